package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;

class StrokesTest {
  private final Weights weights =
      new Weights(ExperimentLink.read("layers=40,40&features=x1,x2sq").experiment());
  private final NetworkLayout layout = new NetworkLayout(680, 430, new int[] {9, 40, 40, 1});
  private final int[] inputRows = {0, 2};

  private Strokes strokes(double[] parameters, int most) {
    return new Strokes(layout, weights, inputRows, parameters, most);
  }

  @Test
  void aConnectionLeadsFromNodeToNode() {
    double[] parameters = new double[weights.count()];
    parameters[weights.weight(0, 7, 1)] = -0.5;
    Strokes strokes = strokes(parameters, 5000);
    assertEquals(1, strokes.count());
    double[] expected = {
      layout.exit(0, 2), layout.y(0, 2), layout.entry(1, 7), layout.y(1, 7),
    };
    assertEquals(Arrays.toString(expected), Arrays.toString(strokes.curves(Strokes.kind(-0.5))));
  }

  @Test
  void signAndSizeMakeTheKind() {
    assertTrue(Strokes.isPositive(Strokes.kind(0.01)));
    assertFalse(Strokes.isPositive(Strokes.kind(-0.01)));
    Strokes few = strokes(new double[weights.count()], 5000);
    double before = 0.9;
    for (double weight : new double[] {0.1, 0.8, 1.5, 2.5, 3.5, 1000}) {
      double width = few.width(Strokes.kind(weight));
      assertTrue(width > before && width <= 6, "width " + width);
      assertEquals(width, few.width(Strokes.kind(-weight)));
      assertEquals(0, few.dash(Strokes.kind(weight)));
      assertTrue(few.dash(Strokes.kind(-weight)) > width, "a dash is longer than wide");
      before = width;
    }
  }

  @Test
  void manyAreThinAndTheThinnestHaveNoDashes() {
    double[] parameters = new double[weights.count()];
    Arrays.fill(parameters, -0.2);
    Strokes many = strokes(parameters, 5000);
    assertEquals(1, many.width(Strokes.kind(-0.2)));
    assertEquals(0, many.dash(Strokes.kind(-0.2)));
    assertTrue(many.dash(Strokes.kind(-3)) > 0);
  }

  @Test
  void ofManyOnlyTheStrongestAreDrawn() {
    double[] parameters = new Random(7).doubles(weights.count(), -1, 1).toArray();
    Strokes strokes = strokes(parameters, 100);
    assertTrue(strokes.count() <= 100 && strokes.count() > 90, "biases are not connections");
    double[] sizes = Arrays.stream(parameters).map(Math::abs).sorted().toArray();
    assertTrue(strokes.isDrawn(-sizes[sizes.length - 100]));
    assertFalse(strokes.isDrawn(sizes[sizes.length - 101]));
  }

  @Test
  void selectionFindsWhatSortingFinds() {
    Random random = new Random(3);
    for (int size = 1; size < 60; size++) {
      double[] numbers = random.ints(size, -9, 9).mapToDouble(i -> i).toArray();
      double[] sorted = Arrays.stream(numbers).map(Math::abs).sorted().toArray();
      for (int most = 1; most < size; most++) {
        assertEquals(sorted[size - most], Strokes.largest(numbers, most));
      }
    }
    assertEquals(0, Strokes.largest(new double[] {5, 6}, 2), "all of few");
  }
}
