package playground.lesson;

import playground.training.Explanation.LayerValues;

/**
 * A number that is shown at a node of the network's picture: only where it has been computed by the
 * step that is shown.
 */
public record InPlace(Kind kind, double value) {
  /** What the number is. */
  public enum Kind {
    /** What enters the network. */
    INPUT,
    /** z of the neuron that is looked at. */
    SUM,
    /** What a neuron answers. */
    ANSWER,
    /** ∂L/∂z: the error that has come back to a neuron. */
    ERROR
  }

  /** What enters the network is there from the first step on. */
  public static InPlace ofInput(WorkedExample example, int input) {
    return new InPlace(Kind.INPUT, example.sample().row()[input]);
  }

  /** Null where nothing has been computed yet. */
  public static InPlace of(WorkedExample example, Step step, int layer, int unit) {
    LayerValues values = example.sample().layers().get(layer);
    if (hasError(example.place(), step, layer, unit)) {
      return new InPlace(Kind.ERROR, values.sumErrors()[unit]);
    }
    if (hasAnswer(example.place(), step, layer, unit)) {
      return new InPlace(Kind.ANSWER, values.outputs()[unit]);
    }
    boolean isOwn = example.place().isOf(layer, unit);
    return isOwn && step == Step.SUM ? new InPlace(Kind.SUM, values.sums()[unit]) : null;
  }

  private static boolean hasAnswer(Place place, Step step, int layer, int unit) {
    return switch (step) {
      case DATA -> false;
      case SUM -> layer < place.layer();
      case ACTIVATION -> layer < place.layer() || place.isOf(layer, unit);
      case NEXT_LAYER -> layer <= place.layer();
      default -> true;
    };
  }

  /** An update changes every weight, and needs the errors of all neurons for that. */
  private static boolean hasError(Place place, Step step, int layer, int unit) {
    return switch (step) {
      case ERROR, GRADIENT -> layer > place.layer() || place.isOf(layer, unit);
      case UPDATE -> true;
      default -> false;
    };
  }
}
