package playground.exercise;

/** The gradient of a weight, its update, and the largest learning rate that still arrives. */
final class BackwardQuestions {
  private BackwardQuestions() {}

  /** ∂L/∂w of one linear neuron with the squared error of one sample. */
  static Question gradient(EasyNumbers numbers) {
    double w = numbers.tenth(0.9);
    double b = numbers.tenth(0.9);
    double x = numbers.whole(3);
    double y = numbers.whole(2);
    SmallNetwork neuron = new SmallNetwork(1, 0, null, w, b).forward(x);
    double gradient = neuron.outputGradient(0, y);
    return new Question.Draft()
        .given("w", w)
        .given("b", b)
        .given("x", x)
        .given("y", y)
        .slip("sign", -gradient)
        .slip("half", gradient / 2)
        .slip("no-input", gradient / x)
        .number(gradient, 0.005);
  }

  static Question update(EasyNumbers numbers) {
    double w = numbers.tenth(0.9);
    double gradient = numbers.tenth(0.9);
    double[] rates = {0.01, 0.03, 0.1, 0.3};
    double rate = rates[numbers.below(rates.length)];
    return new Question.Draft()
        .given("w", w)
        .given("gradient", gradient)
        .given("rate", rate)
        .slip("uphill", w + rate * gradient)
        .slip("no-rate", w - gradient)
        .slip("step", 0 - rate * gradient)
        .number(w - rate * gradient, 0.0005);
  }

  /** Beyond 2/curvature each step of ŷ = w·x leaps farther than the one before. */
  static Question largestRate(EasyNumbers numbers) {
    double x1 = numbers.below(2) + 1;
    double x2 = x1 + numbers.below(3) + 1;
    double slope = numbers.whole(3);
    double meanSquare = (x1 * x1 + x2 * x2) / 2;
    double curvature = meanSquare * 2;
    double largest = 2 / curvature;
    return new Question.Draft()
        .given("x1", x1)
        .given("y1", x1 * slope)
        .given("x2", x2)
        .given("y2", x2 * slope)
        .slip("one-step", 1 / curvature)
        .slip("no-two", largest * 2)
        .number(largest, largest * 0.02);
  }
}
