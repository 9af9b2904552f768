package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Choices;
import playground.experiment.Fields;
import playground.training.Explanation;
import playground.training.LabelledRows;
import playground.training.Optimizer;

class ExplanationTest {
  private static final String SMALL = "samples=30&batch=7&layers=4,3&";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "optimizer=sgd",
        "optimizer=sgd&reg=l1&regRate=0.01&clip=0.05",
        "optimizer=momentum&dampening=0.1&dropout=0.4,0.2",
        "optimizer=nesterov&activation=gelu,silu&loss=huber",
        "optimizer=adagrad&data=blobs&classes=4&loss=hinge",
        "optimizer=rmsprop&centered=on&rmsMomentum=0.2&data=reg-gauss&loss=mae",
        "optimizer=adam&amsgrad=on&output=softmax&warmUp=4",
        "optimizer=adamw&data=spiral&classes=3&output=sigmoid&reg=l2&regRate=0.1",
      })
  void isWhatTheNextUpdateDoesBitForBit(String link) {
    TrainingRun run = Runs.at(SMALL + link, 2);
    TrainingRun unseen = Runs.at(SMALL + link, 2);
    for (int update = 0; update < 5; update++) {
      Explanation explanation = run.explainNextUpdate();
      assertArrayEquals(run.network().parameters(), explanation.before(), 0.0);
      run.explainNextUpdate(); // looking twice changes nothing
      run.step();
      unseen.step();
      assertArrayEquals(run.network().parameters(), explanation.after(), 0.0);
      assertArrayEquals(unseen.network().parameters(), run.network().parameters(), 0.0);
    }
  }

  @Test
  void everyValueIsThereAndAddsUp() {
    TrainingRun run = Runs.at(SMALL + "dropout=0.5,0&reg=l2&regRate=0.1&clip=0.2", 1);
    Explanation explanation = run.explainNextUpdate();
    assertEquals(7, explanation.samples().size());
    double loss = 0;
    double[] sums = new double[explanation.sums().length];
    for (Explanation.Sample sample : explanation.samples()) {
      loss += sample.loss();
      Explanation.LayerValues first = sample.layers().get(0);
      Explanation.LayerValues last = sample.layers().get(2);
      assertEquals(2, sample.row().length);
      assertEquals(4, first.mask().length);
      assertEquals(0, last.mask().length);
      for (int unit = 0; unit < 4; unit++) {
        assertTrue(first.mask()[unit] == 0 || first.mask()[unit] == 2);
        assertEquals(first.outputs()[unit] * first.mask()[unit], first.passed()[unit], 0.0);
        double slope = 1 - first.outputs()[unit] * first.outputs()[unit];
        assertEquals(first.outputErrors()[unit] * slope, first.sumErrors()[unit], 0.0);
      }
      assertEquals(last.outputs()[0] - sample.target(), last.sumErrors()[0], 0.0);
      int bias = run.network().output().biasAt(0);
      sums[bias] += last.sumErrors()[0];
      assertEquals(0.0, last.outputErrors()[0], 0.0);
    }
    int bias = run.network().output().biasAt(0);
    assertEquals(loss / 7, explanation.loss(), 0.0);
    assertEquals(run.penalty(), explanation.penalty(), 0.0);
    assertEquals(sums[bias], explanation.sums()[bias], 0.0);
    assertEquals(sums[bias] / 7, explanation.means()[bias], 0.0);
    int weight = run.network().output().weightAt(0, 1);
    double w = explanation.before()[weight];
    assertEquals(w * 0.1 + explanation.means()[weight], explanation.penalised()[weight], 0.0);
    double clipped = explanation.penalised()[weight] * explanation.clipFactor();
    assertEquals(clipped, explanation.gradients()[weight], 0.0);
    assertEquals(w - clipped * 0.03, explanation.after()[weight], 0.0);
  }

  @Test
  void showsWhatTheOptimizerRemembers() {
    TrainingRun run = Runs.at(SMALL + "optimizer=momentum", 0);
    Explanation first = run.explainNextUpdate();
    assertArrayEquals(new double[] {0}, first.rememberedBefore(3), 0.0);
    assertArrayEquals(new double[] {first.gradients()[3]}, first.rememberedAfter(3), 0.0);
    run.step();
    Explanation second = run.explainNextUpdate();
    assertArrayEquals(first.rememberedAfter(3), second.rememberedBefore(3), 0.0);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRememberedBeforeIsWhatTheUpdateStartsFrom(Optimizer optimizer) {
    Optimizer other = optimizer == Optimizer.ADAM ? Optimizer.RMSPROP : Optimizer.ADAM;
    TrainingRun run = Runs.at(SMALL + "accumulator=0.5&optimizer=" + Choices.name(other), 2);
    Runs.change(run, Fields.OPTIMIZER, optimizer);
    double[] start = new double[optimizer.slots()];
    Arrays.fill(start, optimizer == Optimizer.ADAGRAD ? 0.5 : 0);
    assertArrayEquals(start, run.explainNextUpdate().rememberedBefore(3), 0.0);
    run.step();
    Explanation second = run.explainNextUpdate();
    assertEquals(optimizer.slots(), second.rememberedBefore(3).length);
    assertEquals(optimizer.slots(), second.rememberedAfter(3).length);
  }

  @Test
  void aSampleOfOnesOwnIsExplainedWithoutTraining() {
    TrainingRun run = Runs.at(SMALL + "dropout=0.5,0.5", 3);
    String before = run.fingerprint();
    LabelledRows own = new LabelledRows(new double[] {0.5, -1.5}, new double[] {1});
    Explanation explanation = run.explain(own);
    assertEquals(1, explanation.samples().size());
    assertEquals(0, explanation.samples().get(0).layers().get(0).mask().length);
    assertEquals(before, run.fingerprint());
  }

  @Test
  void thereIsNoneWhereNothingCanBeTrained() {
    assertNull(Runs.at("features=none", 0).explainNextUpdate());
  }
}
