package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Canvas;
import playground.client.browser.Look;
import playground.client.model.PlaygroundModel;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Strokes;
import playground.client.paint.Weights;

/**
 * The connections: width by the size of the weight, colour and dashes by its sign. A large network
 * has thousands; the strongest are drawn.
 */
final class ConnectionsView {
  /** Of more than this the thinnest are left out: they could not be told apart, but cost time. */
  private static final int MOST_DRAWN = 500;

  private final PlaygroundModel model;
  private NetworkLayout layout;
  private Strokes strokes;
  private String positive;
  private String negative;

  ConnectionsView(PlaygroundModel model) {
    this.model = model;
  }

  void build(NetworkLayout built) {
    layout = built;
    strokes = null;
    positive = Look.colour("--blue");
    negative = Look.colour("--orange");
  }

  void draw(CanvasRenderingContext2D context, Weights weights, int[] inputRows) {
    strokes = new Strokes(layout, weights, inputRows, model.frame().parameters(), MOST_DRAWN);
    for (int kind = 0; kind < Strokes.KINDS; kind++) {
      double[] curves = strokes.curves(kind);
      double dash = strokes.dash(kind);
      context.setStrokeStyle(Strokes.isPositive(kind) ? positive : negative);
      context.setLineWidth(strokes.width(kind));
      context.setGlobalAlpha(Strokes.opacity(kind));
      Canvas.setDash(context, dash, dash * 0.7);
      for (int i = 0; i < curves.length; i += 4) { // all in one path would take twice as long
        double middle = (curves[i] + curves[i + 2]) / 2;
        context.beginPath();
        context.moveTo(curves[i], curves[i + 1]);
        context.bezierCurveTo(
            middle, curves[i + 1], middle, curves[i + 3], curves[i + 2], curves[i + 3]);
        context.stroke();
      }
    }
    context.setGlobalAlpha(1);
    Canvas.setDash(context, 0, 0);
  }

  boolean isDrawn(double weight) {
    return strokes != null && strokes.isDrawn(weight);
  }
}
