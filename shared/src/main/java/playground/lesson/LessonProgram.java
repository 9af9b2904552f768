package playground.lesson;

import playground.experiment.Decimal;

/** The lessons' network as a program in JavaScript that a browser's console runs. */
public final class LessonProgram {
  private static final LessonNetwork NETWORK = LessonNetwork.withCrossEntropy();

  private LessonProgram() {}

  /** With these words as comments; it prints the answer and the loss before and after an update. */
  public static String javaScript(String data, String forward, String backward, String update) {
    return "{\n// "
        + data
        + "\n"
        + "const x = "
        + list(LessonNetwork.ROW)
        + ", y = "
        + Decimal.text(LessonNetwork.CAT)
        + ", rate = "
        + Decimal.text(LessonNetwork.RATE)
        + ";\n"
        + "let W = ["
        + parameters(0, 2)
        + ", "
        + parameters(2, 4)
        + "], b = "
        + parameters(4, 6)
        + ";\nlet v = "
        + parameters(6, 8)
        + ", c = "
        + Decimal.text(NETWORK.parameter(8))
        + ";\n"
        + "const run = () => { // "
        + forward
        + "\n"
        + "  const z = W.map((w, i) => w[0] * x[0] + w[1] * x[1] + b[i]);\n"
        + "  const a = z.map(s => Math.max(0, s));\n"
        + "  const p = 1 / (1 + Math.exp(-(v[0] * a[0] + v[1] * a[1] + c)));\n"
        + "  console.log(p.toFixed(4), 'loss', (-Math.log(y ? p : 1 - p)).toFixed(4));\n"
        + "  return { z, a, p };\n"
        + "};\n"
        + "const { z, a, p } = run();\n"
        + "// "
        + backward
        + "\n"
        + "const d2 = p - y, d1 = v.map((w, i) => z[i] > 0 ? w * d2 : 0);\n"
        + "// "
        + update
        + "\n"
        + "W = W.map((w, i) => w.map((u, k) => u - rate * d1[i] * x[k]));\n"
        + "b = b.map((u, i) => u - rate * d1[i]);\n"
        + "v = v.map((u, i) => u - rate * d2 * a[i]);\n"
        + "c = c - rate * d2;\n"
        + "run();\n}";
  }

  private static String parameters(int from, int to) {
    double[] some = new double[to - from];
    for (int k = from; k < to; k++) {
      some[k - from] = NETWORK.parameter(k);
    }
    return list(some);
  }

  private static String list(double[] numbers) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < numbers.length; i++) {
      text.append(i == 0 ? "" : ", ").append(Decimal.text(numbers[i]));
    }
    return text.append(']').toString();
  }
}
