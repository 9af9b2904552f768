package playground.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of fully connected layers with one output. Parameters as one array run layer by layer,
 * each layer's weights before its biases.
 */
public final class Network {
  private final int inputs;
  private final Loss loss;
  private final DenseLayer[] layers;

  private Network(int inputs, Loss loss, DenseLayer[] layers) {
    this.inputs = inputs;
    this.loss = loss;
    this.layers = layers;
  }

  /** A hidden layer to be built. */
  public record Shape(int units, Activation activation) {}

  /** A network with all parameters 0; its output layer is the one that the loss asks for. */
  public static Network build(int inputs, List<Shape> hidden, Loss loss) {
    List<DenseLayer> layers = new ArrayList<>();
    int width = inputs;
    for (Shape shape : hidden) {
      layers.add(new DenseLayer(width, shape.units(), shape.activation()));
      width = shape.units();
    }
    layers.add(new DenseLayer(width, 1, loss.output()));
    return new Network(inputs, loss, layers.toArray(new DenseLayer[0]));
  }

  public int inputs() {
    return inputs;
  }

  public Loss loss() {
    return loss;
  }

  /** Hidden layers, then the output layer. */
  public DenseLayer[] layers() {
    return layers;
  }

  public DenseLayer output() {
    return layers[layers.length - 1];
  }

  /** Sends one sample, {@code rows[offset …]}, through all layers and returns the output. */
  public double forward(double[] rows, int offset) {
    layers[0].forward(rows, offset);
    for (int l = 1; l < layers.length; l++) {
      layers[l].forward(layers[l - 1].outputs, 0);
    }
    return output().outputs[0];
  }

  /** The loss of the sample that went forward last. */
  public double lossOf(double target) {
    return loss.value(output().sums[0], output().outputs[0], target);
  }

  /** Sends the error of the sample that went forward last back and adds its gradients. */
  public void backward(double[] rows, int offset, double target) {
    DenseLayer output = output();
    output.errors[0] = loss.sumError(output.outputs[0], target);
    for (int l = layers.length - 2; l >= 0; l--) {
      layers[l].backward(layers[l + 1]);
    }
    layers[0].addGradients(rows, offset);
    for (int l = 1; l < layers.length; l++) {
      layers[l].addGradients(layers[l - 1].outputs, 0);
    }
  }

  /** Uses up the gradients of the last {@code batch} samples. */
  public void update(int batch, double learningRate) {
    for (DenseLayer layer : layers) {
      layer.update(batch, learningRate);
    }
  }

  public int parameterCount() {
    int count = 0;
    for (DenseLayer layer : layers) {
      count += layer.weights.length + layer.units;
    }
    return count;
  }

  /** False when a parameter has overflowed or become NaN. */
  public boolean isFinite() {
    for (DenseLayer layer : layers) {
      if (!layer.isFinite()) {
        return false;
      }
    }
    return true;
  }

  /** A copy of all parameters. */
  public double[] parameters() {
    double[] all = new double[parameterCount()];
    int at = 0;
    for (DenseLayer layer : layers) {
      System.arraycopy(layer.weights, 0, all, at, layer.weights.length);
      System.arraycopy(layer.biases, 0, all, at + layer.weights.length, layer.units);
      at += layer.weights.length + layer.units;
    }
    return all;
  }

  /** Takes over parameters in the order of {@link #parameters}. */
  public void setParameters(double[] all) {
    int at = 0;
    for (DenseLayer layer : layers) {
      System.arraycopy(all, at, layer.weights, 0, layer.weights.length);
      System.arraycopy(all, at + layer.weights.length, layer.biases, 0, layer.units);
      at += layer.weights.length + layer.units;
    }
  }

  /** Sums of gradients since the last update, in the order of {@link #parameters}. */
  public double[] gradients() {
    double[] all = new double[parameterCount()];
    int at = 0;
    for (DenseLayer layer : layers) {
      layer.copyGradients(all, at);
      at += layer.weights.length + layer.units;
    }
    return all;
  }
}
