package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void writesEveryKindOfValueWithoutSpace() {
    assertEquals(
        "[1,-0.5,true,false,null,\"a\",{\"k\":[]},{}]",
        JsonText.write(
            Arrays.asList(1.0, -0.5, true, false, null, "a", Map.of("k", List.of()), Map.of())));
  }

  @Test
  void escapesWhatJsonForbidsInStrings() {
    assertEquals("\"a\\\"b\\\\c\\u000a\\u0000\\u001fé\"", JsonText.write("a\"b\\c\n\u0000\u001fé"));
  }

  @Test
  void escapedStringsReadBack() {
    String all = "\u0000\u0001\t\n\u001f \"\\/é…";
    assertEquals(all, JsonTrees.parse(JsonText.write(all)));
  }

  @Test
  void refusesNumbersThatDoNotFit() {
    for (double number : new double[] {1e-7, 1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThrows(IllegalArgumentException.class, () -> JsonText.write(number));
    }
  }
}
