package playground.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.codec.ExperimentLink;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.network.DenseLayer;
import playground.run.TrainingRun;

/** What each preset promises, trained and measured. */
class PresetTest {
  private static final int PACE = 60;

  private static TrainingRun trained(Preset preset, int epoch) {
    TrainingRun run = new TrainingRun(preset.experiment());
    run.seek(epoch);
    return run;
  }

  private static TrainingRun trained(Preset preset) {
    return trained(preset, preset.experiment().get(Fields.STOP_EPOCH));
  }

  private static double[] trainLosses(Preset preset) {
    TrainingRun run = trained(preset);
    double[] losses = run.history().trainLosses();
    assertEquals(run.epoch() + 1, losses.length, "one loss for each epoch");
    return losses;
  }

  private static int rises(double[] losses) {
    int rises = 0;
    for (int epoch = 1; epoch < losses.length; epoch++) {
      rises += losses[epoch] > losses[epoch - 1] ? 1 : 0;
    }
    return rises;
  }

  /** How far the loss went up and down. */
  private static double motion(double[] losses, int from, int to) {
    double motion = 0;
    for (int epoch = from + 1; epoch <= to; epoch++) {
      motion += Math.abs(losses[epoch] - losses[epoch - 1]);
    }
    return motion;
  }

  private static double trainAccuracy(TrainingRun run) {
    return run.trainMetrics().accuracy();
  }

  private static double testAccuracy(TrainingRun run) {
    return run.testMetrics().accuracy();
  }

  private static void assertBetween(double low, double value, double high) {
    assertTrue(low <= value && value <= high, value + " is not in " + low + " to " + high);
  }

