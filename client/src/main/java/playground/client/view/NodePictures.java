package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Canvas;
import playground.picture.Palette;

/** Many small maps on one canvas that is not on the page, to be drawn from piece by piece. */
final class NodePictures {
  /** Maps below one another; so the canvas stays within every browser's limits. */
  private static final int ROWS = 64;

  private final Canvas atlas = Canvas.offScreen();
  private byte[] column = {};
  private byte[] rest = {};
  private int side;

  /** Paints all maps, each {@code side} × {@code side} numbers. */
  void paint(float[] values, int side, Palette palette, boolean classesOnly) {
    this.side = side;
    int maps = values.length / (side * side);
    atlas.setSize((maps + ROWS - 1) / ROWS * side, Math.min(maps, ROWS) * side);
    for (int first = 0; first < maps; first += ROWS) {
      int bytes = Math.min(ROWS, maps - first) * side * side * 4;
      byte[] pixels = buffer(bytes, first + ROWS <= maps);
      palette.paint(values, first * side * side, classesOnly, pixels);
      atlas.putPixels(pixels, side, first / ROWS * side);
    }
  }

  /** Used again and again: a new one with each frame would keep the garbage collector busy. */
  private byte[] buffer(int bytes, boolean isFull) {
    byte[] present = isFull ? column : rest;
    if (present.length == bytes) {
      return present;
    }
    byte[] fresh = new byte[bytes];
    if (isFull) {
      column = fresh;
    } else {
      rest = fresh;
    }
    return fresh;
  }

  /** Draws one map with its middle at a place. */
  void draw(CanvasRenderingContext2D context, int map, double x, double y, double size) {
    double left = map / ROWS * side;
    double top = map % ROWS * side;
    atlas.drawPiece(context, left, top, side, x - size / 2, y - size / 2, size);
  }
}
