package playground.wasm;

/**
 * Instructions one after another. Operands are pushed by those before; each method's name is the
 * specification's.
 */
public final class Code {
  /** The type of a block that takes and leaves nothing. */
  private static final int EMPTY = 0x40;

  // Alignments as powers of two. They are hints; what is promised is a multiple of eight bytes.
  private static final int ALIGN_4 = 2;
  private static final int ALIGN_8 = 3;

  private final Bytes bytes = new Bytes();

  public void op(Op op) {
    op.write(bytes);
  }

  public void localGet(int local) {
    plain(0x20, local);
  }

  public void localSet(int local) {
    plain(0x21, local);
  }

  /** Adds pages to the memory, and leaves how many there were; −1 when there are no more. */
  public void memoryGrow() {
    plain(0x40, 0);
  }

  public void i32Const(int value) {
    bytes.u8(0x41);
    bytes.s32(value);
  }

  public void f64Const(double value) {
    bytes.u8(0x44);
    bytes.f64(value);
  }

  public void loop() {
    plain(0x03, EMPTY);
  }

  public void end() {
    bytes.u8(0x0b);
  }

  /** Leaves a block, or starts a loop again, when the operand is not 0; 0 is the innermost. */
  public void brIf(int depth) {
    plain(0x0d, depth);
  }

  public void i32Load(int offset) {
    memory(0x28, ALIGN_4, offset);
  }

  public void v128Load(int offset) {
    vectorMemory(0x00, offset);
  }

  /** One double into both lanes. */
  public void v128Load64Splat(int offset) {
    vectorMemory(0x0a, offset);
  }

  /** One double into lane 0, and 0 into lane 1. */
  public void v128Load64Zero(int offset) {
    vectorMemory(0x5d, offset);
  }

  public void v128Store(int offset) {
    vectorMemory(0x0b, offset);
  }

  /** Stores half of a vector, lane 0 or 1. */
  public void v128Store64Lane(int offset, int lane) {
    vectorMemory(0x5b, offset);
    bytes.u8(lane);
  }

  /** Lane {@code first} of the first operand, and lane {@code second} of the second one. */
  public void i8x16Shuffle(int first, int second) {
    vector(0x0d);
    for (int i = 0; i < 8; i++) {
      bytes.u8(first * 8 + i);
    }
    for (int i = 0; i < 8; i++) {
      bytes.u8(16 + second * 8 + i);
    }
  }

  private void plain(int code, int immediate) {
    bytes.u8(code);
    bytes.u32(immediate);
  }

  private void memory(int code, int align, int offset) {
    bytes.u8(code);
    bytes.u32(align);
    bytes.u32(offset);
  }

  private void vector(int code) {
    bytes.u8(Op.VECTOR);
    bytes.u32(code);
  }

  private void vectorMemory(int code, int offset) {
    vector(code);
    bytes.u32(ALIGN_8);
    bytes.u32(offset);
  }

  Bytes bytes() {
    return bytes;
  }
}
