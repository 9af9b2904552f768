package playground.exercise;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Layer;
import playground.feature.Feature;
import playground.network.Activation;

/** Puts a small experiment together whose weights and points are those of a question. */
final class PageNetwork {
  private final List<Intervention> weights = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private Experiment experiment =
      Experiment.STANDARD.with(Fields.TRAIN_PERCENT, 100).with(Fields.BATCH_SIZE, 100);

  /**
   * @param units of the one hidden layer of ReLU neurons; none for 0
   */
  PageNetwork(boolean isRegression, int units) {
    List<Layer> layers = units == 0 ? List.of() : List.of(new Layer(units, Activation.RELU));
    experiment =
        experiment
            .with(Fields.TASK, isRegression ? Fields.Task.REGRESSION : Fields.Task.CLASSIFICATION)
            .with(Fields.LAYERS, layers);
  }

  PageNetwork oneInput() {
    experiment = experiment.with(Fields.FEATURES, List.of(Feature.X1));
    return this;
  }

  PageNetwork neuron(int layer, int unit, double bias, double... inputs) {
    for (int i = 0; i < inputs.length; i++) {
      weights.add(new Intervention.Weight(0, layer, unit, i, inputs[i]));
    }
    weights.add(new Intervention.Bias(0, layer, unit, bias));
    return this;
  }

  PageNetwork point(double x1, double x2, double target) {
    points.add(new Point(x1, x2, target));
    return this;
  }

  /** Training asks for two points; the mean over two that are alike is that of one. */
  PageNetwork onePoint(double x1, double x2, double target) {
    return point(x1, x2, target).point(x1, x2, target);
  }

  PageNetwork trained(double rate) {
    experiment = experiment.with(Fields.LEARNING_RATE, rate).with(Fields.EPOCH, 1);
    return this;
  }

  Experiment experiment() {
    return experiment.withDrawn(points).with(Fields.INTERVENTIONS, weights);
  }
}
