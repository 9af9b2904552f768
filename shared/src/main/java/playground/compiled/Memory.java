package playground.compiled;

import playground.wasm.Module;

/** The module's memory: hands out addresses, each on a cache line of its own. */
final class Memory {
  private static final int LINE = 64;

  private int size;

  /** The address of that many bytes. */
  int take(int bytes) {
    int address = size;
    size += (bytes + LINE - 1) / LINE * LINE;
    return address;
  }

  /** Where what is handed out ends. */
  int size() {
    return size;
  }

  int pages() {
    return size / Module.PAGE + 1;
  }
}
