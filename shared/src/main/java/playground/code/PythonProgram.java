package playground.code;

import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** The experiment as one file for Python 3 with NumPy. */
public final class PythonProgram {
  private static final String FRAME =
      """
      # {link}
      import numpy as np

      RATE, BATCH, EPOCHS = {rate}, {batch}, {epochs}

      # {start}
      ACTIVATION = [{activations}]
      N = [
      {neurons}]
      V = [np.zeros_like(n) for n in N]
      S = [np.zeros_like(n) for n in N]
      updates = 0


      # {forward}
      def forward(x):
          a = [x]
          for n, name in zip(N, ACTIVATION):
              z = a[-1] @ n[:, :-1].T + n[:, -1]
              if name == "relu":
                  z = np.maximum(0, z)
              elif name == "tanh":
                  z = np.tanh(z)
              elif name == "sigmoid":
                  z = 1 / (1 + np.exp(-z))
              elif name == "softmax":
                  z = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
              a.append(z)
          return a


      def slope(name, a):
          if name == "relu":
              return (a > 0) * 1.0
          return {"tanh": 1 - a * a, "sigmoid": a * (1 - a)}.get(name, np.ones_like(a))


      def loss(x, y):
          out = forward(x)[-1]
          {loss}


      # {backward}
      def gradients(x, y):
          a = forward(x)
          error = {factor}(a[-1] - y) / len(x)
          grads = []
          for l in reversed(range(len(N))):
              grads.insert(0, np.column_stack([error.T @ a[l], error.sum(axis=0)]))
              if l > 0:
                  error = error @ N[l][:, :-1] * slope(ACTIVATION[l - 1], a[l])
          return grads


      # {update}
      def update(grads):
          global updates
          updates += 1
          for w, g, v, s in zip(N, grads, V, S):
      {step}


      {order}


      # {data}
      POINTS = np.array([
      {points}])
      X, Y = POINTS[:, :-1], POINTS[:, -1:]
      {classes}
      # {expected}
      PAGE = [{losses}]

      for epoch in range(EPOCHS + 1):
          if epoch > 0:
              rows = order(epoch)
              for start in range(0, len(rows), BATCH):
                  batch = rows[start : start + BATCH]
                  update(gradients(X[batch], Y[batch]))
          now, page = loss(X, Y), PAGE[epoch]
          same = abs(now - page) <= 1e-9 * max(1, page)
          print("%3d %.12f %s" % (epoch, now, "OK" if same else "page: %r" % page))
      """;

  private static final String SHUFFLED =
      """
      def int32(value):
          return value & 0xFFFFFFFF


      def scramble(value):
          h = int32(value + 0x9E3779B9)
          h = int32((h ^ (h >> 16)) * 0x85EBCA6B)
          h = int32((h ^ (h >> 13)) * 0xC2B2AE35)
          return h ^ (h >> 16)


      def rotate(value, by):
          return int32(value << by) | (value >> (32 - by))


      def order(epoch):
          state = scramble(scramble(scramble({seed}) + 2) + epoch)
          s = [scramble(state + k) for k in (1, 2, 3, 4)]
          s[3] |= 1

          def random():
              result, t = int32(rotate(int32(s[1] * 5), 7) * 9), int32(s[1] << 9)
              s[2] ^= s[0]
              s[3] ^= s[1]
              s[1] ^= s[2]
              s[0] ^= s[3]
              s[2] ^= t
              s[3] = rotate(s[3], 11)
              return result

          rows = list(range(len(X)))
          for i in range(len(rows) - 1, 0, -1):
              mask = 2 ** (i + 1).bit_length() - 1
              j = random() & mask
              while j > i:
                  j = random() & mask
              rows[i], rows[j] = rows[j], rows[i]
          return rows""";

  private static final String IN_ORDER =
      """
      def order(epoch):
          return list(range(len(X)))""";

  private PythonProgram() {}

  /** As {@link JavaProgram#of}. */
  public static String of(Experiment experiment, String link, ProgramWords words) {
    Recipe recipe = Recipe.of(experiment);
    int outputs = recipe.neurons.get(recipe.neurons.size() - 1).size();
    String classes = outputs == 1 ? "" : "Y = np.eye(" + outputs + ")[Y[:, 0].astype(int)]\n";
    String order = experiment.get(Fields.SHUFFLE) ? SHUFFLED : IN_ORDER;
    return recipe
        .filledInto(words.in(FRAME).replace("{order}", order))
        .replace("{link}", link)
        .replace("{neurons}", neurons(recipe))
        .replace("{loss}", loss(recipe, outputs))
        .replace("{step}", step(recipe))
        .replace("{classes}", classes)
        .replace("{points}", points(recipe));
  }

  private static String neurons(Recipe recipe) {
    StringBuilder text = new StringBuilder();
    for (List<double[]> layer : recipe.neurons) {
      text.append("    np.array([");
      for (int unit = 0; unit < layer.size(); unit++) {
        text.append(unit == 0 ? "" : ",\n              ");
        text.append(Recipe.list(layer.get(unit), "[", ", ", "]"));
      }
      text.append("]),\n");
    }
    return text.toString();
  }

  private static String points(Recipe recipe) {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < recipe.rows.size(); s++) {
      text.append("    ").append(Recipe.list(recipe.point(s), "[", ", ", "],\n"));
    }
    return text.toString();
  }

  private static String loss(Recipe recipe, int outputs) {
    if (!recipe.isCrossEntropy()) {
      return "return ((y - out) ** 2).mean()";
    }
    return outputs == 1
        ? "return -np.log(np.where(y == 1, out, 1 - out)).mean()"
        : "return -np.log((out * y).sum(axis=1)).mean()";
  }

  private static String step(Recipe recipe) {
    Experiment experiment = recipe.experiment;
    String in = "        ";
    StringBuilder text = new StringBuilder();
    if (recipe.penalty() > 0) {
      String slope = recipe.isL1() ? "np.sign(w[:, :-1])" : "w[:, :-1]";
      text.append(in).append("g[:, :-1] += ");
      text.append(recipe.penalty()).append(" * ").append(slope).append('\n');
    }
    return text.append(
            switch (experiment.get(Fields.OPTIMIZER)) {
              case MOMENTUM ->
                  in
                      + "v[:] = v * "
                      + experiment.get(Fields.MOMENTUM)
                      + " + g\n"
                      + in
                      + "w -= RATE * v";
              case ADAM -> adam(recipe, in);
              default -> in + "w -= RATE * g";
            })
        .toString();
  }

  private static String adam(Recipe recipe, String in) {
    Experiment experiment = recipe.experiment;
    double beta1 = experiment.get(Fields.BETA1);
    double beta2 = experiment.get(Fields.BETA2);
    return in
        + ("v[:] = " + beta1 + " * v + (1 - " + beta1 + ") * g\n" + in)
        + ("s[:] = " + beta2 + " * s + (1 - " + beta2 + ") * g * g\n" + in)
        + ("mean = v / (1 - " + beta1 + " ** updates)\n" + in)
        + ("square = s / (1 - " + beta2 + " ** updates)\n" + in)
        + ("w -= RATE * mean / (np.sqrt(square) + " + recipe.epsilon() + ")");
  }
}
