package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.Bits;
import playground.codec.ExperimentLink;
import playground.experiment.Choices;
import playground.network.DenseLayer;
import playground.network.Mistake;
import playground.run.Moment;
import playground.run.TrainingRun;

/** What is done wrong on purpose does what its name says, and nothing else. */
class MistakeTest {
  private static final String LINK = "data=circle&noise=0.1&samples=60&layers=4,3&batch=7&rate=0.1";

  private static TrainingRun run(String more) {
    return new TrainingRun(ExperimentLink.read(LINK + more).experiment());
  }

  private static TrainingRun at(int epoch, String more) {
    TrainingRun run = run(more);
    run.seek(epoch);
    return run;
  }

  private static String with(Mistake mistake) {
    return "&mistakes=" + Choices.name(mistake);
  }

  private static Explanation next(TrainingRun run) {
    return run.explainNextUpdate();
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void isExplainedToTheBitAndSurvivesRewinding(Mistake mistake) {
    for (String more : new String[] {"", "&optimizer=adam&reg=l2&regRate=0.01&clip=0.5"}) {
      TrainingRun run = at(3, more + with(mistake));
      for (int update = 0; update < 9; update++) {
        Explanation found = next(run);
        double[] expected = found.after();
        run.step();
        Bits.assertSame(expected, run.network().parameters(), mistake + " " + update);
      }
      int epoch = run.epoch();
      run.seek(1);
      run.seek(epoch);
      TrainingRun straight = at(epoch, more + with(mistake));
      assertEquals(straight.fingerprint(), run.fingerprint());
      assertNotEquals(at(epoch, more).fingerprint(), run.fingerprint(), "it changes something");
    }
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void thePageCanReckonTheNextUpdateInTheMiddleOfAnEpoch(Mistake mistake) {
    TrainingRun run = at(2, with(mistake));
    run.step();
    run.step();
    Moment moment =
        new Moment(
            run.experiment(), run.epoch(), run.updates(), run.network().parameters(), run.memory());
    Explanation found = moment.nextBatch().explain(moment.network(), moment.state(), s -> true);
    run.step();
    Bits.assertSame(found.after(), run.network().parameters(), mistake.name());
  }

  @Test
  void aFlippedSignGoesUphill() {
    TrainingRun run = run(with(Mistake.FLIPPED_SIGN));
    double start = run.trainMetrics().loss();
    run.seek(20);
    assertTrue(run.trainMetrics().loss() > start * 1.5);
    assertTrue(at(20, "").trainMetrics().loss() < start);
    Explanation right = next(run(""));
    Explanation wrong = next(run(with(Mistake.FLIPPED_SIGN)));
    for (int k = 0; k < right.gradients().length; k++) {
      assertEquals(-right.gradients()[k], wrong.gradients()[k], 0.0);
    }
  }

  @Test
  void aForgottenSlopeIsWrongInHiddenLayersOnlyAndMeasuringShowsIt() {
    TrainingRun run = run(with(Mistake.FORGOTTEN_SLOPE));
    Moment moment = new Moment(run.experiment(), 0, 0, run.network().parameters(), run.memory());
    Batch batch = moment.nextBatch();
    Explanation found = batch.explain(moment.network(), moment.state(), s -> true);
    DenseLayer first = moment.network().layers()[0];
    int hidden = first.weightAt(0, 0);
    int output = moment.network().output().weightAt(0, 0);
    double slope = batch.slope(moment.network(), hidden, 1e-5);
    assertTrue(Math.abs(slope - found.means()[hidden]) > 1e-3);
    assertEquals(batch.slope(moment.network(), output, 1e-5), found.means()[output], 1e-8);
    for (Explanation.Sample sample : found.samples()) {
      for (int l = 0; l < 2; l++) {
        Explanation.LayerValues values = sample.layers().get(l);
        Bits.assertSame(values.outputErrors(), values.sumErrors(), "f′(z) as if it were 1");
      }
    }
  }

  @Test
  void keptGradientsAreThoseOfAllBatchesSoFar() {
    TrainingRun run = run(with(Mistake.KEPT_GRADIENT));
    double[] total = new double[run.network().parameterCount()];
    for (int update = 0; update < 12; update++) {
      Explanation found = next(run);
      for (int k = 0; k < total.length; k++) {
        total[k] += found.clipped()[k];
        assertEquals(total[k], found.gradients()[k], 0.0);
        assertEquals(total[k], found.kept(k), 0.0);
      }
      run.step();
    }
  }

  @Test
  void withoutBiasesTheyStayZeroWhateverTheyBeganWith() {
    TrainingRun run = at(30, "&bias=0.5&optimizer=adamw&weightDecay=0.1" + with(Mistake.NO_BIAS));
    for (DenseLayer layer : run.network().layers()) {
      for (int unit = 0; unit < layer.units; unit++) {
        assertEquals(0, layer.bias(unit), 0.0);
      }
    }
  }

  @Test
  void withoutActivationsItIsTheLinearNetwork() {
    TrainingRun run = at(40, with(Mistake.NO_ACTIVATION));
    assertEquals(at(40, "&activation=linear").fingerprint(), run.fingerprint());
    assertTrue(run.trainMetrics().accuracy() < 0.8, "a line does not part a circle");
    assertTrue(at(400, "").trainMetrics().accuracy() > 0.9);
  }
}
