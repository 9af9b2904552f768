package playground.wasm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes that were put together by hand from the specification's tables (chapter 5). */
class ModuleTest {
  private static String hex(Bytes bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes.toArray());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "127, 7f",
    "128, 80 01",
    "624485, e5 8e 26",
    "2147483647, ff ff ff ff 07",
    "-1, ff ff ff ff 0f"
  })
  void unsignedLeb128(int value, String expected) {
    Bytes bytes = new Bytes();
    bytes.u32(value);
    assertEquals(expected, hex(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "63, 3f",
    "64, c0 00",
    "-64, 40",
    "-65, bf 7f",
    "-123456, c0 bb 78",
    "2147483647, ff ff ff ff 07",
    "-2147483648, 80 80 80 80 78"
  })
  void signedLeb128(int value, String expected) {
    Bytes bytes = new Bytes();
    bytes.s32(value);
    assertEquals(expected, hex(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 00 00 00 00 00 00 f0 3f",
    "-0.0, 00 00 00 00 00 00 00 80",
    "3.141592653589793, 18 2d 44 54 fb 21 09 40"
  })
  void doubles(double value, String expected) {
    Bytes bytes = new Bytes();
    bytes.f64(value);
    assertEquals(expected, hex(bytes));
  }

  @Test
  void bytesGrow() {
    Bytes bytes = new Bytes();
    for (int i = 0; i < 1000; i++) {
      bytes.u8(i);
    }
    assertEquals(1000, bytes.size());
    assertEquals((byte) 999, bytes.toArray()[999]);
  }

  @Test
  void instructions() {
    Code code = new Code();
    code.loop();
    code.localGet(200);
    code.v128Load(16);
    code.localGet(1);
    code.v128Load64Splat(1024);
    code.op(Op.F64X2_MUL);
    code.i32Const(52);
    code.op(Op.I64X2_SHL);
    code.i8x16Shuffle(0, 1);
    code.v128Store64Lane(8, 1);
    code.memoryGrow();
    code.brIf(0);
    code.end();
    assertEquals(
        "03 40"
            + " 20 c8 01"
            + " fd 00 03 10"
            + " 20 01"
            + " fd 0a 03 80 08"
            + " fd f2 01"
            + " 41 34"
            + " fd cb 01"
            + " fd 0d 00 01 02 03 04 05 06 07 18 19 1a 1b 1c 1d 1e 1f"
            + " fd 5b 03 08 01"
            + " 40 00"
            + " 0d 00"
            + " 0b",
        hex(code.bytes()));
  }

  /** In the text format: a function that writes twice the vector at an address back. */
  @Test
  void wholeModule() {
    Function function = new Function("twice", ValueType.I32);
    function.local(ValueType.F64);
    int sum = function.local(ValueType.V128);
    function.local(ValueType.V128);
    Code code = new Code();
    code.localGet(0);
    code.localGet(0);
    code.v128Load(8);
    code.localSet(sum);
    code.localGet(sum);
    code.localGet(sum);
    code.op(Op.F64X2_ADD);
    code.v128Store(8);
    function.append(code);
    Module module = new Module(2);
    module.add(function);
    module.constant("here", 200);
    Bytes bytes = new Bytes();
    for (byte one : module.encode()) {
      bytes.u8(one);
    }
    assertEquals(
        "00 61 73 6d 01 00 00 00"
            + " 01 09 02 60 01 7f 00 60 00 01 7f" // types: i32 to nothing, nothing to i32
            + " 03 03 02 00 01" // function 0 has type 0, function 1 type 1
            + " 05 03 01 00 02" // memory of two pages
            + " 07 19 03" // exports
            + " 06 6d 65 6d 6f 72 79 02 00"
            + " 05 74 77 69 63 65 00 00"
            + " 04 68 65 72 65 00 01"
            + " 0a 23 02 1b" // code
            + " 02 01 7c 02 7b" // locals: one f64, two v128
            + " 20 00 20 00 fd 00 03 08 21 02 20 02 20 02 fd f0 01 fd 0b 03 08 0b"
            + " 05 00 41 c8 01 0b", // no locals, i32.const 200
        hex(bytes));
  }
}
