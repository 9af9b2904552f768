package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.network.Loss;

/**
 * Which values go together: data with the task and the number of classes, loss with the task,
 * output with the loss, samples with the classes, interventions with the network.
 *
 * <p>Data that were chosen just now beat the task and the number of classes, else they give way. In
 * everything else there is an order, whatever was chosen: the task beats the loss, the loss beats
 * the output, samples beat the classes, data beat the seed of TensorFlow Playground, network and
 * classes beat the interventions.
 */
final class Consistency {
  private final Draft draft;

  private Consistency(Draft draft) {
    this.draft = draft;
  }

  static void settle(Draft draft) {
    Consistency rules = new Consistency(draft);
    rules.settleTaskAndData();
    rules.settleClasses();
    rules.settleSamples();
    rules.settleLossAndOutput();
    rules.settleTensorFlowSeed();
    rules.settleInterventions();
  }

  private boolean isRegression() {
    return draft.get(Fields.TASK) == Fields.Task.REGRESSION;
  }

  private void settleTaskAndData() {
    Generator data = draft.get(Fields.DATA);
    boolean fits = isRegression() ? data.isForRegression() : data.isForClassification();
    if (!fits && draft.isChosen(Fields.DATA)) {
      draft.put(Fields.TASK, isRegression() ? Fields.Task.CLASSIFICATION : Fields.Task.REGRESSION);
    } else if (!fits) {
      draft.put(Fields.DATA, isRegression() ? Generator.REG_PLANE : Generator.CIRCLE);
    }
  }

  private void settleClasses() {
    Generator data = draft.get(Fields.DATA);
    if (isRegression()) {
      draft.put(Fields.CLASSES, Fields.CLASSES.standard());
    } else if (draft.get(Fields.CLASSES) > data.mostClasses()) {
      if (draft.isChosen(Fields.DATA)) {
        draft.put(Fields.CLASSES, data.mostClasses());
      } else {
        draft.put(Fields.DATA, data.forMoreClasses());
      }
    }
  }

  /**
   * Targets that are no classes become the first two by their sign; classes are as many as used.
   */
  private void settleSamples() {
    Generator data = draft.get(Fields.DATA);
    if (!data.isKept() || isRegression()) {
      return;
    }
    Field<List<Point>> field = data == Generator.DRAWN ? Fields.POINTS : Fields.TABLE_ROWS;
    List<Point> samples = draft.get(field);
    boolean isChanged = false;
    int highest = 0;
    List<Point> classified = new ArrayList<>();
    for (Point sample : samples) {
      Point point = classified(sample);
      isChanged |= point != sample;
      highest = Math.max(highest, point.label());
      classified.add(point);
    }
    if (isChanged) {
      draft.put(field, List.copyOf(classified));
    }
    if (highest >= draft.get(Fields.CLASSES)) {
      draft.put(Fields.CLASSES, highest + 1);
    }
  }

  private static Point classified(Point point) {
    return PointsKind.isClass(point.target())
        ? point
        : point.withTarget(point.target() > 0 ? 1 : 0);
  }

  private void settleLossAndOutput() {
    Loss loss = draft.get(Fields.LOSS);
    Loss standard = isRegression() ? Loss.MSE : Loss.CROSS_ENTROPY;
    Loss ofOtherTask = isRegression() ? Loss.CROSS_ENTROPY : Loss.MSE;
    boolean isMisfit = isRegression() && !loss.isForRegression();
    boolean isLeftOver = draft.isOther(Fields.TASK) && loss == ofOtherTask;
    if (isMisfit || isLeftOver && !draft.isChosen(Fields.LOSS)) {
      draft.put(Fields.LOSS, standard);
    }
    int classes = isRegression() ? 0 : draft.get(Fields.CLASSES);
    if (!draft.get(Fields.OUTPUT).fits(draft.get(Fields.LOSS), classes)) {
      draft.put(Fields.OUTPUT, OutputChoice.AUTO);
    }
  }

  /** It stands for points of another program, which makes no others. */
  private void settleTensorFlowSeed() {
    boolean isMadeThere =
        draft.get(Fields.DATA).isInTensorFlowPlayground(draft.get(Fields.CLASSES))
            && draft.get(Fields.BALANCE) == 1;
    boolean isNewSeed =
        draft.isChosen(Fields.DATA_SEED) && !draft.isChosen(Fields.TENSOR_FLOW_SEED);
    if (!isMadeThere || isNewSeed) {
      draft.put(Fields.TENSOR_FLOW_SEED, "");
    }
  }

  private void settleInterventions() {
    List<Intervention> all = draft.get(Fields.INTERVENTIONS);
    List<Intervention> fitting = new ArrayList<>();
    for (Intervention one : all) {
      if (fits(one)) {
        fitting.add(one);
      }
    }
    if (fitting.size() < all.size()) {
      draft.put(Fields.INTERVENTIONS, List.copyOf(fitting));
    }
  }

  private boolean fits(Intervention one) {
    if (one instanceof Intervention.Weight w) {
      return w.layer() <= hidden() && w.unit() < units(w.layer()) && w.input() < inputs(w.layer());
    }
    if (one instanceof Intervention.Bias b) {
      return b.layer() <= hidden() && b.unit() < units(b.layer());
    }
    if (one instanceof Intervention.AddPoints added) {
      return isOfPlane() && areTargets(added.points());
    }
    return true;
  }

  private boolean isOfPlane() {
    return draft.get(Fields.DATA) != Generator.TABLE;
  }

  private boolean areTargets(List<Point> points) {
    for (Point point : points) {
      boolean isClass =
          PointsKind.isClass(point.target()) && point.label() < draft.get(Fields.CLASSES);
      if (!isRegression() && !isClass) {
        return false;
      }
    }
    return true;
  }

  private int hidden() {
    return draft.get(Fields.LAYERS).size();
  }

  private int units(int layer) {
    return layer < hidden()
        ? draft.get(Fields.LAYERS).get(layer).units()
        : draft.snapshot().head().units();
  }

  private int inputs(int layer) {
    return layer > 0 ? units(layer - 1) : draft.snapshot().inputs().width();
  }
}
