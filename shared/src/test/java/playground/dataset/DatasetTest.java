package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static List<Point> points(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Point(i, -i, 0)).toList();
  }

  @Test
  void trainingGetsItsShareRoundedUpForEveryPercentAndCount() {
    for (int percent = 10; percent <= 100; percent++) {
      for (int count : new int[] {0, 1, 2, 3, 10, 99, 250, 500, 5000}) {
        Dataset split = Dataset.split(points(count), percent);
        assertEquals((int) Math.ceil(count * percent / 100.0), split.train().size());
        assertEquals(count, split.train().size() + split.test().size());
      }
    }
  }

  @Test
  void everyPointIsInExactlyOnePartAndInOrder() {
    List<Point> all = points(137);
    Dataset split = Dataset.split(all, 30);
    List<Point> both = new ArrayList<>(split.train());
    both.addAll(split.test());
    both.sort((p, q) -> Double.compare(p.x1(), q.x1()));
    assertEquals(all, both);
    assertEquals(sortedByPlace(split.train()), split.train());
    assertEquals(sortedByPlace(split.test()), split.test());
  }

  private static List<Point> sortedByPlace(List<Point> points) {
    return points.stream().sorted((p, q) -> Double.compare(p.x1(), q.x1())).toList();
  }

  @Test
  void addingPointsNeverChangesARole() {
    for (int percent = 10; percent <= 100; percent += 7) {
      Dataset whole = Dataset.split(points(60), percent);
      for (int count = 0; count < 60; count++) {
        Dataset part = Dataset.split(points(count), percent);
        assertEquals(whole.train().subList(0, part.train().size()), part.train());
        assertEquals(whole.test().subList(0, part.test().size()), part.test());
      }
    }
  }

  @Test
  void rolesAreSpreadEvenlyOverTheList() {
    Dataset split = Dataset.split(points(1000), 20);
    for (int i = 1; i < split.train().size(); i++) {
      assertEquals(5.0, split.train().get(i).x1() - split.train().get(i - 1).x1(), 0.0);
    }
  }

  @Test
  void everyClassGetsItsShareHoweverTheClassesAreMixed() {
    List<Point> inTurn = IntStream.range(0, 40).mapToObj(i -> new Point(i, i, i % 2)).toList();
    Dataset split = Dataset.split(inTurn, 50);
    assertEquals(10, split.train().stream().filter(p -> p.label() == 0).count());
    assertEquals(10, split.train().stream().filter(p -> p.label() == 1).count());
    assertEquals(20, split.test().size());
  }

  @Test
  void hundredPercentLeavesNoTestPoint() {
    assertTrue(Dataset.split(points(77), 100).test().isEmpty());
  }
}
