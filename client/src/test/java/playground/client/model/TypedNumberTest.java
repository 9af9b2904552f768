package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.InterventionsKind;
import playground.experiment.Problems;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "1.5, 1.5",
    "' −1 ', -1",
    "ー２．５, -2.5",
    "1e2, 100",
    "1E+2, 100",
    "-2.5e1, -25",
    "15e-1, 1.5",
    "0e99, 0",
    "seed, seed",
    "relu, relu",
    "1e, 1e",
    "e5, e5",
    "1e1.5, 1e1.5",
    "1e5x, 1e5x",
    "1e99999, 1e99999"
  })
  void isThePlainDecimalThatIsMeant(String written, String plain) {
    assertEquals(plain, TypedNumber.plain(written));
  }

  @ParameterizedTest
  @CsvSource({
    "1e99, weight: 1e99 is above 1000 (-1000 to 1000)",
    "1e999, weight: 1e999 is above 1000 (-1000 to 1000)",
    "-1e12, weight: -1e12 is below -1000 (-1000 to 1000)",
    "1001, weight: 1001 is above 1000 (-1000 to 1000)",
    "1e-9, weight: 1e-9 has more than 6 decimal places (-1000 … 1000)",
    "lots, 'weight: \"lots\" is not a number (-1000 to 1000)'",
  })
  void whatIsWrongIsSaidOfWhatWasWritten(String written, String words) {
    Problems problems = new Problems();
    assertEquals(null, InterventionsKind.weight(TypedNumber.plain(written), problems));
    assertEquals(words, TypedNumber.asWritten(problems.list().get(0), written).toString());
  }
}
