package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
        Dataset split = Dataset.split(points(count), percent, true);
        assertEquals((int) Math.ceil(count * percent / 100.0), split.train().size());
        assertEquals(count, split.train().size() + split.test().size());
      }
    }
  }

  @Test
  void everyPointIsInExactlyOnePartAndInOrder() {
    List<Point> all = points(137);
    Dataset split = Dataset.split(all, 30, true);
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
      Dataset whole = Dataset.split(points(60), percent, true);
      for (int count = 0; count < 60; count++) {
        Dataset part = Dataset.split(points(count), percent, true);
        assertEquals(whole.train().subList(0, part.train().size()), part.train());
        assertEquals(whole.test().subList(0, part.test().size()), part.test());
      }
    }
  }

  @Test
  void rolesAreSpreadEvenlyOverTheList() {
    Dataset split = Dataset.split(points(1000), 20, true);
    for (int i = 1; i < split.train().size(); i++) {
      assertEquals(5.0, split.train().get(i).x1() - split.train().get(i - 1).x1(), 0.0);
    }
  }

  @Test
  void everyClassGetsItsShareHoweverTheClassesAreMixed() {
    List<Point> inTurn = IntStream.range(0, 40).mapToObj(i -> new Point(i, i, i % 2)).toList();
    Dataset split = Dataset.split(inTurn, 50, true);
    assertEquals(10, split.train().stream().filter(p -> p.label() == 0).count());
    assertEquals(10, split.train().stream().filter(p -> p.label() == 1).count());
    assertEquals(20, split.test().size());
  }

  @Test
  void hundredPercentLeavesNoTestPoint() {
    assertTrue(Dataset.split(points(77), 100, true).test().isEmpty());
  }

  @Test
  void aRegressionIsSplitOverTheWholeListWhateverTheTargets() {
    List<Point> targets =
        IntStream.range(0, 40).mapToObj(i -> new Point(i, i, (i - 20) * 0.37)).toList();
    Dataset split = Dataset.split(targets, 25, false);
    assertEquals(10, split.train().size());
    for (int i = 0; i < 10; i++) {
      assertEquals(4.0 * i, split.train().get(i).x1(), 0.0);
    }
  }

  @Test
  void sixClassesEachGetTheirShare() {
    List<Point> mixed = IntStream.range(0, 60).mapToObj(i -> new Point(i, i, i % 6)).toList();
    Dataset split = Dataset.split(mixed, 30, true);
    for (int cls = 0; cls < 6; cls++) {
      int wanted = cls;
      assertEquals(3, split.train().stream().filter(p -> p.label() == wanted).count());
    }
  }

  @Test
  void splitAtPlaceGivesTheFirstOnesToTrainingRoundedDown() {
    for (int percent = 10; percent <= 100; percent++) {
      for (int count : new int[] {0, 1, 3, 10, 99, 500, 1200, 5000}) {
        List<Point> all = points(count);
        Dataset split = Dataset.splitAtPlace(all, percent);
        int place = (int) Math.floor(count * percent / 100.0);
        assertEquals(all.subList(0, place), split.train());
        assertEquals(all.subList(place, count), split.test());
      }
    }
  }

  @Test
  void numbersAreThePlacesInTheList() {
    List<Point> all = points(7);
    Dataset split = Dataset.split(all, 50, true);
    assertEquals(7, split.numbers());
    for (int number = 0; number < 7; number++) {
      assertEquals(all.get(number), split.sample(number));
    }
  }

  @Test
  void addedSamplesGoOnAsIfTheyHadBeenThereFromTheStart() {
    for (boolean isByClass : new boolean[] {true, false}) {
      List<Point> all = IntStream.range(0, 50).mapToObj(i -> new Point(i, 0, i % 3)).toList();
      Dataset whole = Dataset.split(all, 35, isByClass);
      Dataset grown = Dataset.split(all.subList(0, 20), 35, isByClass);
      grown = grown.changing(35, isByClass).add(all.subList(20, 21)).done();
      grown = grown.changing(35, isByClass).add(all.subList(21, 50)).done();
      assertEquals(whole.train(), grown.train());
      assertEquals(whole.test(), grown.test());
      assertEquals(50, grown.numbers());
    }
  }

  private static Dataset with(Dataset dataset, Point... added) {
    return dataset.changing(50, true).add(List.of(added)).done();
  }

  private static Dataset without(Dataset dataset, Integer... numbers) {
    return dataset.changing(50, true).remove(List.of(numbers)).done();
  }

  @Test
  void changesOneAfterTheOtherGiveTheRolesOfOneByOne() {
    SplittableRandom random = new SplittableRandom(5);
    Dataset start = Dataset.split(points(30), 35, true);
    Dataset oneByOne = start;
    Dataset.Changing atOnce = start.changing(35, true);
    for (int i = 0; i < 60; i++) {
      List<Point> added = List.of(new Point(100 + i, 0, random.nextInt(3)));
      List<Integer> removed = List.of(random.nextInt(40), random.nextInt(40));
      atOnce.add(added).remove(removed);
      oneByOne = oneByOne.changing(35, true).add(added).done();
      oneByOne = oneByOne.changing(35, true).remove(removed).done();
    }
    assertEquals(oneByOne.train(), atOnce.done().train());
    assertEquals(oneByOne.test(), atOnce.done().test());
  }

  @Test
  void removedSampleLeavesItsNumberEmptyAndTheOtherRolesAlone() {
    List<Point> all = points(10);
    Dataset whole = Dataset.split(all, 50, true);
    Dataset fewer = without(whole, 0, 3, 3);
    assertEquals(10, fewer.numbers());
    assertNull(fewer.sample(0));
    assertNull(fewer.sample(3));
    assertEquals(all.get(4), fewer.sample(4));
    assertEquals(without(whole.train(), all.get(0), all.get(3)), fewer.train());
    assertEquals(without(whole.test(), all.get(0), all.get(3)), fewer.test());
    assertEquals(10, whole.train().size() + whole.test().size(), "the original is as it was");
  }

  private static List<Point> without(List<Point> points, Point... removed) {
    return points.stream().filter(p -> !List.of(removed).contains(p)).toList();
  }

  @Test
  void numbersThatAreNotThereAreLeftAlone() {
    Dataset whole = Dataset.split(points(5), 50, true);
    Dataset same = without(whole, 5, 1_000_000, -1);
    assertEquals(whole.train(), same.train());
    assertEquals(whole.test(), same.test());
    assertNull(without(without(whole, 1), 1).sample(1));
  }

  @Test
  void samplesAddedAfterARemovalHaveNewNumbersAndNoOldRoleChanges() {
    Dataset dataset = without(Dataset.split(points(10), 50, true), 1, 2);
    Dataset grown = with(dataset, new Point(50, 0, 0), new Point(51, 0, 0));
    assertEquals(12, grown.numbers());
    assertEquals(50, grown.sample(10).x1(), 0.0);
    assertEquals(dataset.train(), grown.train().subList(0, dataset.train().size()));
    assertEquals(dataset.test(), grown.test().subList(0, dataset.test().size()));
    // eight are left, so the ninth of the class is trained on and the tenth is not
    assertEquals(50, grown.train().get(grown.train().size() - 1).x1(), 0.0);
    assertEquals(51, grown.test().get(grown.test().size() - 1).x1(), 0.0);
  }

  @Test
  void samplesCanBeAddedToASplitAtAPlace() {
    Dataset grown = with(Dataset.splitAtPlace(points(10), 50), new Point(70, 0, 0));
    assertEquals(11, grown.train().size() + grown.test().size());
    assertEquals(points(10).subList(0, 5), grown.train().subList(0, 5));
    assertEquals(points(10).subList(5, 10), grown.test().subList(0, 5));
  }
}
