package playground.lesson;

import java.util.List;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.network.PlainPass;

/**
 * The lessons' example: six animals by how pointed their ears are (x1) and how long their whiskers
 * (x2), and one neuron that says cat where its sum is above 0.
 *
 * @param w1 weight of the ears
 * @param w2 weight of the whiskers
 */
public record CatsAndDogs(double w1, double w2, double bias) {
  /** Ears, whiskers, and 1 for a cat. A line tells them apart, but none through the origin. */
  private static final double[][] ANIMALS = {
    {1, 2, 1}, {2.5, 3, 1}, {3, 1.5, 1}, {0, 1, 0}, {0.5, -1.5, 0}, {-2, -0.5, 0}
  };

  /** As in the lesson's sum; it calls two of the dogs a cat. */
  public static final CatsAndDogs FIRST = new CatsAndDogs(0.6, -0.2, 0.8);

  public static int count() {
    return ANIMALS.length;
  }

  public static double ears(int animal) {
    return ANIMALS[animal][0];
  }

  public static double whiskers(int animal) {
    return ANIMALS[animal][1];
  }

  public static boolean isCat(int animal) {
    return ANIMALS[animal][2] == 1;
  }

  /** The weighted sum with the bias, as the engine adds it. */
  public double sum(double ears, double whiskers) {
    Network neuron = Network.build(2, List.of(), new Head(Loss.MSE, Output.LINEAR, 1, 0));
    neuron.setParameters(new double[] {w1, w2, bias}, 0);
    PlainPass pass = new PlainPass(neuron);
    pass.forward(new double[] {ears, whiskers}, null);
    return pass.sums(0)[0];
  }

  public double answer(Activation activation, double ears, double whiskers) {
    return activation.value(sum(ears, whiskers));
  }

  public boolean isRight(int animal) {
    return sum(ears(animal), whiskers(animal)) > 0 == isCat(animal);
  }

  public int right() {
    int right = 0;
    for (int animal = 0; animal < count(); animal++) {
      right += isRight(animal) ? 1 : 0;
    }
    return right;
  }

  /**
   * The whiskers at which the sum is 0, for these ears; NaN or infinite where the line is upright.
   */
  public double whiskersOnLine(double ears) {
    return -(ears * w1 + bias) / w2;
  }
}
