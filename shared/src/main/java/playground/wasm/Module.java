package playground.wasm;

import java.util.ArrayList;
import java.util.List;

/** A module with a memory of its own. All is exported: the memory as {@code memory}, functions. */
public final class Module {
  /** What a memory is counted in, in bytes. */
  public static final int PAGE = 65536;

  private static final int TYPE = 1;
  private static final int FUNCTION = 3;
  private static final int MEMORY = 5;
  private static final int EXPORT = 7;
  private static final int CODE = 10;

  private static final int EXPORTED_FUNCTION = 0;
  private static final int EXPORTED_MEMORY = 2;

  private final int pages;
  private final List<Function> functions = new ArrayList<>();

  /**
   * @param pages how large the memory is at first; it may grow
   */
  public Module(int pages) {
    this.pages = pages;
  }

  public void add(Function function) {
    functions.add(function);
  }

  /** A number that whoever uses the module can ask for. */
  public void constant(String name, int value) {
    Function constant = Function.returning(ValueType.I32, name);
    Code code = new Code();
    code.i32Const(value);
    constant.append(code);
    add(constant);
  }

  /** The whole module in the binary format, version 1. */
  public byte[] encode() {
    Bytes all = new Bytes();
    for (int part : new int[] {0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0}) {
      all.u8(part);
    }
    section(all, TYPE, types());
    section(all, FUNCTION, functionTypes());
    section(all, MEMORY, memory());
    section(all, EXPORT, exports());
    section(all, CODE, code());
    return all.toArray();
  }

  private static void section(Bytes all, int id, Bytes content) {
    all.u8(id);
    all.u32(content.size());
    all.append(content);
  }

  /** One type a function: equal types may be there twice. */
  private Bytes types() {
    Bytes types = new Bytes();
    types.u32(functions.size());
    for (Function function : functions) {
      function.writeType(types);
    }
    return types;
  }

  private Bytes functionTypes() {
    Bytes indices = new Bytes();
    indices.u32(functions.size());
    for (int i = 0; i < functions.size(); i++) {
      indices.u32(i);
    }
    return indices;
  }

  private Bytes memory() {
    Bytes memory = new Bytes();
    memory.u32(1);
    memory.u8(0); // no upper limit
    memory.u32(pages);
    return memory;
  }

  private Bytes exports() {
    Bytes exports = new Bytes();
    exports.u32(1 + functions.size());
    export(exports, "memory", EXPORTED_MEMORY, 0);
    for (int i = 0; i < functions.size(); i++) {
      export(exports, functions.get(i).name, EXPORTED_FUNCTION, i);
    }
    return exports;
  }

  private static void export(Bytes to, String name, int kind, int index) {
    to.name(name);
    to.u8(kind);
    to.u32(index);
  }

  private Bytes code() {
    Bytes code = new Bytes();
    code.u32(functions.size());
    for (Function function : functions) {
      function.writeCode(code);
    }
    return code;
  }
}
