package playground.code;

import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** The experiment as one file that {@code java Main.java} runs. */
public final class JavaProgram {
  private static final String FRAME =
      """
      // {link}
      import java.util.Locale;

      public class Main {
        static final double RATE = {rate};
        static final int BATCH = {batch}, EPOCHS = {epochs};

        // {start}
        static final String[] ACTIVATION = {{activations}};
        static final double[][][] N = {
      {neurons}
        };
        static final double[][][] G = zeros(), V = zeros(), S = zeros();
        static int updates;

        // {forward}
        static double[][] forward(double[] x) {
          double[][] a = new double[N.length + 1][];
          a[0] = x;
          for (int l = 0; l < N.length; l++) {
            a[l + 1] = new double[N[l].length];
            for (int i = 0; i < N[l].length; i++) {
              int inputs = N[l][i].length - 1;
              double z = N[l][i][inputs];
              for (int k = 0; k < inputs; k++) z += N[l][i][k] * a[l][k];
              a[l + 1][i] = switch (ACTIVATION[l]) {
                case "relu" -> Math.max(0, z);
                case "tanh" -> Math.tanh(z);
                case "sigmoid" -> 1 / (1 + Math.exp(-z));
                case "softmax" -> Math.exp(z);
                default -> z;
              };
            }
            if (ACTIVATION[l].equals("softmax")) {
              double sum = 0;
              for (double e : a[l + 1]) sum += e;
              for (int i = 0; i < a[l + 1].length; i++) a[l + 1][i] /= sum;
            }
          }
          return a;
        }

        static double slope(String activation, double a) {
          return switch (activation) {
            case "relu" -> a > 0 ? 1 : 0;
            case "tanh" -> 1 - a * a;
            case "sigmoid" -> a * (1 - a);
            default -> 1;
          };
        }

        static double target(double y, double[] out, int i) {
          return out.length == 1 ? y : y == i ? 1 : 0;
        }

        static double loss() {
          double sum = 0;
          for (double[] p : POINTS) {
            double[] out = forward(p)[N.length];
            double y = p[p.length - 1];
            {loss}
          }
          return sum / POINTS.length;
        }

        // {backward}
        static void backward(double[] p) {
          double[][] a = forward(p);
          double[] out = a[N.length], error = new double[out.length];
          for (int i = 0; i < out.length; i++) {
            error[i] = {factor}(out[i] - target(p[p.length - 1], out, i));
          }
          for (int l = N.length - 1; l >= 0; l--) {
            int inputs = N[l][0].length - 1;
            double[] below = new double[inputs];
            for (int i = 0; i < error.length; i++) {
              for (int k = 0; k < inputs; k++) {
                G[l][i][k] += error[i] * a[l][k];
                below[k] += error[i] * N[l][i][k];
              }
              G[l][i][inputs] += error[i];
            }
            for (int k = 0; l > 0 && k < inputs; k++) below[k] *= slope(ACTIVATION[l - 1], a[l][k]);
            error = below;
          }
        }

        // {update}
        static void update(int count) {
          updates++;
          for (int l = 0; l < N.length; l++) {
            for (int i = 0; i < N[l].length; i++) {
              double[] w = N[l][i], sum = G[l][i], v = V[l][i], s = S[l][i];
              for (int k = 0; k < w.length; k++) {
                double g = sum[k] / count;
                sum[k] = 0;
      {step}
              }
            }
          }
        }

        public static void main(String[] args) {
          for (int epoch = 0; epoch <= EPOCHS; epoch++) {
            int[] order = order(epoch);
            for (int from = 0; epoch > 0 && from < order.length; from += BATCH) {
              int to = Math.min(from + BATCH, order.length);
              for (int k = from; k < to; k++) backward(POINTS[order[k]]);
              update(to - from);
            }
            double loss = loss(), page = PAGE[epoch];
            boolean isSame = Math.abs(loss - page) <= 1e-9 * Math.max(1, page);
            System.out.printf(
                Locale.ROOT, "%3d %.12f %s%n", epoch, loss, isSame ? "OK" : "page: " + page);
          }
        }

        static double[][][] zeros() {
          double[][][] all = new double[N.length][][];
          for (int l = 0; l < N.length; l++) all[l] = new double[N[l].length][N[l][0].length];
          return all;
        }

      {order}

        // {data}
        static final double[][] POINTS = points(
      {points});

        static double[][] points(String... lines) {
          double[][] all = new double[lines.length][];
          for (int p = 0; p < all.length; p++) {
            String[] parts = lines[p].split(" ");
            all[p] = new double[parts.length];
            for (int i = 0; i < parts.length; i++) all[p][i] = Double.parseDouble(parts[i]);
          }
          return all;
        }

        // {expected}
        static final double[] PAGE = {{losses}};
      }
      """;

