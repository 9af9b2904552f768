package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.Bits;
import playground.codec.ExperimentLink;
import playground.codec.RandomExperiments;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.training.Explanation;

/** Random experiments over all options: a moment made again explains what the run does next. */
class MomentTest {
  private static final int COUNT = 12;

  private static Moment of(TrainingRun run) {
    double[] parameters = run.network().parameters();
    return new Moment(run.experiment(), run.epoch(), run.updates(), parameters, run.memory());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void itsNextUpdateIsTheRunsToTheLastBit(int group) {
    int compared = 0;
    for (int number = group * COUNT; number < (group + 1) * COUNT; number++) {
      TrainingRun run = run(number);
      for (int update = 0; update < 8 && run.canAdvance(); update++) {
        Moment moment = of(run);
        assertTrue(moment.isReady());
        double[] state = moment.state();
        Explanation made = moment.nextBatch().explain(moment.network(), state, s -> s == 0);
        Explanation asked = run.explainNextUpdate();
        Bits.assertSame(asked.gradients(), made.gradients(), "gradients of " + number);
        Bits.assertSame(asked.loss(), made.loss(), "loss of " + number);
        assertEquals(1, made.samples().size());
        if (run.step()) {
          Bits.assertSame(run.network().parameters(), made.after(), "experiment " + number);
          compared++;
        }
      }
    }
    assertTrue(compared > 5 * COUNT, compared + " updates compared"); // few diverge
  }

  /** Without interventions, which may set a weight when the update ends an epoch. */
  private static TrainingRun run(int number) {
    Experiment experiment =
        RandomExperiments.experiment(number).with(Fields.INTERVENTIONS, List.of());
    return Runs.at(experiment, new SplittableRandom(number).nextInt(3));
  }

  /** As while the page has a new experiment and its first frame is still to come. */
  @ParameterizedTest
  @ValueSource(strings = {"samples=50", "train=10", "samples=50&dropout=0.5,0"})
  void updatesThatDoNotFitTheTrainingSetHaveNoNextOne(String link) {
    Experiment other = ExperimentLink.read("v=1&" + link).experiment();
    double[] parameters = other.network().parameters();
    Moment moment = new Moment(other, 0, 5, parameters, new double[0]);
    assertFalse(moment.isReady());
    assertTrue(new Moment(other, 0, 0, parameters, new double[0]).isReady());
  }

  /** Kinks apart, a gradient is the slope of the loss: of every scope. */
  @ParameterizedTest
  @ValueSource(strings = {"", "reg=l2&regRate=0.1", "dropout=0.3,0", "output=softmax", "loss=mse"})
  void itsGradientsAreTheSlopesOfItsLoss(String link) {
    Moment moment = of(Runs.at("samples=30&layers=4,3&data=gauss&noise=0.3&" + link, 3));
    for (var batch :
        List.of(
            moment.single(moment.dataset().test().get(2)), moment.nextBatch(), moment.wholeSet())) {
      Explanation made = batch.explain(moment.network(), moment.state(), s -> false);
      double total = made.loss() + made.penalty();
      assertEquals(total, batch.loss(moment.network()), 1e-15);
      for (int p = 0; p < moment.network().parameterCount(); p++) {
        double slope = batch.slope(moment.network(), p, 1e-5);
        assertEquals(made.penalised()[p], slope, 1e-8);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 31, 58, 94})
  void interventionsCountFromTheirEpochOn(int number) {
    TrainingRun run = Runs.at(RandomExperiments.experiment(number), 5);
    Bits.assertSame(
        run.explainNextUpdate().after(),
        of(run).nextBatch().explain(run.network(), of(run).state(), s -> false).after(),
        "experiment " + number);
  }
}
