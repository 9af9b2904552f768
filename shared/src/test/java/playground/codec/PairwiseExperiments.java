package playground.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.experiment.OutputChoice;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;
import playground.training.Optimizer;
import playground.training.Regularization;
import playground.training.Schedule;

/**
 * Small experiments in which every two values of the main options meet, wherever they can be in one
 * experiment at all. A greedy covering array: each row starts with a pair that is still missing,
 * and every further option gets the value that adds most missing pairs.
 */
public final class PairwiseExperiments {
  /** An option and its values, each as a piece of a link; the first four depend on each other. */
  record Option(String name, List<String> values) {}

  private static final int CORE = 4;

  private static final List<Option> OPTIONS =
      List.of(
          new Option("task", List.of("classes=2", "classes=3", "classes=6", "task=regression")),
          named("data", Generator.values()),
          named("loss", Loss.values()),
          named("output", OutputChoice.values()),
          named("activation", Activation.values()),
          named("optimizer", Optimizer.values()),
          named("schedule", Schedule.values()),
          named("reg", Regularization.values()),
          named("init", Initializer.values()),
          new Option("dropout", List.of("dropout=0", "dropout=0.3")),
          new Option("clip", List.of("clip=0", "clip=0.5")),
          new Option("warmUp", List.of("warmUp=0", "warmUp=5")),
          new Option("shuffle", List.of("shuffle=on", "shuffle=off")),
          new Option("batch", List.of("batch=1", "batch=7", "batch=32", "batch=5000")),
          new Option(
              "features",
              List.of(
                  "features=x1,x2",
                  "features=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2,cosx1,cosx2",
                  "features=x1sq,x2sq,sinx1",
                  "features=x1x2,cosx2")));

  private final List<int[]> cores = new ArrayList<>();
  private final Set<Pair> missing = new LinkedHashSet<>();

  /** A value each of two options, by their places; {@code a} before {@code b}. */
  record Pair(int a, int valueOfA, int b, int valueOfB) {}

  private PairwiseExperiments() {
    int[] core = new int[CORE];
    do {
      if (isConsistent(core)) {
        cores.add(core.clone());
      }
    } while (next(core));
    for (int a = 0; a < OPTIONS.size(); a++) {
      for (int b = a + 1; b < OPTIONS.size(); b++) {
        addPairs(a, b);
      }
    }
  }

  private static Option named(String key, Enum<?>[] values) {
    List<String> texts = Stream.of(values).map(v -> key + '=' + Choices.name(v)).toList();
    return new Option(key, texts);
  }

  private static boolean next(int[] core) {
    for (int at = 0; at < CORE; at++) {
      core[at] = (core[at] + 1) % OPTIONS.get(at).values().size();
      if (core[at] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Asks the experiment itself whether these values can all stay. */
  private static boolean isConsistent(int[] core) {
    return ExperimentLink.read(pieces(core)).problems().isEmpty();
  }

  private static String pieces(int[] row) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0; at < row.length; at++) {
      pieces.add(OPTIONS.get(at).values().get(row[at]));
    }
    return String.join("&", pieces);
  }

  private void addPairs(int a, int b) {
    for (int va = 0; va < OPTIONS.get(a).values().size(); va++) {
      for (int vb = 0; vb < OPTIONS.get(b).values().size(); vb++) {
        int[] row = empty();
        row[a] = va;
        row[b] = vb;
        if (canBe(row)) {
          missing.add(new Pair(a, va, b, vb));
        }
      }
    }
  }

  private static int[] empty() {
    int[] row = new int[OPTIONS.size()];
    Arrays.fill(row, -1);
    return row;
  }

  /** True when the values chosen so far are part of a consistent core. */
  private boolean canBe(int[] row) {
    return cores.stream().anyMatch(core -> fits(core, row));
  }

  private static boolean fits(int[] core, int[] row) {
    for (int at = 0; at < CORE; at++) {
      if (row[at] >= 0 && row[at] != core[at]) {
        return false;
      }
    }
    return true;
  }

  private int[] newRow() {
    Pair first = missing.iterator().next();
    int[] row = empty();
    row[first.a] = first.valueOfA;
    row[first.b] = first.valueOfB;
    for (int at = 0; at < row.length; at++) {
      if (row[at] < 0) {
        row[at] = best(row, at);
      }
    }
    return row;
  }

  private int best(int[] row, int at) {
    int best = -1;
    int most = -1;
    int count = OPTIONS.get(at).values().size();
    for (int i = 0; i < count; i++) {
      row[at] = (i + missing.size()) % count; // so that ties do not always go to the first
      int gain = canBe(row) ? gain(row, at) : -1;
      if (gain > most) {
        most = gain;
        best = row[at];
      }
    }
    row[at] = -1;
    return best;
  }

  private int gain(int[] row, int at) {
    int gain = 0;
    for (int other = 0; other < row.length; other++) {
      if (other != at && row[other] >= 0 && missing.contains(pair(row, at, other))) {
        gain++;
      }
    }
    return gain;
  }

  private static Pair pair(int[] row, int one, int other) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    return new Pair(a, row[a], b, row[b]);
  }

  /** All pairs that can be, by the pieces of a link that they are. */
  static Set<Set<String>> possiblePairs() {
    return new PairwiseExperiments()
        .missing.stream()
            .map(
                p ->
                    Set.of(
                        OPTIONS.get(p.a).values().get(p.valueOfA),
                        OPTIONS.get(p.b).values().get(p.valueOfB)))
            .collect(Collectors.toSet());
  }

  static List<Option> options() {
    return OPTIONS;
  }

  /** The rows as the pieces that were chosen, without what makes them whole experiments. */
  static List<String> rows() {
    PairwiseExperiments search = new PairwiseExperiments();
    List<String> rows = new ArrayList<>();
    while (!search.missing.isEmpty()) {
      int[] row = search.newRow();
      rows.add(pieces(row));
      for (int a = 0; a < row.length; a++) {
        for (int b = a + 1; b < row.length; b++) {
          search.missing.remove(pair(row, a, b));
        }
      }
    }
    return rows;
  }

  /** The canonical links of the experiments. */
  public static List<String> links() {
    List<String> links = new ArrayList<>();
    for (String row : rows()) {
      String seeds = "&seed=" + (links.size() + 1) + "&dataSeed=" + (1000 - links.size());
      links.add(ExperimentLink.write(ExperimentLink.read(row + rest(row) + seeds).experiment()));
    }
    return links;
  }

  /** What the chosen values need to have an effect. */
  private static String rest(String row) {
    int classes = row.contains("classes=6") ? 6 : row.contains("classes=3") ? 3 : 2;
    boolean isRegression = row.contains("task=regression");
    String rest = "&samples=40&noise=0.1&train=70&layers=4,3&scheduleEpochs=20&gamma=0.7";
    if (!row.contains("reg=none")) {
      rest += "&regRate=0.01";
    }
    if (row.contains("data=drawn")) {
      rest += "&points=" + SmallSamples.points(isRegression ? 0 : classes);
    }
    if (row.contains("data=table")) {
      rest += "&rows=" + SmallSamples.rows(isRegression ? 0 : classes);
    }
    return rest;
  }
}