  private static final String SHUFFLED =
      """
        static int s0, s1, s2, s3;

        static int scramble(int value) {
          int h = value + 0x9e3779b9;
          h = (h ^ (h >>> 16)) * 0x85ebca6b;
          h = (h ^ (h >>> 13)) * 0xc2b2ae35;
          return h ^ (h >>> 16);
        }

        static int random() {
          int result = Integer.rotateLeft(s1 * 5, 7) * 9, t = s1 << 9;
          s2 ^= s0;
          s3 ^= s1;
          s1 ^= s2;
          s0 ^= s3;
          s2 ^= t;
          s3 = Integer.rotateLeft(s3, 11);
          return result;
        }

        static int[] order(int epoch) {
          int state = scramble(scramble(scramble({seed}) + 2) + epoch);
          s0 = scramble(state + 1);
          s1 = scramble(state + 2);
          s2 = scramble(state + 3);
          s3 = scramble(state + 4) | 1;
          int[] order = new int[POINTS.length];
          for (int i = 0; i < order.length; i++) order[i] = i;
          for (int i = order.length - 1; i > 0; i--) {
            int mask = Integer.highestOneBit(i + 1) * 2 - 1, j = random() & mask;
            while (j > i) j = random() & mask;
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
          }
          return order;
        }""";

  private static final String IN_ORDER =
      """
        static int[] order(int epoch) {
          int[] order = new int[POINTS.length];
          for (int i = 0; i < order.length; i++) order[i] = i;
          return order;
        }""";

  private JavaProgram() {}

  /**
   * The program's text.
   *
   * @param link leads back to the experiment
   * @throws IllegalArgumentException when {@link Recipe#missing} has something
   */
  public static String of(Experiment experiment, String link, ProgramWords words) {
    Recipe recipe = Recipe.of(experiment);
    boolean isShuffled = experiment.get(Fields.SHUFFLE);
    String order = isShuffled ? SHUFFLED : IN_ORDER;
    return recipe
        .filledInto(words.in(FRAME).replace("{order}", order.stripTrailing()))
        .replace("{link}", link)
        .replace("{neurons}", neurons(recipe))
        .replace("{loss}", loss(recipe))
        .replace("{step}", step(recipe))
        .replace("{points}", points(recipe));
  }

  private static String neurons(Recipe recipe) {
    StringBuilder text = new StringBuilder();
    for (List<double[]> layer : recipe.neurons) {
      text.append(text.length() == 0 ? "    {" : ",\n    {");
      for (int unit = 0; unit < layer.size(); unit++) {
        text.append(unit == 0 ? "" : ",\n     ");
        text.append(Recipe.list(layer.get(unit), "{", ", ", "}"));
      }
      text.append('}');
    }
    return text.toString();
  }

  private static String points(Recipe recipe) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < recipe.rows.size(); s++) {
      text.append(s == 0 ? "    " : ",\n    ");
      text.append(Recipe.list(recipe.point(s), "\"", " ", "\""));
    }
    return text.toString();
  }

  private static String loss(Recipe recipe) {
    if (!recipe.isCrossEntropy()) {
      return "sum += (y - out[0]) * (y - out[0]);";
    }
    return recipe.neurons.get(recipe.neurons.size() - 1).size() == 1
        ? "sum -= Math.log(y == 1 ? out[0] : 1 - out[0]);"
        : "sum -= Math.log(out[(int) y]);";
  }

  private static String step(Recipe recipe) {
    Experiment experiment = recipe.experiment;
    String in = "          ";
    StringBuilder text = new StringBuilder();
    if (recipe.penalty() > 0) {
      String slope = recipe.isL1() ? "Math.signum(w[k])" : "w[k]";
      text.append(in).append("if (k < w.length - 1) g += ");
      text.append(recipe.penalty()).append(" * ").append(slope).append(";\n");
    }
    return text.append(
            switch (experiment.get(Fields.OPTIMIZER)) {
              case MOMENTUM ->
                  in
                      + "v[k] = v[k] * "
                      + experiment.get(Fields.MOMENTUM)
                      + " + g;\n"
                      + in
                      + "w[k] -= RATE * v[k];";
              case ADAM -> adam(recipe, in);
              default -> in + "w[k] -= RATE * g;";
            })
        .toString();
  }

  private static String adam(Recipe recipe, String in) {
    Experiment experiment = recipe.experiment;
    double beta1 = experiment.get(Fields.BETA1);
    double beta2 = experiment.get(Fields.BETA2);
    String power1 = "Math.pow(" + beta1 + ", updates)";
    String power2 = "Math.pow(" + beta2 + ", updates)";
    return in
        + ("v[k] = " + beta1 + " * v[k] + (1 - " + beta1 + ") * g;\n" + in)
        + ("s[k] = " + beta2 + " * s[k] + (1 - " + beta2 + ") * g * g;\n" + in)
        + ("double mean = v[k] / (1 - " + power1 + ");\n" + in)
        + ("double square = s[k] / (1 - " + power2 + ");\n" + in)
        + ("w[k] -= RATE * mean / (Math.sqrt(square) + " + recipe.epsilon() + ");");
  }
}
