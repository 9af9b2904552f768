package playground.wasm;

import java.util.Arrays;

/** Bytes that are written one after another, with the format's encodings of values. */
public final class Bytes {
  private byte[] bytes = new byte[64];
  private int size;

  /** The lowest eight bits. */
  public void u8(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  /**
   * Unsigned LEB128: seven bits a byte from the lowest on, the eighth bit says that more follow.
   */
  public void u32(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      u8(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    u8(rest);
  }

  /** Signed LEB128: ends where the rest is what the last byte's bit 6 says, all 0 or all 1. */
  public void s32(int value) {
    int rest = value;
    while (rest >> 6 != 0 && rest >> 6 != -1) {
      u8(rest & 0x7f | 0x80);
      rest >>= 7;
    }
    u8(rest & 0x7f);
  }

  /** IEEE 754, the lowest byte first. */
  public void f64(double value) {
    long bits = Double.doubleToLongBits(value);
    u32LittleEndian((int) bits);
    u32LittleEndian((int) (bits >>> 32));
  }

  private void u32LittleEndian(int word) {
    for (int shift = 0; shift < 32; shift += 8) {
      u8(word >> shift);
    }
  }

  /** A name of ASCII letters: its length, then its bytes. */
  public void name(String name) {
    u32(name.length());
    for (int i = 0; i < name.length(); i++) {
      u8(name.charAt(i));
    }
  }

  public void append(Bytes other) {
    for (int i = 0; i < other.size; i++) {
      u8(other.bytes[i]);
    }
  }

  public int size() {
    return size;
  }

  /** A copy. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
