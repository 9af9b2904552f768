package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A canvas with its context, as fine as the screen it is on. */
public final class Canvas {
  private final HTMLCanvasElement element;
  private final CanvasRenderingContext2D context;

  public Canvas(HTMLElement element) {
    this.element = (HTMLCanvasElement) element;
    context = (CanvasRenderingContext2D) this.element.getContext("2d");
  }

  /** A canvas that is not on the page, to be drawn from. */
  public static Canvas offScreen() {
    return new Canvas(HTMLDocument.current().createElement("canvas"));
  }

  public HTMLElement element() {
    return element;
  }

  public CanvasRenderingContext2D context() {
    return context;
  }

  /** Makes the canvas as fine as the screen and empties it; returns its width in CSS pixels. */
  public double fit() {
    double ratio = pixelRatio();
    setSize(
        (int) Math.max(1, element.getClientWidth() * ratio),
        (int) Math.max(1, element.getClientHeight() * ratio));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, element.getClientWidth(), element.getClientHeight());
    return element.getClientWidth();
  }

  /** Its width in pixels of the screen. */
  public int pixels() {
    return (int) Math.max(1, element.getClientWidth() * pixelRatio());
  }

  /** Empties it, without measuring it anew. */
  public void clear() {
    context.clearRect(0, 0, element.getWidth(), element.getHeight());
  }

  public void setSize(int width, int height) {
    if (element.getWidth() != width || element.getHeight() != height) {
      element.setWidth(width);
      element.setHeight(height);
    }
  }

  /** Fills a square canvas of {@code side} pixels with colours, four bytes a pixel. */
  public void putPixels(byte[] rgba, int side) {
    setSize(side, side);
    putPixels(rgba, side, 0);
  }

  /** Puts rows of {@code width} pixels at a distance from the left edge. */
  public void putPixels(byte[] rgba, int width, int left) {
    putPixels(context, rgba, width, left);
  }

  @JSBody(
      params = {"context", "rgba", "width", "left"},
      script =
          "context.putImageData(new ImageData("
              + "new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.length), width), left, 0);")
  private static native void putPixels(
      CanvasRenderingContext2D context, @JSByRef byte[] rgba, int width, int left);

  /** Draws another canvas over this one, smoothly scaled to its size in CSS pixels. */
  public void drawScaled(Canvas source, double width, double height) {
    smooth(context);
    context.drawImage(source.element, 0, 0, width, height);
  }

  /** Draws a square piece of this canvas into another. */
  public void drawPiece(
      CanvasRenderingContext2D to,
      double left,
      double top,
      double side,
      double x,
      double y,
      double size) {
    to.drawImage(element, left, top, side, side, x, y, size, size);
  }

  @JSBody(
      params = "context",
      script = "context.imageSmoothingEnabled = true; context.imageSmoothingQuality = 'high';")
  private static native void smooth(CanvasRenderingContext2D context);

  @JSBody(
      params = {"context", "on", "off"},
      script = "context.setLineDash(on > 0 ? [on, off] : []);")
  public static native void setDash(CanvasRenderingContext2D context, double on, double off);

  /** Fills what lies within an odd number of the path's outlines. */
  @JSBody(params = "context", script = "context.fill('evenodd');")
  public static native void fillEvenOdd(CanvasRenderingContext2D context);

  /** What is on the canvas, as a PNG in a data: address. */
  public String pngUrl() {
    return element.toDataURL();
  }

  @JSBody(script = "return window.devicePixelRatio || 1;")
  private static native double pixelRatio();
}
