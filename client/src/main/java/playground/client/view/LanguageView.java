package playground.client.view;

import java.util.function.Consumer;
import playground.client.browser.Address;
import playground.client.browser.Dom;
import playground.client.browser.Http;
import playground.client.browser.Json;
import playground.client.browser.Memory;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;

/** The language: as the address says, else as last chosen, else as the browser prefers. */
public final class LanguageView {
  private static final String REMEMBERED = "playground.language";
  private static final String JAPANESE = "ja";
  private static final String ENGLISH = "en";

  public LanguageView(PlaygroundModel model) {
    Dom.onClick(
        Dom.find("language"),
        () -> {
          boolean isJapanese = model.texts().language().equals(JAPANESE);
          String other = isJapanese ? ENGLISH : JAPANESE;
          load(
              other,
              texts -> {
                Memory.remember(REMEMBERED, other);
                model.setTexts(texts);
              },
              () -> model.notices().setPartMissing(true)); // the words that are there stay
        });
  }

  /** Fetches the texts to start with. */
  public static void loadFirst(Consumer<Texts> then) {
    String asked = Address.parameter("lang");
    String chosen = isKnown(asked) ? asked : Memory.recall(REMEMBERED);
    boolean isJapanese = isKnown(chosen) ? chosen.equals(JAPANESE) : Memory.prefersJapanese();
    String first = isJapanese ? JAPANESE : ENGLISH;
    String second = isJapanese ? ENGLISH : JAPANESE;
    load(first, then, () -> load(second, then, () -> then.accept(Texts.NONE)));
  }

  private static boolean isKnown(String language) {
    return language.equals(JAPANESE) || language.equals(ENGLISH);
  }

  private static void load(String language, Consumer<Texts> then, Runnable otherwise) {
    Http.get(
        Address.root() + "messages/" + language + ".json",
        (status, text) -> {
          if (status == 200) {
            then.accept(new Texts(language, Json.words(text)));
          } else {
            otherwise.run();
          }
        });
  }
}
