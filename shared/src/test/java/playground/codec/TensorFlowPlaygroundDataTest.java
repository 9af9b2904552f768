package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import playground.FixtureFile;
import playground.dataset.DataRequest;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/**
 * The points that TensorFlow Playground makes of a seed, computed with its own formulas and random
 * numbers in JavaScript: see {@code tensorflow-playground.txt}. Its noise is the slider, 0 to 50;
 * its labels are ±1.
 */
class TensorFlowPlaygroundDataTest {
  /** A page of TensorFlow Playground, and some of the points on it. */
  private record Page(
      String set, String seed, int slider, int percent, int trainCount, List<String[]> points) {
    boolean isRegression() {
      return set.startsWith("reg-");
    }

    int count() {
      return isRegression() ? 1200 : 500;
    }

    String link() {
      String noise = String.valueOf(slider / 100.0);
      return ("data=" + set + "&tfSeed=" + seed + "&noise=" + noise + "&train=" + percent)
          + ("&samples=" + count() + (isRegression() ? "&task=regression" : ""));
    }

    Generator generator() {
      for (Generator generator : Generator.values()) {
        if (generator.name().equalsIgnoreCase(set.replace('-', '_'))) {
          return generator;
        }
      }
      throw new IllegalStateException(set);
    }

    @Override
    public String toString() {
      return set + " of \"" + seed + "\" with noise " + slider + ", " + percent + " %";
    }
  }

  private static List<Page> pages() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (String[] line : FixtureFile.lines("tensorflow-playground.txt")) {
      if (line[0].equals("case")) {
        pages.add(
            new Page(
                line[1],
                line[2],
                Integer.parseInt(line[3]),
                Integer.parseInt(line[4]),
                Integer.parseInt(line[5]),
                new ArrayList<>()));
      } else {
        pages.get(pages.size() - 1).points().add(line);
      }
    }
    return pages;
  }

  @Test
  void referenceHasEverySetAndSplit() throws IOException {
    List<Page> pages = pages();
    assertEquals(20, pages.size());
    assertEquals(6, pages.stream().map(Page::set).distinct().count());
    assertTrue(pages.stream().allMatch(page -> page.points().size() >= 7));
  }

  @TestFactory
  List<DynamicTest> everyPageHasTheSamePoints() throws IOException {
    return pages().stream()
        .map(p -> DynamicTest.dynamicTest(p.toString(), () -> check(p)))
        .toList();
  }

  private static void check(Page page) {
    DataRequest request =
        new DataRequest(page.generator(), page.count(), page.slider() / 100.0, 0, 2, 1);
    Dataset requested =
        Dataset.splitAtPlace(request.pointsOfTensorFlowPlayground(page.seed(), 1), page.percent());
    assertSame(page, requested);
    if (page.seed().matches("[!-~]+")) { // what a link can carry
      ExperimentLink.Reading reading = ExperimentLink.read(page.link());
      assertEquals(List.of(), reading.problems());
      Experiment experiment = reading.experiment();
      assertEquals(page.seed(), experiment.get(Fields.TENSOR_FLOW_SEED));
      assertSame(page, experiment.dataset());
    }
  }

  private static void assertSame(Page page, Dataset dataset) {
    assertEquals(page.trainCount(), dataset.train().size());
    assertEquals(page.count() - page.trainCount(), dataset.test().size());
    for (String[] line : page.points()) {
      List<Point> part = line[0].equals("train") ? dataset.train() : dataset.test();
      Point point = part.get(Integer.parseInt(line[1]));
      String at = line[0] + ' ' + line[1];
      assertEquals(Double.parseDouble(line[2]), point.x1(), 1e-12, at);
      assertEquals(Double.parseDouble(line[3]), point.x2(), 1e-12, at);
      double label = Double.parseDouble(line[4]);
      double expected = page.isRegression() ? label : label > 0 ? 1 : 0;
      assertEquals(expected, point.target(), page.isRegression() ? 1e-12 : 0.0, at);
    }
  }
}
