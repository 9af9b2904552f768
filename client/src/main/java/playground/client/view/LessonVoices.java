package playground.client.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Address;
import playground.client.browser.Dom;
import playground.client.browser.Http;
import playground.client.browser.Json;
import playground.client.browser.Memory;
import playground.client.model.LessonWords;

/** The lessons' voices: English, and in Japanese a plain one and that of Kansai. */
final class LessonVoices {
  private static final String REMEMBERED = "playground.voice";
  private static final String JAPANESE = "ja";
  private static final String KANSAI = "kansai";

  private final HTMLElement group = Dom.find("lessons-voices");
  private final HTMLElement plain = Dom.find("voice-plain");
  private final HTMLElement kansai = Dom.find("voice-kansai");
  private final Map<String, LessonWords> fetched = new HashMap<>();
  private String wanted = "";

  /**
   * @param chosen called when the user has chosen the other voice
   */
  LessonVoices(Runnable chosen) {
    Dom.onClick(plain, () -> choose(JAPANESE, chosen));
    Dom.onClick(kansai, () -> choose(KANSAI, chosen));
  }

  private static void choose(String voice, Runnable chosen) {
    Memory.remember(REMEMBERED, voice);
    choice = voice;
    chosen.run();
  }

  /** As chosen, also where the browser remembers nothing. */
  private static String choice = "";

  /**
   * Gets the words in the page's language and the chosen voice.
   *
   * @param otherwise called when they cannot be fetched
   */
  void load(String language, Consumer<LessonWords> then, Runnable otherwise) {
    String kept = choice.isEmpty() ? Memory.recall(REMEMBERED) : choice;
    String voice = language.equals(JAPANESE) && kept.equals(KANSAI) ? KANSAI : language;
    wanted = voice;
    if (fetched.containsKey(voice)) {
      then.accept(fetched.get(voice));
      return;
    }
    Http.get(
        Address.root() + "lessons/" + voice + ".json",
        (status, text) -> {
          if (status == 200) {
            fetched.put(voice, new LessonWords(voice, Json.words(text)));
          }
          if (voice.equals(wanted)) { // or another was chosen since
            if (status == 200) {
              then.accept(fetched.get(voice));
            } else {
              otherwise.run();
            }
          }
        });
  }

  void show(LessonWords words) {
    boolean isKansai = words.voice().equals(KANSAI);
    group.setHidden(!isKansai && !words.voice().equals(JAPANESE));
    group.setAttribute("aria-label", words.say("lessons.voice"));
    Dom.setText(plain, words.say("lessons.plain"));
    Dom.setText(kansai, words.say("lessons.kansai"));
    Dom.setAttribute(plain, "aria-pressed", !isKansai);
    Dom.setAttribute(kansai, "aria-pressed", isKansai);
  }
}
