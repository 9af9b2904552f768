package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Readiness;
import playground.run.TrainingRun;

/**
 * The experiments that the browser test trains on both sides: valid, small, of every option. They
 * are frozen as files, number and link between a tab, because the browser test reads them there;
 * {@code -Dbits.rewrite=true} writes them anew.
 */
class GeneratedExperimentsTest {
  private static final Path FOLDER = Path.of("../server/src/test/resources/bits");
  private static final int RANDOM = 500;

  private static List<String> random() {
    return IntStream.range(0, RANDOM).mapToObj(RandomExperiments::link).toList();
  }

  private static List<String> numbered(List<String> links) {
    return IntStream.range(0, links.size()).mapToObj(i -> i + "\t" + links.get(i)).toList();
  }

  private static void assertFrozen(String name, List<String> lines) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("bits.rewrite")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
    assertEquals(Files.readAllLines(file), lines);
  }

  @Test
  void randomExperimentsAreAsFrozen() throws IOException {
    assertFrozen("random.txt", numbered(random()));
  }

  @Test
  void pairwiseExperimentsAreAsFrozen() throws IOException {
    assertFrozen("pairwise.txt", numbered(PairwiseExperiments.links()));
  }

  @Test
  void everyPairOfValuesThatCanMeetMeets() {
    Set<Set<String>> missing = new HashSet<>(PairwiseExperiments.possiblePairs());
    int all = missing.size();
    List<String> rows = PairwiseExperiments.rows();
    for (String row : rows) {
      String[] pieces = row.split("&");
      for (String one : pieces) {
        for (String other : pieces) {
          missing.remove(new HashSet<>(Arrays.asList(one, other)));
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(rows.size() >= 80 && all > 2000, rows.size() + " rows of " + all + " pairs");
  }

  /** A value that was chosen is in the experiment, so that a covered pair is really there. */
  @Test
  void everyChosenValueStays() {
    List<String> rows = PairwiseExperiments.rows();
    List<String> links = PairwiseExperiments.links();
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(List.of(), Documents.linkProblems(rows.get(i)), rows.get(i));
      Experiment chosen = Documents.link(rows.get(i));
      Experiment whole = Documents.link(links.get(i));
      for (Field<?> field :
          List.of(
              Fields.TASK,
              Fields.CLASSES,
              Fields.DATA,
              Fields.LOSS,
              Fields.OUTPUT,
              Fields.OPTIMIZER,
              Fields.SCHEDULE,
              Fields.REGULARIZATION,
              Fields.INITIALIZER,
              Fields.CLIP_NORM,
              Fields.WARM_UP,
              Fields.SHUFFLE,
              Fields.BATCH_SIZE,
              Fields.FEATURES)) {
        assertEquals(chosen.get(field), whole.get(field), links.get(i));
      }
    }
  }

  /** Pairs that are left out are those that the experiment itself refuses. */
  @Test
  void pairThatIsLeftOutCannotBe() {
    Set<Set<String>> possible = PairwiseExperiments.possiblePairs();
    List<PairwiseExperiments.Option> options = PairwiseExperiments.options();
    int refused = 0;
    for (int a = 0; a < options.size(); a++) {
      for (int b = a + 1; b < options.size(); b++) {
        for (String one : options.get(a).values()) {
          for (String other : options.get(b).values()) {
            if (!possible.contains(Set.of(one, other))) {
              refused++;
              assertTrue(
                  !Documents.linkProblems(one + '&' + other).isEmpty(), one + " and " + other);
            }
          }
        }
      }
    }
    assertTrue(refused > 20 && refused < 100, refused + " pairs are refused");
  }

  @Test
  void generatedLinksAreCanonicalValidAndSmall() throws Exception {
    List<String> all = new ArrayList<>(random());
    all.addAll(PairwiseExperiments.links());
    for (String link : all) {
      Experiment experiment = Documents.link(link);
      assertEquals(link, ExperimentLink.write(experiment));
      Documents.assertSurvivesBothWays(experiment);
      assertTrue(experiment.points().size() <= 60, link);
      assertTrue(experiment.get(Fields.LAYERS).size() <= 3, link);
    }
  }

  @Test
  void nearlyAllGeneratedExperimentsTrain() {
    List<String> all = new ArrayList<>(random());
    all.addAll(PairwiseExperiments.links());
    int ready = 0;
    int whole = 0;
    for (String link : all) {
      TrainingRun run = new TrainingRun(Documents.link(link));
      ready += run.readiness() == Readiness.READY ? 1 : 0;
      run.seek(10);
      whole += run.state() == TrainingRun.State.RUNNING ? 1 : 0;
    }
    assertTrue(ready > all.size() * 0.97, ready + " of " + all.size() + " are ready");
    assertTrue(whole > all.size() * 0.9, whole + " of " + all.size() + " do not diverge");
  }

  /** Names that are in no link because they are the standard value count as seen. */
  @Test
  void randomExperimentsUseEveryChoiceAndEveryKindOfIntervention() {
    List<Experiment> all = random().stream().map(Documents::link).toList();
    for (Field<?> field : Fields.ALL) {
      if (field.kind() instanceof Choices.One<?> choices) {
        for (Enum<?> choice : choices.choices()) {
          assertTrue(
              all.stream().anyMatch(e -> e.get(field) == choice), field + " is never " + choice);
        }
      }
      boolean isChanged = all.stream().anyMatch(e -> !e.get(field).equals(field.standard()));
      boolean isShownOnly = field.path().startsWith("view.");
      assertTrue(isChanged || field == Fields.ENGINE || isShownOnly, field::path);
    }
    Set<String> kinds = new TreeSet<>();
    for (Experiment experiment : all) {
      for (Intervention one : experiment.get(Fields.INTERVENTIONS)) {
        kinds.add(one.getClass().getSimpleName());
      }
    }
    assertEquals(Set.of("AddPoints", "Bias", "RemovePoints", "Setting", "Weight"), kinds);
    for (int classes = 2; classes <= Generator.MOST_CLASSES; classes++) {
      int wanted = classes;
      assertTrue(all.stream().anyMatch(e -> e.get(Fields.CLASSES) == wanted));
    }
  }
}
