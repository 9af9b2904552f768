package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;

/** Random trees and texts, most of them nearly right: no surprise may come out of the readers. */
class CodecFuzzTest {
  private static final int ROUNDS = 10_000;

  private static final Object[] LEAVES = {
    null,
    true,
    false,
    "",
    "x1",
    "tanh",
    "relu",
    "spiral",
    "mse",
    "none",
    "on",
    "é\u0000\ud800",
    0.0,
    -0.0,
    1.0,
    2.0,
    5.0,
    10.0,
    64.0,
    0.1,
    0.03,
    1e-6,
    1e-7,
    0.5,
    -1.0,
    1e300,
    4e9,
    1.5,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    2147483647.0
  };

  private static final String[] TEXTS = {
    "1",
    "2",
    "0.1",
    "-1",
    "1e5",
    "4,2",
    "8,8,8",
    "relu",
    "tanh,relu",
    "x1,x2",
    "spiral",
    "drawn",
    "on",
    "off",
    "none",
    "mse",
    "5:rate:0.3",
    "5:rate:1,9:batch:3",
    "EDA_QA",
    "IAAIAA",
    "%",
    "%2C",
    "%zz",
    "",
    ",",
    ":",
    "=",
    "&",
    "#",
    "?secret=a",
    "+",
    " ",
    "é",
    "\u0000",
    "\ud83d",
    "0.1234567"
  };

  private final SplittableRandom random = new SplittableRandom(20_000);

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  /** The canonical tree of an experiment with one to three things in it replaced or added. */
  private Object nearlyRight() {
    Object tree = ExperimentJson.tree(ExperimentJsonTest.everyFieldChanged());
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      tree = mutated(tree);
    }
    return tree;
  }

  private Object mutated(Object tree) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(12) > 0) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      Object key = new ArrayList<>(copy.keySet()).get(random.nextInt(copy.size()));
      switch (random.nextInt(12)) {
        case 0 -> copy.put(pick(new String[] {"", "units", "data.noise", "x", "epoch"}), leaf(1));
        case 1 -> copy.remove(key);
        default -> copy.put(key, mutated(copy.get(key)));
      }
      return copy;
    }
    if (tree instanceof List<?> list && !list.isEmpty() && random.nextInt(6) > 0) {
      List<Object> copy = new ArrayList<>(list);
      int at = random.nextInt(copy.size());
      switch (random.nextInt(6)) {
        case 0 -> copy.add(at, copy.get(random.nextInt(copy.size())));
        case 1 -> copy.remove(at);
        default -> copy.set(at, mutated(copy.get(at)));
      }
      return copy;
    }
    return leaf(2);
  }

  private Object leaf(int depth) {
    return switch (depth == 0 ? 9 : random.nextInt(8)) {
      case 0 -> List.of();
      case 1 -> new ArrayList<>(List.of(leafOrZero(depth - 1), leafOrZero(depth - 1)));
      case 2 -> Map.of("units", leafOrZero(depth - 1), "epoch", leafOrZero(depth - 1));
      default -> pick(LEAVES);
    };
  }

  private Object leafOrZero(int depth) {
    Object leaf = leaf(depth);
    return leaf == null ? 0.0 : leaf;
  }

  private static void assertWritesWhatReadsBack(Experiment experiment) throws Exception {
    String text = ExperimentJson.write(experiment);
    Experiment again = ExperimentJson.read(JsonTrees.parse(text));
    assertEquals(experiment, again);
    assertEquals(text, ExperimentJson.write(again));
    ExperimentLink.Reading linked = ExperimentLink.read(ExperimentLink.write(experiment));
    assertEquals(List.of(), linked.problems());
    assertEquals(experiment, linked.experiment());
  }

  @Test
  void randomTreesAreReadOrRefusedWithProblems() throws Exception {
    int read = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Object tree = nearlyRight();
      try {
        assertWritesWhatReadsBack(ExperimentJson.read(tree));
        read++;
      } catch (InvalidExperimentException e) {
        assertFalse(e.problems().isEmpty());
        assertTrue(e.getMessage().startsWith("$"), e.getMessage());
        assertEquals(1, e.getMessage().lines().count());
      } catch (RuntimeException e) {
        throw new AssertionError("on " + tree, e);
      }
    }
    int accepted = read;
    // both ways must be well trodden for this test to mean anything
    assertTrue(read > ROUNDS / 20 && read < ROUNDS * 19 / 20, () -> accepted + " were read");
  }

  private String randomLink() {
    StringBuilder link = new StringBuilder();
    String right = ExperimentLink.write(ExperimentJsonTest.everyFieldChanged());
    for (String part : right.split("&")) {
      int dice = random.nextInt(20);
      if (dice < 14) {
        link.append(part).append('&');
      } else if (dice < 18) {
        link.append(part, 0, part.indexOf('=') + 1).append(pick(TEXTS)).append('&');
      } else if (dice < 19) {
        link.append(pick(TEXTS)).append(pick(TEXTS));
      }
    }
    if (random.nextBoolean()) {
      int at = random.nextInt(link.length());
      link.replace(at, Math.min(link.length(), at + random.nextInt(3)), pick(TEXTS));
    }
    return link.toString();
  }

  @Test
  void randomLinksAlwaysGiveAnExperiment() throws Exception {
    int clean = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String link = randomLink();
      try {
        ExperimentLink.Reading reading = ExperimentLink.read(link);
        assertWritesWhatReadsBack(reading.experiment());
        clean += reading.problems().isEmpty() ? 1 : 0;
      } catch (RuntimeException e) {
        throw new AssertionError("on " + link, e);
      }
    }
    int accepted = clean;
    assertTrue(clean > ROUNDS / 100 && clean < ROUNDS / 2, () -> accepted + " had no problem");
  }
}
