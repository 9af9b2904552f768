package playground.lesson;

import playground.network.Activation;
import playground.network.Output;

/** How formulas are written; # stands for z and @ for a. The same in every language. */
final class Symbols {
  private static final String SIGMOID = "1 / (1 + exp(−#))";

  private Symbols() {}

  /** A symbol with an index, counted from 1. */
  static String indexed(String symbol, int index) {
    StringBuilder text = new StringBuilder(symbol);
    for (char digit : String.valueOf(index).toCharArray()) {
      text.append((char) (digit - '0' + '₀'));
    }
    return text.toString();
  }

  static String plain(String template) {
    return template.replace('#', 'z').replace('@', 'a');
  }

  /** f(z); where it has pieces, the one that z is on. */
  static String value(Activation activation, double z) {
    return switch (activation) {
      case TANH -> "tanh(#)";
      case RELU -> "max(0, #)";
      case SIGMOID -> SIGMOID;
      case LINEAR -> "#";
      case LEAKY_RELU -> z < 0 ? "0.01 · #" : "#";
      case ELU -> z > 0 ? "#" : "exp(#) − 1";
      case SELU -> z > 0 ? "1.0507 · #" : "1.7581 · (exp(#) − 1)";
      case SOFTPLUS -> "log(1 + exp(#))";
      case GELU -> "# / 2 · (1 + tanh(0.7979 · (# + 0.0447 · #³)))";
      case SILU -> "# / (1 + exp(−#))";
      case SINE -> "sin(#)";
    };
  }

  /** f′(z). */
  static String slope(Activation activation, double z) {
    return switch (activation) {
      case TANH -> "1 − @²";
      case RELU -> z > 0 ? "1" : "0";
      case SIGMOID -> "@ · (1 − @)";
      case LINEAR -> "1";
      case LEAKY_RELU -> z > 0 ? "1" : "0.01";
      case ELU -> z > 0 ? "1" : "@ + 1";
      case SELU -> z > 0 ? "1.0507" : "@ + 1.7581";
      case SOFTPLUS -> SIGMOID;
      case GELU -> "GELU′(#)";
      case SILU -> "SiLU′(#)";
      case SINE -> "cos(#)";
    };
  }

  /** Of one unit; softmax looks at all. */
  static String value(Output output) {
    return switch (output) {
      case LINEAR -> "#";
      case SIGMOID -> SIGMOID;
      case TANH -> "tanh(#)";
      case SOFTMAX -> throw new IllegalArgumentException(output.name());
    };
  }

  static String slope(Output output) {
    return switch (output) {
      case LINEAR -> "1";
      case SIGMOID -> "@ · (1 − @)";
      case TANH -> "1 − @²";
      case SOFTMAX -> throw new IllegalArgumentException(output.name());
    };
  }

  static double slope(Output output, double a) {
    return switch (output) {
      case LINEAR -> 1;
      case SIGMOID -> a - a * a;
      case TANH -> 1 - a * a;
      case SOFTMAX -> throw new IllegalArgumentException(output.name());
    };
  }
}
