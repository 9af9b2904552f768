package playground.server.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;

class ExperimentTextTest {
  private static Experiment read(String json) throws Exception {
    return ExperimentText.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(MalformedJsonException.class, () -> ExperimentText.read(bytes))
        .getMessage();
  }

  private static String refusal(String json) {
    return refusal(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsEveryKindOfValue() throws Exception {
    Experiment read =
        read(
            """
            {"v": 1, "data": {"generator": "xor", "noise": 1e-1}, "features": ["x1"],
             "training": {"shuffle": false}}
            """);
    assertEquals(Generator.XOR, read.get(Fields.DATA));
    assertEquals(0.1, read.get(Fields.NOISE));
    assertEquals(1, read.get(Fields.FEATURES).size());
    assertEquals(false, read.get(Fields.SHUFFLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"v\":1,\"v\":1}|line 1, column 11: Duplicate field 'v'",
        "{}{}|line 1, column 3: there is more after the end",
        "{\"classes\":NaN}|line 1, column 15: Non-standard token 'NaN'",
        "{\"classes\":1e400}|line 1, column 12: the number is too large",
        "{\"classes\":02}|line 1, column 13: Invalid numeric value: Leading zeroes not allowed",
        "{'v':1}|line 1, column 2: Unexpected character",
        "// {}|line 1, column 1: Unexpected character",
      })
  void refusesWhatIsNotStrictlyJson(String json, String message) {
    assertTrue(refusal(json).startsWith(message), refusal(json));
  }

  @Test
  void saysInWhichLine() {
    assertTrue(refusal("{\n  \"v\": 1,\n}").startsWith("line 3, column 1: "));
  }

  @Test
  void refusesNothing() {
    assertTrue(refusal("").endsWith("there is nothing to read"));
  }

  @Test
  void refusesDepthsThatNoExperimentHas() {
    assertTrue(refusal("[".repeat(60_000)).endsWith("nested deeper than 16"));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    assertEquals("the text is not UTF-8", refusal(new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}));
  }

  @Test
  void refusesNumbersOfFarTooManyDigits() {
    String json = "{\"noise\":0." + "1".repeat(100_000) + "}";
    assertEquals(1, refusal(json).lines().count(), refusal(json));
  }

  @Test
  void messagesAreOneLine() {
    assertEquals(1, refusal("{\"a\": \"\n\"}").lines().count());
    assertEquals(1, refusal("{\"a\": [").lines().count());
  }
}
