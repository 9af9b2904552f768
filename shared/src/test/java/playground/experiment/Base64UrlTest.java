package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {
  private static byte[] expected(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Test
  void writesAndReadsWhatJavaDoes() {
    Random random = new Random(1);
    for (int length = 0; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      assertEquals(text, Base64Url.encode(bytes));
      assertArrayEquals(bytes, Base64Url.decode(text));
      assertArrayEquals(bytes, Base64Url.decode(Base64.getUrlEncoder().encodeToString(bytes)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "AB",
        "AB=",
        "AB==",
        "ABC",
        "ABC=",
        "ABC==",
        "ABCD",
        "ABCD=",
        "ABCDE",
        "=",
        "==",
        "===",
        "====",
        "A===",
        "AB=C",
        "A+B/",
        "AB D",
        "ＡBCD",
        "_-_-",
        "ABC=ABCD"
      })
  void takesAndRefusesWhatJavaDoes(String text) {
    assertArrayEquals(expected(text), Base64Url.decode(text));
  }

  @Test
  void agreesWithJavaOnAnyMixture() {
    Random random = new Random(2);
    String letters = "AZaz09-_=+";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(10); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertArrayEquals(
          expected(text.toString()), Base64Url.decode(text.toString()), text.toString());
    }
  }
}
