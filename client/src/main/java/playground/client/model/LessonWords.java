package playground.client.model;

import java.util.Map;
import playground.lesson.LessonNumbers;

/** The lessons' words in one voice, from {@code web/lessons}, with the engine's numbers in them. */
public final class LessonWords {
  /** Before the first voice has been fetched. */
  public static final LessonWords NONE = new LessonWords("", Map.of());

  private final String voice;
  private final Texts texts;
  private final String[] numbers;

  public LessonWords(String voice, Map<String, String> words) {
    this.voice = voice;
    texts = new Texts(voice, words);
    numbers = words.isEmpty() ? new String[0] : LessonNumbers.all().toArray(new String[0]);
  }

  /** {@code en}, {@code ja} or {@code kansai}; empty for {@link #NONE}. */
  public String voice() {
    return voice;
  }

  /** The words for a key, with the lessons' numbers. */
  public String say(String key) {
    return texts.get(key, numbers);
  }

  public String say(String key, String... namesAndValues) {
    return texts.get(key, namesAndValues);
  }

  /** The names of all terms of the glossary, in its order in the file. */
  public Iterable<String> terms() {
    return texts.endings("term.");
  }
}
