package playground.experiment;

import playground.network.Loss;
import playground.network.Output;

/** The output's activation as the user chooses it; AUTO is the sensible one for task and loss. */
public enum OutputChoice {
  AUTO(null),
  LINEAR(Output.LINEAR),
  SIGMOID(Output.SIGMOID),
  SOFTMAX(Output.SOFTMAX),
  TANH(Output.TANH);

  private final Output output;

  OutputChoice(Output output) {
    this.output = output;
  }

  /**
   * Whether it makes sense: cross-entropy needs probabilities, hinge needs none, and softmax needs
   * classes.
   *
   * @param classes 0 in a regression
   */
  boolean fits(Loss loss, int classes) {
    if (this == AUTO) {
      return true;
    }
    return switch (loss) {
      case CROSS_ENTROPY -> output.isProbability();
      case HINGE -> !output.isProbability();
      default -> classes > 0 || output != Output.SOFTMAX;
    };
  }

  /**
   * The activation itself.
   *
   * @param classes 0 in a regression
   */
  Output resolved(Loss loss, int classes) {
    if (this != AUTO) {
      return output;
    }
    if (classes == 0 || loss == Loss.HINGE) {
      return Output.LINEAR;
    }
    if (classes > 2) {
      return Output.SOFTMAX;
    }
    return loss == Loss.CROSS_ENTROPY ? Output.SIGMOID : Output.TANH;
  }
}
