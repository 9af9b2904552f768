package playground.server.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentJson;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.InterventionsKind;
import playground.experiment.Layer;
import playground.experiment.PointsKind;
import playground.experiment.RowsKind;
import playground.feature.Feature;
import playground.network.Activation;

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

  /** Drawn points and a table are both kept, whichever is in use. */
  @Test
  void largestExperimentHasRoom() throws Exception {
    double most = PointsKind.LARGEST_COORDINATE - 0.001;
    Point point = new Point(-most, -most, 0.001 - PointsKind.LARGEST_TARGET);
    double number = 0.000001 - RowsKind.LARGEST;
    Point row = Point.ofRow(new double[] {number, number, number}, number);
    Layer layer = new Layer(Layer.MOST_UNITS, Activation.LEAKY_RELU, 0.123456);
    List<Intervention> all = new ArrayList<>();
    int epoch = Fields.MOST_EPOCHS;
    List<Integer> removed = Collections.nCopies(PointsKind.MOST_POINTS, 1_000_000);
    all.add(new Intervention.RemovePoints(epoch, removed));
    all.add(new Intervention.RemovePoints(epoch, removed));
    for (int i = 0; i < 100; i++) {
      all.add(new Intervention.AddPoints(epoch, points(InterventionsKind.MOST_ADDED / 100, point)));
    }
    while (all.size() < InterventionsKind.MOST) {
      all.add(
          new Intervention.Weight(epoch, 7, 63, 63, 0.000001 - InterventionsKind.LARGEST_WEIGHT));
    }
    Experiment largest =
        Experiment.STANDARD
            .with(Fields.TASK, Fields.Task.REGRESSION)
            .with(Fields.DATA, Generator.DRAWN)
            .with(Fields.POINTS, points(PointsKind.MOST_POINTS, point))
            .with(Fields.TABLE_ROWS, points(RowsKind.MOST_ROWS, row))
            .with(Fields.FEATURES, List.of(Feature.values()))
            .with(Fields.LAYERS, Collections.nCopies(Layer.MOST_LAYERS, layer))
            .with(Fields.INTERVENTIONS, all);
    String json = ExperimentJson.write(largest);
    assertEquals(largest, read(json));
    int bytes = json.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes > 650_000 && bytes < 750_000, bytes + " bytes");
    assertTrue(bytes < ExperimentText.MOST_BYTES);
  }

  private static List<Point> points(int count, Point point) {
    return Collections.nCopies(count, point);
  }

  @Test
  void messagesAreOneLine() {
    assertEquals(1, refusal("{\"a\": \"\n\"}").lines().count());
    assertEquals(1, refusal("{\"a\": [").lines().count());
  }
}
