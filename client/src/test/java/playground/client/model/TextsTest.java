package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private static final Texts TEXTS =
      new Texts(
          "en",
          Map.of(
              "points",
              "{train} training and {test} test {test|point|points}",
              "changes",
              "{count} later {count|change was|changes were} dropped; Undo brings {count|it|them} back",
              "name",
              "“{name}”, {count} {count|row|rows}"));

  @ParameterizedTest
  @CsvSource({
    "0, 0 later changes were dropped; Undo brings them back",
    "1, 1 later change was dropped; Undo brings it back",
    "2, 2 later changes were dropped; Undo brings them back",
    "11, 11 later changes were dropped; Undo brings them back",
  })
  void oneIsSpokenOfInTheSingular(String count, String text) {
    assertEquals(text, TEXTS.get("changes", "count", count));
  }

  @ParameterizedTest
  @CsvSource({"1, 2, points", "2, 1, point", "1, 1, point"})
  void eachCountHasItsOwnWords(String train, String test, String word) {
    String text = train + " training and " + test + " test " + word;
    assertEquals(text, TEXTS.get("points", "train", train, "test", test));
  }

  @ParameterizedTest
  @CsvSource({"{count|", "{count|a|b}", "|}"})
  void whatIsFilledInIsNoPattern(String name) {
    assertEquals("“" + name + "”, 1 row", TEXTS.get("name", "name", name, "count", "1"));
  }
}
