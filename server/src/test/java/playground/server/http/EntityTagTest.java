package playground.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "\"a\"; true",
        "W/\"a\"; true",
        "\"b\", W/\"a\"; true",
        "*; true",
        "\"b\"; false",
        "a; false",
        "\"ab\"; false",
      })
  void comparesWeakly(String ifNoneMatch, boolean matches) {
    assertEquals(matches, EntityTag.matches(ifNoneMatch, "a"));
  }

  @Test
  void matchesNothingWhenNothingIsAsked() {
    assertEquals(false, EntityTag.matches(null, "a"));
  }
}
