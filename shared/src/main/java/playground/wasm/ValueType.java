package playground.wasm;

/** The types of locals, parameters and results. */
public enum ValueType {
  I32(0x7f),
  F64(0x7c),
  V128(0x7b);

  final int code;

  ValueType(int code) {
    this.code = code;
  }
}