  @Test
  void linksAreFrozen() throws Exception {
    List<String> lines = new ArrayList<>();
    for (Preset preset : Preset.values()) {
      lines.add(Choices.name(preset) + "\t" + preset.link());
    }
    try (InputStream in = PresetTest.class.getResourceAsStream("/links/presets.txt")) {
      String frozen = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(frozen.lines().toList(), lines, "sent out: only new lines may come");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkIsCanonicalAndStopsWithinTwentySeconds(Preset preset) {
    ExperimentLink.Reading reading = ExperimentLink.read(preset.link());
    assertEquals(List.of(), reading.problems());
    assertEquals(preset.link(), ExperimentLink.write(reading.experiment()));
    assertEquals(preset, Preset.ofLink(preset.link()));
    assertEquals(0, reading.experiment().get(Fields.EPOCH));
    assertBetween(1, reading.experiment().get(Fields.STOP_EPOCH), 20 * PACE);
  }

  @Test
  void everyPresetIsAnotherExperiment() {
    List<Experiment> all = Arrays.stream(Preset.values()).map(Preset::experiment).toList();
    assertEquals(all.size(), new HashSet<>(all).size());
    assertTrue(all.size() >= 14);
    assertNull(Preset.ofLink("v=1"));
    for (Preset.Group group : Preset.Group.values()) {
      assertNotNull(Arrays.stream(Preset.values()).filter(p -> p.group() == group).findAny());
    }
  }

  @Test
  void aLineCannotDoXor() {
    TrainingRun run = new TrainingRun(Preset.LINE.experiment());
    for (int epoch = 1; epoch <= 120; epoch++) {
      run.seek(epoch);
      assertBetween(0.25, trainAccuracy(run), 0.7);
    }
    assertBetween(0.65, run.trainMetrics().loss(), 0.75);
  }

  @Test
  void aHiddenLayerCanDoXor() {
    TrainingRun run = trained(Preset.HIDDEN_LAYER, PACE);
    assertBetween(0.97, trainAccuracy(run), 1);
    assertBetween(0.97, testAccuracy(run), 1);
  }

  @Test
  void theSpiralIsSeparatedInOneAndAHalfSeconds() {
    TrainingRun run = trained(Preset.SPIRAL);
    assertBetween(0.98, trainAccuracy(run), 1);
    assertBetween(0.97, testAccuracy(run), 1);
    assertTrue(run.epoch() <= 1.5 * PACE);
  }

  @Test
  void threeArmsBecomeThreeRegions() {
    TrainingRun run = trained(Preset.THREE_CLASSES);
    assertBetween(0.95, trainAccuracy(run), 1);
    assertBetween(0.93, testAccuracy(run), 1);
    for (int cls = 0; cls < 3; cls++) {
      assertBetween(0.9, run.testMetrics().recall(cls), 1);
    }
  }

  @Test
  void theCurveIsFollowed() {
    assertBetween(-10, trained(Preset.CURVE, 0).testMetrics().r2(), 0);
    assertBetween(0.97, trained(Preset.CURVE).testMetrics().r2(), 1);
  }

  @Test
  void withSquaresALineSeparatesTheCircle() {
    TrainingRun run = trained(Preset.SQUARES, PACE);
    assertEquals(1, run.network().layers().length);
    assertBetween(0.99, trainAccuracy(run), 1);
    assertBetween(0.99, testAccuracy(run), 1);
  }

  @Test
  void sinesDoWhatOneLayerCannot() {
    assertBetween(0.98, testAccuracy(trained(Preset.SINES)), 1);
    assertBetween(0.4, testAccuracy(trained(Preset.NO_SINES)), 0.75);
  }

  @Test
  void fromZerosAllUnitsStayEqual() {
    TrainingRun run = trained(Preset.ZERO_START);
    DenseLayer hidden = run.network().layers()[0];
    double[] parameters = run.network().parameters();
    for (int unit = 1; unit < hidden.units; unit++) {
      for (int input = 0; input < hidden.inputs; input++) {
        assertEquals(
            parameters[hidden.weightAt(0, input)], parameters[hidden.weightAt(unit, input)]);
      }
      assertEquals(parameters[hidden.biasAt(0)], parameters[hidden.biasAt(unit)]);
    }
    assertTrue(Math.abs(parameters[hidden.weightAt(0, 0)]) > 0.5, "it has learned all the same");
    assertBetween(0.5, trainAccuracy(run), 0.75);
    assertBetween(0.97, trainAccuracy(trained(Preset.GOOD_START)), 1);
  }

  @Test
  void gradientsVanishInADeepSigmoidNetwork() {
    TrainingRun run = trained(Preset.DEEP_SIGMOID, 0);
    double last = run.diagnostics().gradientNorm(6);
    assertTrue(run.diagnostics().gradientNorm(0) < last / 1000);
    run.seek(300);
    assertBetween(0.4, trainAccuracy(run), 0.6);
    assertBetween(0.69, run.trainMetrics().loss(), 0.7);
  }

  @Test
  void gradientsDoNotVanishWithTanh() {
    TrainingRun run = trained(Preset.DEEP_TANH, 0);
    double last = run.diagnostics().gradientNorm(6);
    assertTrue(run.diagnostics().gradientNorm(0) > last / 10);
    run.seek(PACE);
    assertBetween(0.99, trainAccuracy(run), 1);
  }

  @Test
  void aSmallRateArrivesWhereALargeOneLeaps() {
    assertBetween(0.97, trainAccuracy(trained(Preset.SMALL_RATE, PACE)), 1);
    double[] losses = trainLosses(Preset.LARGE_RATE);
    assertTrue(rises(losses) > 0.35 * (losses.length - 1), "up and down");
    for (int epoch = 50; epoch < losses.length; epoch++) {
      assertTrue(losses[epoch] > 0.5, "never comes to rest low: epoch " + epoch);
    }
  }

  @Test
  void momentumIsFarAheadOfPlainSgd() {
    double plain = trained(Preset.PLAIN_SGD, 2 * PACE).trainMetrics().loss();
    double momentum = trained(Preset.MOMENTUM, 2 * PACE).trainMetrics().loss();
    assertBetween(0.6, plain, 0.7);
    assertBetween(0, momentum, 0.12);
  }

  @Test
  void aBatchOfOneIsQuickAndRestless() {
    double[] one = trainLosses(Preset.ONE_POINT);
    double[] all = trainLosses(Preset.ALL_POINTS);
    assertBetween(0.97, trainAccuracy(trained(Preset.ONE_POINT, PACE / 2)), 1);
    assertTrue(rises(one) > 50);
    assertEquals(0, rises(all));
    assertBetween(0.55, all[200], 0.65);
  }

  @Test
  void theCosineScheduleBringsTheLossToRest() {
    double[] losses = trainLosses(Preset.COSINE);
    double early = motion(losses, 0, 50);
    double late = motion(losses, 250, 300);
    assertTrue(late * 200 < early, early + " and then " + late);
  }

  @Test
  void fewPointsAreLearnedByHeart() {
    TrainingRun run = trained(Preset.OVERFITTING);
    double best = Arrays.stream(run.history().testLosses()).min().orElseThrow();
    assertBetween(0.95, trainAccuracy(run), 1);
    assertBetween(0.6, testAccuracy(run), 0.75);
    assertBetween(0, run.trainMetrics().loss(), 0.2);
    assertTrue(run.testMetrics().loss() > 2 * best, "rises again after " + best);
  }

  @ParameterizedTest
  @EnumSource(names = {"WEIGHT_PENALTY", "DROPOUT"})
  void aCureOfOverfittingKeepsTheTestLossLow(Preset preset) {
    TrainingRun run = trained(preset);
    double[] losses = run.history().testLosses();
    double best = Arrays.stream(losses).min().orElseThrow();
    assertTrue(Arrays.stream(losses).skip(250).max().orElseThrow() < 1.3 * best);
    assertBetween(0.78, testAccuracy(run), 0.85);
  }

  @Test
  void aRateBeyondTheLimitDiverges() {
    TrainingRun run = trained(Preset.DIVERGENCE);
    assertEquals(TrainingRun.State.DIVERGED, run.state());
    assertBetween(PACE, run.epoch(), 299);
    double[] losses = run.history().trainLosses();
    assertEquals(losses.length - 1, rises(losses), "further with each step");
  }

  @Test
  void mostUnitsAreDeadFromTheStart() {
    TrainingRun run = trained(Preset.DEAD_RELU);
    assertBetween(5, run.diagnostics().deadUnits(0), 8);
    assertBetween(0.5, trainAccuracy(run), 0.75);
  }

  @Test
  void aLargeRateKillsAWholeLayer() {
    assertEquals(0, trained(Preset.KILLED_RELU, 0).diagnostics().deadUnits(1));
    TrainingRun run = trained(Preset.KILLED_RELU);
    assertEquals(8, run.diagnostics().deadUnits(1));
    assertEquals(0, run.diagnostics().gradientNorm(0));
    assertBetween(0.5, trainAccuracy(run), 0.5);
  }
}
