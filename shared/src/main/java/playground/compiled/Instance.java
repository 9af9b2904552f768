package playground.compiled;

/** A module of {@link NetworkModule} that runs: its exports, and its memory by addresses. */
public interface Instance {
  /** An address, or another number, that the module exports. */
  int constant(String name);

  /** Makes the memory at least so large; false when there is no more memory. */
  boolean reserve(int bytes);

  void write(int address, double[] from, int first, int count);

  void write(int address, int[] from, int first, int count);

  void read(int address, double[] to, int count);

  /** Reads floats to a place in an array. */
  void read(int address, float[] to, int at, int count);

  void train(int rows, int targets, int order, int masks, int samples, int batch);

  void answer(int rows, int end, int targets, int outputs, int losses);

  void drawAll(int rows, int end, int maps, int mapBytes);

  void drawOutput(int rows, int end, int maps, int mapBytes);
}
