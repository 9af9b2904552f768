package playground.wasm;

/** Instructions without immediates: a byte, or the prefix of vector instructions and a number. */
public enum Op {
  SELECT(0x1b),
  I32_LT_U(0x49),
  I32_ADD(0x6a),
  I32_SUB(0x6b),
  I32_MUL(0x6c),
  F64_CONVERT_I32_U(0xb8),

  F64X2_SPLAT(Op.VECTOR, 0x14),
  F64X2_EQ(Op.VECTOR, 0x47),
  F64X2_LT(Op.VECTOR, 0x49),
  F64X2_GT(Op.VECTOR, 0x4a),
  F64X2_LE(Op.VECTOR, 0x4b),
  V128_AND(Op.VECTOR, 0x4e),
  V128_ANDNOT(Op.VECTOR, 0x4f),
  V128_BITSELECT(Op.VECTOR, 0x52),
  F32X4_DEMOTE_F64X2_ZERO(Op.VECTOR, 0x5e),
  I64X2_SHL(Op.VECTOR, 0xcb),
  I64X2_SHR_S(Op.VECTOR, 0xcc),
  I64X2_SHR_U(Op.VECTOR, 0xcd),
  I64X2_ADD(Op.VECTOR, 0xce),
  I64X2_SUB(Op.VECTOR, 0xd1),
  F64X2_NEG(Op.VECTOR, 0xed),
  F64X2_SQRT(Op.VECTOR, 0xef),
  F64X2_ADD(Op.VECTOR, 0xf0),
  F64X2_SUB(Op.VECTOR, 0xf1),
  F64X2_MUL(Op.VECTOR, 0xf2),
  F64X2_DIV(Op.VECTOR, 0xf3),
  /** b &lt; a ? b : a, so that a NaN in a stays. */
  F64X2_PMIN(Op.VECTOR, 0xf6),
  /** a &lt; b ? b : a, so that a NaN in a stays. */
  F64X2_PMAX(Op.VECTOR, 0xf7);

  /** The first byte of all vector instructions. */
  static final int VECTOR = 0xfd;

  private final int prefix;
  private final int code;

  Op(int code) {
    this(0, code);
  }

  Op(int prefix, int code) {
    this.prefix = prefix;
    this.code = code;
  }

  void write(Bytes to) {
    if (prefix == 0) {
      to.u8(code);
    } else {
      to.u8(prefix);
      to.u32(code);
    }
  }
}
