package playground.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import playground.experiment.Choices;
import playground.experiment.Control;
import playground.experiment.Problem;
import playground.experiment.Readiness;
import playground.experiment.Remark;
import playground.lesson.Caption;
import playground.lesson.Factor;
import playground.lesson.Step;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;
import playground.preset.Preset;
import playground.table.BadLine;
import playground.table.Role;
import playground.table.TableImport;

/** The message tables say the same in both languages, and everything that the page asks for. */
class WebFilesTest {
  private static final Path ROOT = Path.of(System.getProperty("playground.root"));

  private static Map<String, String> messages(String language) throws IOException {
    Path file = ROOT.resolve("web/messages/" + language + ".json");
    return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
  }

  /** What a pattern's group matches in a text. */
  static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keysOfThePage() throws IOException {
    String html = Files.readString(ROOT.resolve("web/index.html"));
    Set<String> keys = found("data-i18n(?:-label)?=\"([^\"]+)\"", html);
    try (Stream<Path> files = Files.walk(ROOT.resolve("client/src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        keys.addAll(found("get\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"", Files.readString(file)));
      }
    }
    return keys;
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndNames() throws IOException {
    Map<String, String> english = messages("en");
    Map<String, String> japanese = messages("ja");
    assertEquals(english.keySet(), japanese.keySet());
    for (String key : english.keySet()) {
      String names = "(\\{[a-z]+\\})";
      assertEquals(found(names, english.get(key)), found(names, japanese.get(key)), key);
      assertFalse(english.get(key).isBlank() || japanese.get(key).isBlank(), key);
    }
  }

  /** Texts whose number cannot be 1, because it is above a limit, or because 1 has its own text. */
  private static final Set<String> ALWAYS_MANY =
      Set.of(
          "network.layers",
          "problem.too-many",
          "problem.too-many-added",
          "problem.too-many-removed",
          "problem.too-many-digits",
          "problem.too-long",
          "import.too-many-inputs",
          "import.too-many-classes");

  @Test
  void englishKnowsTheSingularOfWhatItCounts() throws IOException {
    String nouns =
        "(points|epochs|samples|rows|lines|weights|numbers|cells|inputs|parameters|layers|changes"
            + "|entries|characters|columns|classes|places|features|outputs|neurons)";
    messages("en")
        .forEach(
            (key, text) -> {
              Set<String> plurals = found("\\{[a-z]+\\} (?:[a-z]+ ){0,2}" + nouns + "\\b", text);
              assertEquals(ALWAYS_MANY.contains(key), !plurals.isEmpty(), key + ": " + text);
              Set<String> counted = found("\\{([a-z]+)\\|", text);
              counted.removeAll(found("\\{([a-z]+)\\}", text));
              assertEquals(Set.of(), counted, key + " tells the number too");
              assertEquals(
                  found("(\\{[a-z]+\\|)", text),
                  found("(\\{[a-z]+\\|)[^|{}]+\\|[^|{}]+\\}", text),
                  key + " has two forms");
            });
  }

  @Test
  void everyTextThatThePageAsksForIsThere() throws IOException {
    Set<String> keys = keysOfThePage();
    assertTrue(keys.size() > 60, "the patterns still find the keys: " + keys.size());
    Set<String> missing = new TreeSet<>(keys);
    missing.removeAll(messages("en").keySet());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyChoiceProblemAndReasonHasWords() throws IOException {
    Set<String> keys = messages("en").keySet();
    for (Enum<?>[] choices : List.of(Activation.values(), Loss.values(), Initializer.values())) {
      for (Enum<?> choice : choices) {
        assertTrue(keys.contains("choice." + Choices.name(choice)), choice.name());
      }
    }
    for (Problem.Kind kind : Problem.Kind.values()) {
      assertTrue(keys.contains("problem." + Choices.name(kind)), kind.name());
    }
    for (Enum<?>[] kinds : List.of(BadLine.Reason.values(), TableImport.Problem.values())) {
      for (Enum<?> kind : kinds) {
        assertTrue(keys.contains("import." + Choices.name(kind)), kind.name());
      }
    }
    for (Role role : Role.values()) {
      assertTrue(keys.contains("choice." + Choices.name(role)), role.name());
    }
    for (Remark.Kind kind : Remark.Kind.values()) {
      assertTrue(keys.contains("remark." + Choices.name(kind)), kind.name());
    }
    for (Readiness readiness : Readiness.values()) {
      boolean isThere = keys.contains("ready." + Choices.name(readiness));
      assertEquals(readiness != Readiness.READY, isThere, readiness.name());
    }
  }

  @Test
  void everyPresetAndControlHasWords() throws IOException {
    Set<String> keys = messages("en").keySet();
    for (Preset preset : Preset.values()) {
      assertTrue(keys.contains("preset." + Choices.name(preset)), preset.name());
      assertTrue(keys.contains("preset." + Choices.name(preset) + "-look"), preset.name());
    }
    for (Preset.Group group : Preset.Group.values()) {
      assertTrue(keys.contains("presets." + Choices.name(group)), group.name());
    }
    for (Control control : Control.values()) {
      assertTrue(keys.contains("control." + Choices.name(control)), control.name());
    }
  }

  @Test
  void everyStepFormulaAndFactorOfTheWorkedExampleHasWords() throws IOException {
    Set<String> keys = messages("en").keySet();
    for (Step step : Step.values()) {
      assertTrue(keys.contains("worked-step." + Choices.name(step)), step.name());
      assertTrue(keys.contains("worked-say." + Choices.name(step)), step.name());
    }
    for (Caption caption : Caption.values()) {
      assertTrue(keys.contains("worked-caption." + Choices.name(caption)), caption.name());
    }
    for (Factor.Link link : Factor.Link.values()) {
      assertTrue(keys.contains("worked-link." + Choices.name(link)), link.name());
    }
  }

  @Test
  void everyControlCanBeHidden() throws IOException {
    String css = Files.readString(ROOT.resolve("web/css/hidden.css"));
    for (Control control : Control.values()) {
      String name = Choices.name(control);
      String rule = ":root[data-hide~=\"" + name + "\"] [data-control=\"" + name + "\"]";
      assertTrue(css.contains(rule), rule);
    }
  }

  @Test
  void theTemplateLoadsNothingFromElsewhereAndHasNoInlineCode() throws IOException {
    for (String name : new String[] {"index.html", "404.html"}) {
      String html = Files.readString(ROOT.resolve("web/" + name));
      assertEquals(Set.of(), found("(?:src|href)=\"((?!\\./)[^\"#]+)\"", html), name);
      assertEquals(Set.of(), found("(style=\"|<style|\\son[a-z]+=\"|<script>)", html), name);
    }
  }
}
