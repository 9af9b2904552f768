package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.Bits;
import playground.codec.RandomExperiments;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.training.Explanation;

/** Random experiments over all options: seeking, single updates and explanations agree. */
class EveryOptionTest {
  private static final int COUNT = 12;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void seekingGivesTheBitsOfAStraightRun(int group) {
    for (int number = group * COUNT; number < (group + 1) * COUNT; number++) {
      Experiment experiment = RandomExperiments.experiment(number);
      TrainingRun run = Runs.at(experiment, 9);
      for (int epoch : new int[] {4, 5, 0, 9, 7, 2, 11}) {
        TrainingRun straight = Runs.at(experiment, epoch);
        run.seek(epoch);
        Runs.assertSame(straight, run);
        assertEquals(straight.state(), run.state(), "experiment " + number);
      }
      Runs.assertSame(Runs.replay(run), run);
      Runs.assertSame(Runs.replayJson(run), run);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void singleUpdatesGiveTheBitsOfWholeEpochs(int group) {
    for (int number = group * COUNT; number < (group + 1) * COUNT; number++) {
      Experiment experiment = RandomExperiments.experiment(number);
      TrainingRun whole = Runs.at(experiment, 0);
      TrainingRun single = Runs.at(experiment, 0);
      boolean isGoing = true;
      while (whole.epoch() < 4 && isGoing) {
        isGoing = whole.advance();
        int target = single.epoch() + 1;
        while (single.epoch() < target && single.step()) {
          assertTrue(single.epoch() == target || single.updates() > 0);
        }
        Runs.assertSame(whole, single);
        assertEquals(whole.state(), single.state(), "experiment " + number);
        Bits.assertSame(whole.history().trainLosses(), single.history().trainLosses(), "history");
      }
    }
  }

  /** Parameters after one update at a random place, with or without looking at it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void explanationIsTheNextUpdateAndChangesNothing(int group) {
    int compared = 0;
    for (int number = group * COUNT; number < (group + 1) * COUNT; number++) {
      SplittableRandom random = new SplittableRandom(number);
      // without interventions, which may set a weight when the update ends an epoch
      Experiment experiment =
          RandomExperiments.experiment(number).with(Fields.INTERVENTIONS, List.of());
      TrainingRun looked = Runs.at(experiment, random.nextInt(3));
      TrainingRun blind = Runs.at(experiment, looked.epoch());
      for (int update = 0; update < 6 && looked.canAdvance(); update++) {
        Explanation first = looked.explainNextUpdate();
        Explanation second = looked.explainNextUpdate();
        Bits.assertSame(first.after(), second.after(), "explained twice");
        Bits.assertSame(blind.network().parameters(), first.before(), "before");
        boolean isFinite = looked.step();
        assertEquals(isFinite, blind.step());
        Runs.assertSame(blind, looked);
        if (isFinite) {
          Bits.assertSame(first.after(), looked.network().parameters(), "experiment " + number);
          compared++;
        }
      }
      looked.seek(4);
      blind.seek(4);
      Runs.assertSame(blind, looked);
      Runs.assertSame(Runs.at(experiment, 4), looked);
    }
    assertTrue(compared > 4 * COUNT, compared + " updates compared"); // few diverge
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 14, 27, 55, 83, 101})
  void partlyTrainedEpochCanBeLeftInEveryWay(int number) {
    Experiment experiment = RandomExperiments.experiment(number);
    for (int target : new int[] {0, 1, 2, 3, 5}) {
      TrainingRun run = Runs.at(experiment, 2);
      assertTrue(run.step());
      assertTrue(run.step());
      assertTrue(run.updates() > 0 || run.epoch() > 2);
      run.seek(target);
      Runs.assertSame(Runs.at(experiment, target), run);
      assertEquals(0, run.updates());
      run.seek(6);
      Runs.assertSame(Runs.at(experiment, 6), run);
      assertFalse(run.history().size() > 7);
    }
  }
}
