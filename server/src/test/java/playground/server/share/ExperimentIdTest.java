package playground.server.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "123456789", "../../etc/passwd", "BCDFGHJKMN", "abcdefghjk", "12345 6789"})
  void refusesWhatCanBeNoId(String text) {
    assertTrue(ExperimentId.parse(text).isEmpty());
  }

  @Test
  void refusesIdsWithoutEnd() {
    assertTrue(ExperimentId.parse("1".repeat(52)).isPresent());
    assertTrue(ExperimentId.parse("1".repeat(53)).isEmpty());
  }

  @Test
  void isTheBeginningOfTheContentHash() {
    ContentHash hash = ContentHash.of("{}");
    assertEquals(52, hash.digits().length());
    assertTrue(hash.digits().startsWith(hash.id(10).text()));
    assertEquals("2bcbp49g5j", hash.id(10).text()); // never changes: it is in people's links
    assertNotEquals(hash, ContentHash.of("{ }"));
  }

  @Test
  void acceptsEveryLetterOfItsAlphabet() {
    assertTrue(ExperimentId.parse(ExperimentId.ALPHABET).isPresent());
  }
}
