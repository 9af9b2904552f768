package playground.network;

/**
 * Many samples at once forward and backward through a network, with the bits of {@link PlainPass}.
 * Samples pass in chunks of at most {@link #CHUNK}, so that buffers stay small however large a
 * batch is. Buffers are reused from chunk to chunk.
 */
public final class BatchPass {
  public static final int CHUNK = 64;

  private final Network network;
  private final DenseLayer[] layers;
  private final boolean forgetsSlope;
  private final double[] inputs;
  private final double[] ownTargets = new double[CHUNK];
  private final double[][] sums;
  private final double[][] outputs;
  private final double[][] passed;
  private final double[][] errors;

  public BatchPass(Network network) {
    this.network = network;
    layers = network.layers();
    forgetsSlope = network.makes(Mistake.FORGOTTEN_SLOPE);
    inputs = new double[CHUNK * network.inputs()];
    sums = new double[layers.length][];
    outputs = new double[layers.length][];
    passed = new double[layers.length][];
    errors = new double[layers.length][];
    for (int l = 0; l < layers.length; l++) {
      int size = CHUNK * layers[l].units;
      sums[l] = new double[size];
      outputs[l] = new double[size];
      passed[l] = layers[l].dropout > 0 ? new double[size] : outputs[l];
      errors[l] = new double[size];
    }
  }

  /** Sends {@code samples} rows, at most {@link #CHUNK}, forward, dropping nothing. */
  public void forward(double[] rows, int at, int samples) {
    double[] from = rows;
    int offset = at;
    for (int l = 0; l < layers.length; l++) {
      layer(l, from, offset, samples);
      from = outputs[l];
      offset = 0;
    }
  }

  private void layer(int l, double[] from, int offset, int samples) {
    DenseLayer layer = layers[l];
    double[] p = network.weightsAndBiases();
    ForwardKernel.run(
        p,
        layer.weightsAt,
        layer.biasesAt,
        layer.inputs,
        layer.units,
        from,
        offset,
        sums[l],
        samples);
    if (layer.activation == null) {
      network.head().output().apply(sums[l], outputs[l], samples, layer.units);
    } else {
      layer.activation.apply(sums[l], outputs[l], samples * layer.units);
    }
  }

  /**
   * Adds the gradients of a batch: of the samples {@code order[from … from + count)}.
   *
   * @param masks for each layer its dropout factors, {@code [sample of the batch * units + unit]},
   *     or null where the layer drops nothing
   * @param gradients one sum a parameter
   */
  public void addGradients(
      double[] rows,
      double[] targets,
      int[] order,
      int from,
      int count,
      double[][] masks,
      double[] gradients) {
    for (int done = 0; done < count; done += CHUNK) {
      int samples = Math.min(CHUNK, count - done);
      gather(rows, order, from + done, samples);
      forwardMasked(samples, done, masks);
      backward(targets, order, from + done, samples, done, masks);
      for (int l = layers.length - 1; l >= 0; l--) {
        DenseLayer layer = layers[l];
        double[] x = l == 0 ? inputs : passed[l - 1];
        GradientKernel.run(
            gradients,
            layer.weightsAt,
            layer.biasesAt,
            layer.inputs,
            layer.units,
            errors[l],
            x,
            samples);
      }
    }
  }

  private void gather(double[] rows, int[] order, int from, int samples) {
    int width = network.inputs();
    int to = 0;
    for (int s = 0; s < samples; s++) {
      int row = order[from + s] * width;
      for (int i = 0; i < width; i++) {
        inputs[to++] = rows[row + i];
      }
    }
  }

  private void forwardMasked(int samples, int done, double[][] masks) {
    double[] x = inputs;
    for (int l = 0; l < layers.length; l++) {
      layer(l, x, 0, samples);
      if (layers[l].dropout > 0) {
        int first = done * layers[l].units;
        multiply(outputs[l], masks[l], first, passed[l], samples * layers[l].units);
      }
      x = passed[l];
    }
  }

  private static void multiply(double[] a, double[] mask, int first, double[] to, int count) {
    for (int k = 0; k < count; k++) {
      to[k] = a[k] * mask[first + k];
    }
  }

  private void backward(
      double[] targets, int[] order, int from, int samples, int done, double[][] masks) {
    int last = layers.length - 1;
    for (int s = 0; s < samples; s++) {
      ownTargets[s] = targets[order[from + s]];
    }
    network.head().sumErrors(outputs[last], ownTargets, samples, errors[last]);
    double[] p = network.weightsAndBiases();
    for (int l = last - 1; l >= 0; l--) {
      DenseLayer next = layers[l + 1];
      int count = samples * layers[l].units;
      ErrorKernel.run(
          p, next.weightsAt, next.inputs, next.units, errors[l + 1], errors[l], samples);
      if (layers[l].dropout > 0) {
        multiply(errors[l], masks[l], done * layers[l].units, errors[l], count);
      }
      if (!forgetsSlope) {
        layers[l].activation.toSumErrors(errors[l], sums[l], outputs[l], count);
      }
    }
  }

  /** Sums z of a layer for the samples that went forward last, sample-major. */
  public double[] sums(int layer) {
    return sums[layer];
  }

  /** Outputs a of a layer for the samples that went forward last, sample-major. */
  public double[] outputs(int layer) {
    return outputs[layer];
  }
}
