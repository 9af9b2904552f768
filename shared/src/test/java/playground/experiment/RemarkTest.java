package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.training.Schedule;

class RemarkTest {
  private static List<Remark> at(Experiment experiment, int epoch) {
    return Remark.of(experiment, experiment.dataset(epoch), epoch);
  }

  @Test
  void standardExperimentIsUnremarkable() {
    assertEquals(List.of(), at(Experiment.STANDARD, 1000));
  }

  @Test
  void everyOddChoiceIsRemarkedWithItsNumber() {
    Experiment odd =
        Experiment.STANDARD
            .with(Fields.BATCH_SIZE, 600)
            .with(Fields.LAYERS, List.of())
            .with(Fields.TRAIN_PERCENT, 100)
            .with(Fields.LEARNING_RATE, 5.0);
    assertEquals(
        List.of(
            new Remark(Remark.Kind.ONE_BATCH, 500),
            new Remark(Remark.Kind.NO_HIDDEN_LAYER, 0),
            new Remark(Remark.Kind.NO_TEST_POINTS, 500),
            new Remark(Remark.Kind.LARGE_RATE, 0)),
        at(odd, 0));
  }

  @Test
  void scheduleThatHasEndedAtZeroIsRemarkedFromThereOn() {
    Experiment cosine =
        Experiment.STANDARD
            .with(Fields.SCHEDULE, Schedule.COSINE)
            .with(Fields.SCHEDULE_EPOCHS, 30)
            .with(Fields.WARM_UP, 4);
    List<Remark> ended = List.of(new Remark(Remark.Kind.RATE_IS_ZERO, 0));
    assertEquals(List.of(), at(cosine, 0));
    assertEquals(List.of(), at(cosine, 33));
    assertEquals(ended, at(cosine, 34));
    assertEquals(ended, at(cosine, 1000));
    Experiment changed =
        cosine.intervene(new Intervention.Setting<>(50, Fields.SCHEDULE, Schedule.CONSTANT));
    assertEquals(ended, at(changed, 49));
    assertEquals(List.of(), at(changed, 50));
  }
}
