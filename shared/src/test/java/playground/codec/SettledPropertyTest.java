package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import playground.experiment.Draft;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;
import playground.experiment.Problems;

/** What holds for whatever values are put together, tried on thousands of drafts. */
class SettledPropertyTest {
  private static final int DRAFTS = 5000;

  /** Those that depend on each other. */
  private static final List<Field<?>> KNOTTY =
      List.of(
          Fields.TASK,
          Fields.CLASSES,
          Fields.DATA,
          Fields.POINTS,
          Fields.TABLE_ROWS,
          Fields.TENSOR_FLOW_SEED,
          Fields.LAYERS,
          Fields.LOSS,
          Fields.OUTPUT,
          Fields.INTERVENTIONS);

  private final Random random = new Random(6);
  private final List<Experiment> sources =
      LongStream.range(0, 300).mapToObj(RandomExperiments::experiment).toList();

  private Experiment source() {
    return sources.get(random.nextInt(sources.size()));
  }

  private Field<?> anyField() {
    List<Field<?>> from = random.nextBoolean() ? KNOTTY : Fields.ALL;
    return from.get(random.nextInt(from.size()));
  }

  /** Values of many experiments, which need not go together. */
  private Draft draft() {
    Draft draft = new Draft(random.nextBoolean() ? Experiment.STANDARD : source());
    for (int i = random.nextInt(12); i >= 0; i--) {
      choose(draft, anyField(), source());
    }
    return draft;
  }

  private static <T> void choose(Draft draft, Field<T> field, Experiment from) {
    draft.set(field, from.get(field));
  }

  @Test
  void settlingAgainChangesNothing() {
    for (int i = 0; i < DRAFTS; i++) {
      Experiment settled = draft().settled();
      assertEquals(settled, new Draft(settled).settled());
    }
  }

  @Test
  void settledExperimentSurvivesJsonAndLink() throws Exception {
    for (int i = 0; i < DRAFTS; i++) {
      Documents.assertSurvivesBothWays(draft().settled());
    }
  }

  /** But for the data seed: whoever chooses one wants no points of TensorFlow Playground. */
  @Test
  void choosingAValueThatIsThereChangesNothing() {
    for (int i = 0; i < 500; i++) {
      Experiment settled = draft().settled();
      for (Field<?> field : Fields.ALL) {
        boolean isFreed =
            field == Fields.DATA_SEED && !settled.get(Fields.TENSOR_FLOW_SEED).isEmpty();
        if (!isFreed) {
          assertEquals(settled, settled.with(field, settled), field::path);
        }
      }
    }
  }

  @Test
  void choosingAllValuesAgainIsNoConflict() {
    for (int i = 0; i < DRAFTS; i++) {
      Experiment settled = draft().settled();
      Draft again = new Draft(Experiment.STANDARD);
      Fields.ALL.forEach(field -> choose(again, field, settled));
      Problems problems = new Problems();
      assertEquals(settled, again.settled(problems, true));
      assertEquals(List.of(), problems.list());
    }
  }

  /** A link of any values, also of such as do not go together. */
  private List<String> parts() {
    Map<String, String> link = new LinkedHashMap<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      anyField().writeLink(source(), link);
    }
    List<String> parts = new ArrayList<>();
    link.forEach((key, value) -> parts.add(key + '=' + value));
    return parts;
  }

  @Test
  void orderOfALinksKeysNeverMatters() {
    int conflicts = 0;
    for (int i = 0; i < DRAFTS; i++) {
      List<String> parts = parts();
      ExperimentLink.Reading reading = ExperimentLink.read(String.join("&", parts));
      Collections.shuffle(parts, random);
      ExperimentLink.Reading other = ExperimentLink.read(String.join("&", parts));
      assertEquals(reading, other, () -> String.join("&", parts));
      conflicts += reading.problems().isEmpty() ? 0 : 1;
    }
    assertEquals(DRAFTS / 2.0, conflicts, DRAFTS * 0.4); // both ways are well trodden
  }

  @Test
  void orderOfJsonKeysNeverMatters() {
    int refused = 0;
    for (int i = 0; i < DRAFTS; i++) {
      Map<String, Object> tree = ExperimentJson.tree(source());
      Map<String, Object> another = ExperimentJson.tree(source());
      for (int k = random.nextInt(3); k > 0; k--) {
        String key = new ArrayList<>(tree.keySet()).get(random.nextInt(tree.size()));
        tree.put(key, another.get(key));
      }
      Object result = readOrProblems(tree);
      assertEquals(result, readOrProblems(shuffled(tree)));
      refused += result instanceof Experiment ? 0 : 1;
    }
    assertEquals(DRAFTS / 2.0, refused, DRAFTS * 0.4);
  }

  private static Object readOrProblems(Object tree) {
    try {
      return ExperimentJson.read(tree);
    } catch (InvalidExperimentException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  private Object shuffled(Object tree) {
    if (tree instanceof List<?> list) {
      return list.stream().map(this::shuffled).toList();
    }
    if (tree instanceof Map<?, ?> map) {
      List<Object> keys = new ArrayList<>(map.keySet());
      Collections.shuffle(keys, random);
      Map<Object, Object> turned = new LinkedHashMap<>();
      keys.forEach(key -> turned.put(key, shuffled(map.get(key))));
      return turned;
    }
    return tree;
  }

  @Test
  void linksOfRandomExperimentsReadInAnyOrder() {
    for (Experiment experiment : sources) {
      List<String> parts = Arrays.asList(ExperimentLink.write(experiment).split("&"));
      Collections.shuffle(parts, random);
      assertEquals(experiment, Documents.link(String.join("&", parts)));
    }
  }
}
