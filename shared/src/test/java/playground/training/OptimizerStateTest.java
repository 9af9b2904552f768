package playground.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimizerStateTest {
  private static final OptimizerConstants CONSTANTS =
      new OptimizerConstants(0.9, 0.1, 0.01, 0.2, 0.9, 0.5, true, 0.9, 0.99, true, 0.01, 0);

  private static void steps(OptimizerState state, Optimizer optimizer, double[] w, int count) {
    for (int i = 0; i < count; i++) {
      double[] g = {0.5 + i, -1.0 / (i + 1), 0};
      state.update(optimizer, CONSTANTS, 0.1, w, g);
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesOnFromWhatWasSavedWithTheSameBits(Optimizer optimizer) {
    double[] w = {1, 2, 3};
    OptimizerState state = new OptimizerState(3);
    steps(state, optimizer, w, 4);
    double[] saved = state.appendedTo(w.clone());
    steps(state, optimizer, w, 3);

    double[] again = Arrays.copyOf(saved, 3);
    OptimizerState restored = new OptimizerState(3);
    restored.read(saved, 3);
    steps(restored, optimizer, again, 3);
    assertArrayEquals(w, again, 0.0);
    assertArrayEquals(state.appendedTo(w), restored.appendedTo(again), 0.0);
  }

  @ParameterizedTest
  @EnumSource
  void anotherOptimizerBeginsWithNothingRemembered(Optimizer optimizer) {
    Optimizer other = optimizer == Optimizer.ADAM ? Optimizer.MOMENTUM : Optimizer.ADAM;
    OptimizerState state = new OptimizerState(3);
    steps(state, other, new double[3], 5);
    double[] w = {1, 2, 3};
    steps(state, optimizer, w, 3);
    double[] fresh = {1, 2, 3};
    steps(new OptimizerState(3), optimizer, fresh, 3);
    assertArrayEquals(fresh, w, 0.0);
  }

  @Test
  void updatesAreCountedBeyondTwoBillion() {
    double[] saved = {0, Optimizer.ADAGRAD.ordinal(), Integer.MAX_VALUE, 0, 0, 1};
    OptimizerState state = new OptimizerState(1);
    state.read(saved, 1);
    for (int i = 0; i < 3; i++) {
      double[] w = {0};
      state.update(Optimizer.ADAGRAD, CONSTANTS, 1, w, new double[] {1});
      assertTrue(w[0] < 0, "against the gradient: " + w[0]);
    }
    assertEquals(Integer.MAX_VALUE + 3.0, state.appendedTo(new double[1])[2]);
  }

  @Test
  void adagradStartsAtItsAccumulator() {
    double[] w = {0};
    OptimizerState state = new OptimizerState(1);
    OptimizerConstants four = new OptimizerConstants(0, 0, 0, 4, 0, 0, false, 0, 0, false, 0, -16);
    state.update(Optimizer.ADAGRAD, four, 1, w, new double[] {2});
    assertEquals(-2 / Math.sqrt(8), w[0], 1e-15);
    assertArrayEquals(new double[] {8}, state.remembered(0), 0.0);
  }

  @Test
  void knowsWhenWhatItRemembersIsNoLongerFinite() {
    OptimizerState state = new OptimizerState(1);
    state.update(Optimizer.RMSPROP, CONSTANTS, 1, new double[1], new double[] {1});
    assertTrue(state.isFinite());
    state.update(Optimizer.RMSPROP, CONSTANTS, 1, new double[1], new double[] {1e200});
    assertFalse(state.isFinite());
  }
}
