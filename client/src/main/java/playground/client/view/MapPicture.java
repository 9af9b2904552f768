package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Canvas;
import playground.client.browser.Look;
import playground.experiment.Experiment;
import playground.network.Head;
import playground.picture.ClassPalette;
import playground.picture.Contour;
import playground.picture.ContourLevels;
import playground.picture.FinerMap;
import playground.picture.Palette;

/** Paints a map of the plane: colours, the boundary, and contour lines. */
final class MapPicture {
  private final Canvas canvas;
  private final Canvas pixels = Canvas.offScreen();
  private Palette palette;
  private boolean classesOnly;
  private boolean isResting;

  MapPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  void changeColours() {
    palette = Colours.scale();
  }

  /** Whether every answer is painted as if it were sure. */
  void setClassesOnly(boolean only) {
    classesOnly = only;
  }

  /** At rest there is time for every pixel of the screen. */
  void setResting(boolean resting) {
    isResting = resting;
  }

  /** One unit's map, without lines. */
  void draw(float[] values, int offset, int side) {
    double size = canvas.fit();
    int fine = fine(side);
    boolean isFine = fine > side;
    byte[] rgba = new byte[4 * fine * fine];
    float[] finer = isFine ? FinerMap.of(values, offset, side, fine) : values;
    palette.paint(finer, isFine ? 0 : offset, classesOnly, rgba);
    paint(rgba, fine, size);
  }

  /** Numbers on each side with which a map is painted; steps show most where colours jump. */
  private int fine(int side) {
    return isResting ? Math.max(side, canvas.pixels()) : classesOnly ? 2 * side : side;
  }

  private void paint(byte[] rgba, int side, double size) {
    pixels.putPixels(rgba, side);
    canvas.drawScaled(pixels, size, size);
  }

  void drawOutput(float[] values, int side, Experiment experiment, boolean withContours) {
    Head head = experiment.head();
    int classes = values.length / (side * side);
    double[] levels = ContourLevels.of(head, withContours);
    canvas.element().setAttribute("data-side", String.valueOf(side));
    if (classes == 1) {
      draw(values, 0, side);
      drawLines(values, side, levels);
      return;
    }
    double size = canvas.fit();
    int fine = fine(side);
    float[] finer = new float[classes * fine * fine];
    for (int c = 0; c < classes; c++) {
      float[] one = FinerMap.of(values, c * side * side, side, fine);
      System.arraycopy(one, 0, finer, c * fine * fine, one.length);
    }
    byte[] rgba = new byte[4 * fine * fine];
    Colours.classes(classes).paint(finer, classesOnly, rgba);
    paint(rgba, fine, size);
    for (int c = 0; c < classes; c++) {
      drawLines(ClassPalette.lead(values, c, side * side), side, levels);
    }
  }

  private void drawLines(float[] values, int side, double[] levels) {
    double size = canvas.element().getClientWidth();
    CanvasRenderingContext2D context = canvas.context();
    context.setStrokeStyle(Look.colour("--ink"));
    context.setLineCap(isResting ? "round" : "butt"); // round takes twice the time
    for (double level : levels) {
      boolean isBoundary = level == 0;
      context.setGlobalAlpha(isBoundary ? 0.8 : 0.5);
      context.setLineWidth(isBoundary ? (levels.length > 1 ? 2 : 1.5) : 1);
      double[] pieces = Contour.of(values, side, level);
      context.beginPath();
      for (int i = 0; i < pieces.length; i += 4) {
        context.moveTo(pieces[i] * size, pieces[i + 1] * size);
        context.lineTo(pieces[i + 2] * size, pieces[i + 3] * size);
      }
      context.stroke();
    }
    context.setGlobalAlpha(1);
  }
}
