package playground.compiled;

import java.nio.ByteOrder;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import playground.wasm.Module;

/** A module on the JVM, run by GraalWasm's interpreter. */
final class JvmInstance implements Instance, AutoCloseable {
  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
  private static final Engine ENGINE =
      Engine.newBuilder("wasm").option("engine.WarnInterpreterOnly", "false").build();

  private final Context context = Context.newBuilder("wasm").engine(ENGINE).build();
  private final Value exports;
  private final Value memory;
  private boolean isRefusing;

  JvmInstance(byte[] module) {
    ByteSequence bytes = ByteSequence.create(module);
    context.eval(Source.newBuilder("wasm", bytes, "network").cached(false).buildLiteral());
    exports = context.getBindings("wasm").getMember("network");
    memory = exports.getMember("memory");
  }

  @Override
  public void close() {
    context.close(true);
  }

  /** There is no more memory from now on. */
  void refuseMore() {
    isRefusing = true;
  }

  /** Bytes of its memory. */
  long size() {
    return memory.getBufferSize();
  }

  @Override
  public int constant(String name) {
    return exports.getMember(name).execute().asInt();
  }

  @Override
  public boolean reserve(int bytes) {
    long missing = bytes - memory.getBufferSize();
    int pages = (int) ((missing + Module.PAGE - 1) / Module.PAGE);
    return missing <= 0 || !isRefusing && exports.getMember("grow").execute(pages).asInt() >= 0;
  }

  @Override
  public void write(int address, double[] from, int first, int count) {
    for (int i = 0; i < count; i++) {
      memory.writeBufferDouble(ORDER, address + 8L * i, from[first + i]);
    }
  }

  @Override
  public void write(int address, int[] from, int first, int count) {
    for (int i = 0; i < count; i++) {
      memory.writeBufferInt(ORDER, address + 4L * i, from[first + i]);
    }
  }

  @Override
  public void read(int address, double[] to, int count) {
    for (int i = 0; i < count; i++) {
      to[i] = memory.readBufferDouble(ORDER, address + 8L * i);
    }
  }

  @Override
  public void read(int address, float[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] = memory.readBufferFloat(ORDER, address + 4L * i);
    }
  }

  @Override
  public void train(int rows, int targets, int order, int masks, int samples, int batch) {
    exports.getMember("train").executeVoid(rows, targets, order, masks, samples, batch);
  }

  @Override
  public void answer(int rows, int end, int targets, int outputs, int losses) {
    exports.getMember("answer").executeVoid(rows, end, targets, outputs, losses);
  }

  @Override
  public void drawAll(int rows, int end, int maps, int mapBytes) {
    exports.getMember("drawAll").executeVoid(rows, end, maps, mapBytes);
  }

  @Override
  public void drawOutput(int rows, int end, int maps, int mapBytes) {
    exports.getMember("drawOutput").executeVoid(rows, end, maps, mapBytes);
  }
}
