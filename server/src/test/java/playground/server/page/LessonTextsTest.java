package playground.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.server.page.WebFilesTest.found;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import playground.lesson.LessonNumbers;

/** The lessons say the same in all three voices, with numbers of the engine alone. */
class LessonTextsTest {
  private static final Path ROOT = Path.of(System.getProperty("playground.root"));
  private static final List<String> VOICES = List.of("en", "ja", "kansai");

  private static Map<String, String> words(String voice) throws IOException {
    Path file = ROOT.resolve("web/lessons/" + voice + ".json");
    return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
  }

  @Test
  void allVoicesHaveTheSameKeysNumbersAndTerms() throws IOException {
    Map<String, String> english = words("en");
    for (String voice : VOICES) {
      Map<String, String> words = words(voice);
      assertEquals(english.keySet(), words.keySet(), voice);
      for (String key : english.keySet()) {
        String said = words.get(key);
        String where = voice + " " + key;
        assertFalse(said.isBlank(), where);
        assertEquals(
            found("\\{([a-z0-9-]+)\\}", english.get(key)), found("\\{([^}]+)\\}", said), where);
        assertEquals(
            found("\\[\\[([a-z-]+)\\|", english.get(key)), found("\\[\\[([^|]+)\\|", said), where);
      }
    }
  }

  @Test
  void kansaiIsAVoiceOfItsOwn() throws IOException {
    Map<String, String> plain = words("ja");
    words("kansai")
        .forEach(
            (key, said) -> {
              if (key.endsWith("-text")) {
                assertFalse(said.equals(plain.get(key)), key);
                assertFalse(found("(です|ます|ません|でしょう)。", said).size() > 0, key + ": " + said);
              }
            });
  }

  @Test
  void everyNumberInATextIsComputedByTheEngine() throws IOException {
    Set<String> known = new TreeSet<>();
    List<String> numbers = LessonNumbers.all();
    for (int i = 0; i < numbers.size(); i += 2) {
      known.add(numbers.get(i));
    }
    for (String voice : VOICES) {
      words(voice)
          .forEach(
              (key, said) -> {
                if (key.startsWith("step.")) {
                  Set<String> unknown = found("\\{([^}]+)\\}", said);
                  unknown.removeAll(known);
                  assertEquals(Set.of(), unknown, voice + " " + key);
                }
              });
    }
  }

  /**
   * What is typed is a name (lesson 3, F12), part of a formula, or the 0 at which something ends.
   */
  @Test
  void noNumberIsTypedThatCouldBecomeWrong() throws IOException {
    String names = "(?i)(lessons?|steps?|layer) [1-9]( and [1-9])?|F12|\\(1/n\\)|2 / curvature";
    Map<String, String> english = typed("en");
    english.forEach(
        (key, said) -> {
          if (!key.startsWith("code.")) {
            Set<String> numbers = found("([0-9][0-9.]*)", said.replaceAll(names, ""));
            numbers.removeAll(Set.of("0", "0."));
            assertEquals(Set.of(), numbers, key + ": " + said);
          }
        });
    for (String voice : VOICES) {
      typed(voice)
          .forEach(
              (key, said) ->
                  assertEquals(
                      found("([0-9]+)", english.get(key)),
                      found("([0-9]+)", said),
                      voice + " " + key));
    }
  }

  /** The texts without what is filled in and without the terms' names. */
  private static Map<String, String> typed(String voice) throws IOException {
    Map<String, String> words = words(voice);
    words.keySet().removeIf(key -> key.startsWith("term."));
    words.replaceAll((key, said) -> said.replaceAll("\\{[^}]*}|\\[\\[[^|]*\\|", ""));
    return words;
  }

  @Test
  void everyMarkedTermIsInTheGlossaryWithItsReading() throws IOException {
    Map<String, String> english = words("en");
    for (String key : english.keySet()) {
      for (String term : found("\\[\\[([a-z-]+)\\|", english.get(key))) {
        assertTrue(english.containsKey("term." + term), key + " " + term);
      }
      if (key.startsWith("term.")) {
        assertTrue(english.containsKey("say." + key.substring(5)), key);
        boolean hasKanji = english.get(key).codePoints().anyMatch(Character::isIdeographic);
        assertEquals(hasKanji, english.get(key).contains("（"), english.get(key));
        for (String voice : VOICES) {
          assertEquals(english.get(key), words(voice).get(key));
        }
      }
    }
  }

  @Test
  void everyTextThatTheLessonsAskForIsThereAndUsed() throws IOException {
    StringBuilder program = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT.resolve("client/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        program.append(Files.readString(file));
      }
    }
    String text = program.toString();
    Set<String> asked = found("\"((?:lessons|picture|code)\\.[a-z0-9-]+)\"", text);
    Set<String> given = new TreeSet<>(words("en").keySet());
    given.removeIf(key -> key.matches("(step|lesson|term|say)\\..*"));
    assertEquals(given, asked);
  }
}
