package playground.compiled;

import java.util.ArrayList;
import java.util.List;
import playground.wasm.Code;
import playground.wasm.Function;
import playground.wasm.Op;
import playground.wasm.ValueType;

/**
 * A function of the module while it is being written: pointers, vectors, loops. Pointers are
 * addresses in bytes. Locals that are taken within a {@link #scope} are free again after it, which
 * keeps them few.
 */
final class Routine {
  /** The bytes of a double. */
  static final int DOUBLE = 8;

  /** The bytes of a vector of two. */
  static final int PAIR = 16;

  private final Function function;
  private final Code constantsCode = new Code();
  private final Code code = new Code();
  private final Pool pointers = new Pool(ValueType.I32);
  private final Pool vectors = new Pool(ValueType.V128);
  private final List<Double> constants = new ArrayList<>();
  private final List<Vector> constantVectors = new ArrayList<>();

  /** Locals of one type, used as a stack. */
  private final class Pool {
    private final ValueType type;
    private final List<Integer> locals = new ArrayList<>();
    private int used;

    Pool(ValueType type) {
      this.type = type;
    }

    int take() {
      if (used == locals.size()) {
        locals.add(function.local(type));
      }
      return locals.get(used++);
    }
  }

  /**
   * @param parameters how many numbers it is given, which are its first pointers from 0 on
   */
  Routine(String name, int parameters) {
    ValueType[] types = new ValueType[parameters];
    for (int i = 0; i < parameters; i++) {
      types[i] = ValueType.I32;
    }
    function = new Function(name, types);
  }

  /** The finished function: constants first, which stay in locals. */
  Function function() {
    function.append(constantsCode);
    function.append(code);
    return function;
  }

  Code code() {
    return code;
  }

  void scope(Runnable body) {
    int pointersBefore = pointers.used;
    int vectorsBefore = vectors.used;
    body.run();
    pointers.used = pointersBefore;
    vectors.used = vectorsBefore;
  }

  // Pointers and counters

  int pointer(int address) {
    int pointer = pointers.take();
    code.i32Const(address);
    code.localSet(pointer);
    return pointer;
  }

  int copy(int of) {
    return copy(of, 0);
  }

  /** A pointer that far beyond another. */
  int copy(int of, int bytes) {
    int pointer = pointers.take();
    code.localGet(of);
    code.localSet(pointer);
    advance(pointer, bytes);
    return pointer;
  }

  void advance(int pointer, int bytes) {
    if (bytes != 0) {
      code.localGet(pointer);
      code.i32Const(bytes);
      code.op(Op.I32_ADD);
      code.localSet(pointer);
    }
  }

  /** pointer ← pointer + number · factor. */
  void advance(int pointer, int number, int factor) {
    code.localGet(pointer);
    code.localGet(number);
    code.i32Const(factor);
    code.op(Op.I32_MUL);
    code.op(Op.I32_ADD);
    code.localSet(pointer);
  }

  /** number · factor. */
  int product(int number, int factor) {
    int result = pointer(0);
    advance(result, number, factor);
    return result;
  }

  int sum(int a, int b) {
    int result = pointers.take();
    code.localGet(a);
    code.localGet(b);
    code.op(Op.I32_ADD);
    code.localSet(result);
    return result;
  }

  void subtract(int from, int number) {
    code.localGet(from);
    code.localGet(number);
    code.op(Op.I32_SUB);
    code.localSet(from);
  }

  int smaller(int a, int b) {
    int result = pointers.take();
    code.localGet(a);
    code.localGet(b);
    code.localGet(a);
    code.localGet(b);
    code.op(Op.I32_LT_U);
    code.op(Op.SELECT);
    code.localSet(result);
    return result;
  }

  /** The whole number at an address. */
  int loadNumber(int pointer) {
    int number = pointers.take();
    code.localGet(pointer);
    code.i32Load(0);
    code.localSet(number);
    return number;
  }

  // Loops

  /** A known number of times, with the pointer a step further each time and afterwards. */
  void loop(int pointer, int step, int times, Runnable body) {
    if (times == 1) {
      scope(body);
      advance(pointer, step);
    } else if (times > 1) {
      scope(() -> loopTo(pointer, step, copy(pointer, step * times), body));
    }
  }

  /** At least once, until the pointer is at or beyond the end. */
  void loopTo(int pointer, int step, int end, Runnable body) {
    code.loop();
    scope(body);
    advance(pointer, step);
    code.localGet(pointer);
    code.localGet(end);
    code.op(Op.I32_LT_U);
    code.brIf(0);
    code.end();
  }

  /** At least once, as long as the body leaves the number above 0. */
  void loopWhile(int number, Runnable body) {
    code.loop();
    scope(body);
    code.localGet(number);
    code.brIf(0);
    code.end();
  }

  // Vectors

  /** The operand on top of the stack as a vector. */
  Vector fromStack() {
    Vector vector = new Vector(this, vectors.take());
    code.localSet(vector.local);
    return vector;
  }

  /** A vector of one's own, to be changed. */
  Vector variable(Vector first) {
    code.localGet(first.local);
    return fromStack();
  }

  /** The same number in both lanes, in a local that is set when the function begins. */
  Vector constant(double value) {
    for (int i = 0; i < constants.size(); i++) {
      if (Double.doubleToLongBits(constants.get(i)) == Double.doubleToLongBits(value)) {
        return constantVectors.get(i);
      }
    }
    Vector vector = new Vector(this, function.local(ValueType.V128));
    constantsCode.f64Const(value);
    constantsCode.op(Op.F64X2_SPLAT);
    constantsCode.localSet(vector.local);
    constants.add(value);
    constantVectors.add(vector);
    return vector;
  }

  Vector zero() {
    return constant(0);
  }

  Vector load(int pointer, int offset) {
    code.localGet(pointer);
    code.v128Load(offset);
    return fromStack();
  }

  /** One double for both lanes. */
  Vector splat(int pointer, int offset) {
    code.localGet(pointer);
    code.v128Load64Splat(offset);
    return fromStack();
  }

  /** One double in lane 0, and 0 in lane 1. */
  Vector loadOne(int pointer, int offset) {
    code.localGet(pointer);
    code.v128Load64Zero(offset);
    return fromStack();
  }

  /** A whole number as a double in both lanes. */
  Vector splatOf(int number) {
    code.localGet(number);
    code.op(Op.F64_CONVERT_I32_U);
    code.op(Op.F64X2_SPLAT);
    return fromStack();
  }

  void store(int pointer, int offset, Vector value) {
    code.localGet(pointer);
    code.localGet(value.local);
    code.v128Store(offset);
  }

  /** Stores one lane's double. */
  void storeLane(int pointer, int offset, Vector value, int lane) {
    code.localGet(pointer);
    code.localGet(value.local);
    code.v128Store64Lane(offset, lane);
  }

  /** Stores both numbers as floats: eight bytes. */
  void storeFloats(int pointer, int offset, Vector value) {
    code.localGet(pointer);
    code.localGet(value.local);
    code.op(Op.F32X4_DEMOTE_F64X2_ZERO);
    code.v128Store64Lane(offset, 0);
  }
}
