package playground.server.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import playground.bench.Workload;
import playground.server.browser.Browsers;

/**
 * How fast the engine is: {@code mvn -q -Pbench}. Each workload is run on the JVM, in a headless
 * Chromium, and there by a small engine in hand-written JavaScript, in turn within every round, one
 * thread each; shown are medians. Ratios hold from machine to machine, rates do not.
 */
public final class EngineBenchmark {
  private static final int ROUNDS = 9;
  private static final double WARM_UP_MILLIS = 600;
  private static final double MILLIS = 250;
  private static final int EPOCHS = 20;
  private static final List<String> ENGINES = List.of("jvm", "engine", "baseline", "compiled");

  /** Does a workload again and again for some time; returns how much was done in a second. */
  private static final String MEASURE =
      "([engine, workload, millis]) => { const run = window[engine]; let done = 0, times = 1, now;"
          + " const start = performance.now(); do { done += run(workload, times);"
          + " now = performance.now(); if (now - start < millis / 8) times *= 2; }"
          + " while (now - start < millis); return done / (now - start) * 1000; }";

  private final Page page;
  private final Workload.Run[] jvm =
      Arrays.stream(Workload.values()).map(Workload::start).toArray(Workload.Run[]::new);

  private EngineBenchmark(Page page) {
    this.page = page;
  }

  /**
   * @param args the root folder of the project
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Page page = Browsers.chromium().newPage();
    page.setContent("<title>Benchmark</title>");
    add(page, Files.readString(root.resolve("client/target/bench/engine.js")) + ";main([]);");
    add(page, Files.readString(root.resolve("server/src/test/resources/bench/baseline.js")));
    EngineBenchmark benchmark = new EngineBenchmark(page);
    benchmark.checkLosses();
    printModules(page, root);
    benchmark.run();
    Browsers.close();
  }

  private static void add(Page page, String script) {
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
  }

  /** How large modules are, and how long it takes to write and compile them. */
  private static void printModules(Page page, Path root) throws IOException {
    for (Workload workload : Workload.values()) {
      System.out.printf(
          Locale.ROOT,
          "%s: module of %s bytes, written in %.1f ms; on a new page written in %.1f ms,"
              + " written and compiled in %.1f ms%n",
          workload,
          page.evaluate("workload => window.encode(workload, 1)", workload.ordinal()),
          millis(page, "encode", workload, 10),
          coldMillis(root, "encode", workload),
          coldMillis(root, "compile", workload));
    }
  }

  /** The first time on a page of its own, whose browser has not seen the code or the module yet. */
  private static double coldMillis(Path root, String what, Workload workload) throws IOException {
    try (Page fresh = Browsers.chromium().newPage()) {
      fresh.setContent("<title>Benchmark</title>");
      add(fresh, Files.readString(root.resolve("client/target/bench/engine.js")) + ";main([]);");
      return millis(fresh, what, workload, 1);
    }
  }

  private static double millis(Page page, String what, Workload workload, int times) {
    String script =
        "([what, workload, times]) => { const start = performance.now();"
            + " for (let i = 0; i < times; i++) window[what](workload, 1);"
            + " return (performance.now() - start) / times; }";
    List<Object> given = List.of(what, workload.ordinal(), times);
    return ((Number) page.evaluate(script, given)).doubleValue();
  }

  /** What is compared does the same: from the same start both come to the same loss. */
  private void checkLosses() {
    for (Workload workload : Workload.values()) {
      if (workload.isPicture()) {
        continue;
      }
      Workload.Run run = workload.start();
      double[] targets =
          Arrays.stream(run.samples().targets()).map(target -> target > 0 ? 1 : -1).toArray();
      List<Object> start =
          List.of(
              workload.ordinal(),
              list(run.parameters()),
              list(run.samples().rows()),
              list(targets),
              EPOCHS);
      run.work(EPOCHS);
      double theirs =
          ((Number) page.evaluate("start => window.baselineLoss(...start)", start)).doubleValue();
      if (!(Math.abs(theirs / run.loss() - 1) < 1e-4)) {
        throw new IllegalStateException(
            workload + ": the loss is " + run.loss() + " here and " + theirs + " there");
      }
    }
  }

  private static List<Double> list(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private void run() {
    int workloads = Workload.values().length;
    double[][][] rates = new double[workloads][ENGINES.size()][ROUNDS];
    for (int w = 0; w < workloads; w++) {
      for (String engine : ENGINES) {
        rate(engine, w, WARM_UP_MILLIS);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int w = 0; w < workloads; w++) {
        for (int e = 0; e < ENGINES.size(); e++) {
          rates[w][e][round] = rate(ENGINES.get(e), w, MILLIS);
        }
      }
    }
    print(rates);
  }

  private double rate(String engine, int workload, double millis) {
    return engine.equals("jvm")
        ? onJvm(workload, millis)
        : ((Number) page.evaluate(MEASURE, List.of(engine, workload, millis))).doubleValue();
  }

  private double onJvm(int workload, double millis) {
    long start = System.nanoTime();
    double done = 0;
    int times = 1;
    double passed;
    do {
      done += jvm[workload].work(times);
      passed = (System.nanoTime() - start) / 1e6;
      times = passed < millis / 8 ? times * 2 : times;
    } while (passed < millis);
    return done / passed * 1000;
  }

  private static void print(double[][][] rates) {
    StringBuilder table = new StringBuilder();
    table.append("training samples a second, W5: pictures a second; medians of ").append(ROUNDS);
    table.append(" rounds in turn, one thread\n\n");
    table.append("| workload | hand-written JavaScript, Chromium | our engine, Chromium | ratio |");
    table.append(" compiled, Chromium | ratio | our engine, JVM | ratio |\n");
    table.append("|---|---|---|---|---|---|---|---|\n");
    for (Workload workload : Workload.values()) {
      double[][] of = rates[workload.ordinal()];
      table.append(
          String.format(
              Locale.ROOT,
              "| %s %s | %s | %s | %.2f | %s | **%.2f** | %s | %.2f |%n",
              workload,
              workload.title,
              amount(median(of[2])),
              amount(median(of[1])),
              ratio(of[1], of[2]),
              amount(median(of[3])),
              ratio(of[3], of[2]),
              amount(median(of[0])),
              ratio(of[0], of[2])));
    }
    System.out.println(table);
  }

  private static String amount(double rate) {
    return rate >= 1e6
        ? String.format(Locale.ROOT, "%.2f M", rate / 1e6)
        : rate >= 1e4
            ? String.format(Locale.ROOT, "%.0f k", rate / 1e3)
            : String.format(Locale.ROOT, "%.0f", rate);
  }

  /** The median of the ratios of each round, which share the machine's mood. */
  private static double ratio(double[] of, double[] to) {
    double[] ratios = new double[of.length];
    for (int i = 0; i < of.length; i++) {
      ratios[i] = of[i] / to[i];
    }
    return median(ratios);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
