package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import playground.compiled.Instance;

/** A compiled network in the browser: its exports, and its memory through typed arrays. */
public final class WasmInstance implements Instance {
  /** Is given the instance, or null when the browser would not compile. */
  public interface Listener {
    void take(WasmInstance instance);
  }

  @JSFunctor
  private interface ExportsListener extends JSObject {
    void take(JSObject exports);
  }

  private static final int PAGE = 65536;

  private final JSObject exports;
  private JSObject doubles;
  private JSObject floats;
  private JSObject ints;
  private int size;

  private WasmInstance(JSObject exports) {
    this.exports = exports;
    look();
  }

  /** True where WebAssembly has vectors: an empty function with one v128 local validates. */
  @JSBody(
      script =
          "try { return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,"
              + "3,2,1,0,10,6,1,4,1,1,123,11])); } catch (e) { return false; }")
  public static native boolean isPossible();

  /** Compiles off this thread; the listener is called later. */
  public static void compile(byte[] module, Listener listener) {
    instantiate(
        module, exports -> listener.take(exports == null ? null : new WasmInstance(exports)));
  }

  @JSBody(
      params = {"module", "listener"},
      script =
          "WebAssembly.instantiate(module, {}).then("
              + "function(made) { listener(made.instance.exports); },"
              + "function() { listener(null); });")
  private static native void instantiate(@JSByRef byte[] module, ExportsListener listener);

  /** Compiles at once. */
  public static WasmInstance of(byte[] module) {
    return new WasmInstance(exportsOf(module));
  }

  @JSBody(
      params = "module",
      script = "return new WebAssembly.Instance(new WebAssembly.Module(module), {}).exports;")
  private static native JSObject exportsOf(@JSByRef byte[] module);

  /** Views end when a memory grows. */
  private void look() {
    doubles = doubles(exports);
    floats = floats(exports);
    ints = ints(exports);
    size = size(exports);
  }

  @JSBody(params = "exports", script = "return new Float64Array(exports.memory.buffer);")
  private static native JSObject doubles(JSObject exports);

  @JSBody(params = "exports", script = "return new Float32Array(exports.memory.buffer);")
  private static native JSObject floats(JSObject exports);

  @JSBody(params = "exports", script = "return new Int32Array(exports.memory.buffer);")
  private static native JSObject ints(JSObject exports);

  @JSBody(params = "exports", script = "return exports.memory.buffer.byteLength;")
  private static native int size(JSObject exports);

  @Override
  public boolean reserve(int bytes) {
    if (bytes > size) {
      if (grow(exports, (bytes - size + PAGE - 1) / PAGE) < 0) {
        return false;
      }
      look();
    }
    return true;
  }

  @JSBody(
      params = {"exports", "pages"},
      script = "return exports.grow(pages);")
  private static native int grow(JSObject exports, int pages);

  @Override
  public int constant(String name) {
    return constant(exports, name);
  }

  @JSBody(
      params = {"exports", "name"},
      script = "return exports[name]();")
  private static native int constant(JSObject exports, String name);

  @Override
  public void write(int address, double[] from, int first, int count) {
    write(doubles, address >> 3, from, first, count);
  }

  @JSBody(
      params = {"memory", "at", "from", "first", "count"},
      script =
          "memory.set(count === from.length ? from : from.subarray(first, first + count), at);")
  private static native void write(
      JSObject memory, int at, @JSByRef double[] from, int first, int count);

  @Override
  public void write(int address, int[] from, int first, int count) {
    write(ints, address >> 2, from, first, count);
  }

  @JSBody(
      params = {"memory", "at", "from", "first", "count"},
      script =
          "memory.set(count === from.length ? from : from.subarray(first, first + count), at);")
  private static native void write(
      JSObject memory, int at, @JSByRef int[] from, int first, int count);

  @Override
  public void read(int address, double[] to, int count) {
    read(doubles, address >> 3, to, count);
  }

  @JSBody(
      params = {"memory", "at", "to", "count"},
      script = "to.set(memory.subarray(at, at + count));")
  private static native void read(JSObject memory, int at, @JSByRef double[] to, int count);

  @Override
  public void read(int address, float[] to, int at, int count) {
    read(floats, address >> 2, to, at, count);
  }

  @JSBody(
      params = {"memory", "at", "to", "first", "count"},
      script = "to.set(memory.subarray(at, at + count), first);")
  private static native void read(
      JSObject memory, int at, @JSByRef float[] to, int first, int count);

  @Override
  public void train(int rows, int targets, int order, int masks, int samples, int batch) {
    train(exports, rows, targets, order, masks, samples, batch);
  }

  @JSBody(
      params = {"exports", "rows", "targets", "order", "masks", "samples", "batch"},
      script = "exports.train(rows, targets, order, masks, samples, batch);")
  private static native void train(
      JSObject exports, int rows, int targets, int order, int masks, int samples, int batch);

  @Override
  public void answer(int rows, int end, int targets, int outputs, int losses) {
    answer(exports, rows, end, targets, outputs, losses);
  }

  @JSBody(
      params = {"exports", "rows", "end", "targets", "outputs", "losses"},
      script = "exports.answer(rows, end, targets, outputs, losses);")
  private static native void answer(
      JSObject exports, int rows, int end, int targets, int outputs, int losses);

  @Override
  public void drawAll(int rows, int end, int maps, int mapBytes) {
    drawAll(exports, rows, end, maps, mapBytes);
  }

  @JSBody(
      params = {"exports", "rows", "end", "maps", "mapBytes"},
      script = "exports.drawAll(rows, end, maps, mapBytes);")
  private static native void drawAll(JSObject exports, int rows, int end, int maps, int mapBytes);

  @Override
  public void drawOutput(int rows, int end, int maps, int mapBytes) {
    drawOutput(exports, rows, end, maps, mapBytes);
  }

  @JSBody(
      params = {"exports", "rows", "end", "maps", "mapBytes"},
      script = "exports.drawOutput(rows, end, maps, mapBytes);")
  private static native void drawOutput(
      JSObject exports, int rows, int end, int maps, int mapBytes);
}
