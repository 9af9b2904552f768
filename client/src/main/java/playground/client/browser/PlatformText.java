package playground.client.browser;

import org.teavm.jso.JSBody;

/** Numbers as the browser reads and writes them; the compiler puts these in Java's own places. */
public final class PlatformText {
  private PlatformText() {}

  /** The number nearest to a decimal text; NaN for any other text. */
  @JSBody(params = "text", script = "return text.trim() === '' ? NaN : Number(text);")
  public static native double parse(String text);

  /** The shortest text that reads back to the same bits, such as 0.1, 5 or 1e-7. */
  @JSBody(params = "value", script = "return String(value);")
  public static native String write(double value);
}
