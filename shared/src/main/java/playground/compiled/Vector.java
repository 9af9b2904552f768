package playground.compiled;

import playground.wasm.Op;

/**
 * Two doubles, or the outcome of a comparison for each, in a local of a routine. Every operation
 * writes its instructions at once and has its result in another local; what the lanes hold is only
 * known when the module runs.
 */
final class Vector {
  private final Routine routine;
  final int local;

  Vector(Routine routine, int local) {
    this.routine = routine;
    this.local = local;
  }

  private Vector with(Vector other, Op op) {
    routine.code().localGet(local);
    routine.code().localGet(other.local);
    routine.code().op(op);
    return routine.fromStack();
  }

  private Vector apply(Op op) {
    routine.code().localGet(local);
    routine.code().op(op);
    return routine.fromStack();
  }

  Vector plus(Vector other) {
    return with(other, Op.F64X2_ADD);
  }

  Vector plus(double other) {
    return plus(routine.constant(other));
  }

  Vector minus(Vector other) {
    return with(other, Op.F64X2_SUB);
  }

  Vector minus(double other) {
    return minus(routine.constant(other));
  }

  Vector times(Vector other) {
    return with(other, Op.F64X2_MUL);
  }

  Vector times(double other) {
    return times(routine.constant(other));
  }

  Vector over(Vector other) {
    return with(other, Op.F64X2_DIV);
  }

  Vector over(double other) {
    return over(routine.constant(other));
  }

  Vector negated() {
    return apply(Op.F64X2_NEG);
  }

  Vector squareRoot() {
    return apply(Op.F64X2_SQRT);
  }

  /** x &gt; most ? most : x. */
  Vector atMost(double most) {
    return with(routine.constant(most), Op.F64X2_PMIN);
  }

  /** x &lt; least ? least : x. */
  Vector atLeast(double least) {
    return with(routine.constant(least), Op.F64X2_PMAX);
  }

  /** other &gt; x ? other : x. */
  Vector orLarger(Vector other) {
    return with(other, Op.F64X2_PMAX);
  }

  Vector isAbove(double other) {
    return with(routine.constant(other), Op.F64X2_GT);
  }

  Vector isBelow(double other) {
    return with(routine.constant(other), Op.F64X2_LT);
  }

  Vector isAtMost(Vector other) {
    return with(other, Op.F64X2_LE);
  }

  Vector isEqualTo(double other) {
    return with(routine.constant(other), Op.F64X2_EQ);
  }

  Vector and(Vector other) {
    return with(other, Op.V128_AND);
  }

  Vector andNot(Vector other) {
    return with(other, Op.V128_ANDNOT);
  }

  /** Of a comparison: lane by lane one value where it holds, the other where it does not. */
  Vector choose(Vector whereTrue, Vector whereFalse) {
    routine.code().localGet(whereTrue.local);
    routine.code().localGet(whereFalse.local);
    routine.code().localGet(local);
    routine.code().op(Op.V128_BITSELECT);
    return routine.fromStack();
  }

  Vector choose(double whereTrue, Vector whereFalse) {
    return choose(routine.constant(whereTrue), whereFalse);
  }

  Vector choose(Vector whereTrue, double whereFalse) {
    return choose(whereTrue, routine.constant(whereFalse));
  }

  Vector choose(double whereTrue, double whereFalse) {
    return choose(routine.constant(whereTrue), routine.constant(whereFalse));
  }

  // The bits of doubles as whole numbers of 64 bits

  Vector bitsPlus(Vector other) {
    return with(other, Op.I64X2_ADD);
  }

  Vector bitsMinus(Vector other) {
    return with(other, Op.I64X2_SUB);
  }

  Vector bitsUp(int places) {
    return shift(places, Op.I64X2_SHL);
  }

  /** Keeps the sign. */
  Vector bitsDown(int places) {
    return shift(places, Op.I64X2_SHR_S);
  }

  /** 1 for a negative number, else 0. */
  Vector signBit() {
    return shift(63, Op.I64X2_SHR_U);
  }

  private Vector shift(int places, Op op) {
    routine.code().localGet(local);
    routine.code().i32Const(places);
    routine.code().op(op);
    return routine.fromStack();
  }

  /** Lane {@code first} of this vector and lane {@code second} of another. */
  Vector lanes(int first, Vector other, int second) {
    routine.code().localGet(local);
    routine.code().localGet(other.local);
    routine.code().i8x16Shuffle(first, second);
    return routine.fromStack();
  }

  // Variables

  void set(Vector value) {
    routine.code().localGet(value.local);
    routine.code().localSet(local);
  }

  /** this ← this + other. */
  void add(Vector other) {
    routine.code().localGet(local);
    routine.code().localGet(other.local);
    routine.code().op(Op.F64X2_ADD);
    routine.code().localSet(local);
  }

  /** this ← this + a·b, rounded twice. */
  void addProduct(Vector a, Vector b) {
    routine.code().localGet(local);
    routine.code().localGet(a.local);
    routine.code().localGet(b.local);
    routine.code().op(Op.F64X2_MUL);
    routine.code().op(Op.F64X2_ADD);
    routine.code().localSet(local);
  }
}
