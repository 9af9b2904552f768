package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.experiment.Decimal;
import playground.experiment.Fields;
import playground.experiment.Problems;

class LowerRateTest {
  @ParameterizedTest
  @CsvSource({
    "10, 0.1",
    "3, 0.1",
    "1, 0.1",
    "0.5, 0.03",
    "0.3, 0.03",
    "0.2, 0.01",
    "0.03, 0.003",
    "0.003, 0.0001",
    "0.00001, 0.000001",
    "0.000009, 0",
    "0.000001, 0"
  })
  void isATenthOrLess(double rate, double lower) {
    assertEquals(lower, LowerRate.than(rate));
    if (lower > 0) {
      assertEquals(lower, Fields.LEARNING_RATE.ofText(Decimal.text(lower), new Problems()));
    }
  }

  /** Plain gradient descent that leaps out of its valley at 0.3 as it does at 1. */
  @Test
  void goingOnAgainAndAgainComesToARateThatTrains() {
    DirectEngine engine = new DirectEngine();
    PlaygroundModel model = new PlaygroundModel(engine);
    String link = "task=regression&data=reg-plane&layers=none&loss=mse&rate=10&batch=250&stop=300";
    model.open(ExperimentLink.read(link).experiment(), List.of());
    model.setSpeed(Speed.UNLIMITED);
    int divergences = 0;
    model.setPlaying(true);
    engine.pass(100, model);
    while (model.frame().hasDiverged()) {
      divergences++;
      model.change(Fields.LEARNING_RATE, LowerRate.than(model.setting(Fields.LEARNING_RATE)));
      model.setPlaying(true);
      engine.pass(100, model);
    }
    assertTrue(divergences >= 1 && divergences <= 3, divergences + " divergences");
    assertEquals(Ending.AT_EPOCH, model.frame().ending());
  }
}
