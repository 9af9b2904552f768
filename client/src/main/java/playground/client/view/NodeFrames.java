package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Canvas;
import playground.client.browser.Look;
import playground.client.paint.NetworkLayout;

/**
 * What is drawn over the nodes' maps: frames with round corners, and the marks of hidden units. A
 * cross is a dead unit, two bars a saturated one; one stroke, as long as the share of the samples,
 * is a dropped one, and its map is paler.
 */
final class NodeFrames {
  private static final double SMALLEST_ROUND = 14;
  private static final double PALE = 0.75;

  private final NetworkLayout layout;
  private final String paper = Look.colour("--card");
  private final String line = Look.colour("--line");
  private final String edge = Look.colour("--edge");
  private final String ink = Look.colour("--ink");
  private CanvasRenderingContext2D context;

  NodeFrames(NetworkLayout layout) {
    this.layout = layout;
  }

  void draw(CanvasRenderingContext2D on, boolean[] isOn, boolean hidesFeatures, UnitHealth health) {
    context = on;
    pale(health);
    context.setFillStyle(paper);
    context.beginPath();
    for (int column = 0; column < layout.columns(); column++) {
      for (int row = 0; row < layout.rows(column); row++) {
        if (column > 0 || isOn[row] || !hidesFeatures) {
          corners(column, row);
        }
      }
    }
    Canvas.fillEvenOdd(context);
    context.setLineWidth(1);
    context.setStrokeStyle(line);
    context.beginPath();
    for (int column = 0; column < layout.columns(); column++) {
      for (int row = 0; row < layout.rows(column); row++) {
        if (column > 0 || !isOn[row] && !hidesFeatures) {
          outline(column, row, 0.5);
        }
      }
    }
    context.stroke();
    context.setLineWidth(1.5);
    context.setStrokeStyle(edge);
    context.beginPath();
    for (int row = 0; row < isOn.length; row++) {
      if (isOn[row]) {
        outline(0, row, 0.75);
      }
    }
    context.stroke();
    marks(health, paper, 2);
    marks(health, ink, 1);
  }

  /** Maps end below their frames, so that nothing of their edges is seen. */
  double mapSize(int column) {
    return layout.nodeSize(column) - (isRound(column) ? border(column) : 0);
  }

  private double border(int column) {
    return Math.min(2, layout.nodeSize(column) / 12);
  }

  private boolean isRound(int column) {
    return layout.nodeSize(column) >= SMALLEST_ROUND;
  }

  /** What lies between a node's square and its round inside. */
  private void corners(int column, int row) {
    double size = layout.nodeSize(column);
    if (isRound(column)) {
      double half = size / 2;
      context.rect(layout.x(column, row) - half, layout.y(column, row) - half, size, size);
      outline(column, row, -border(column));
    }
  }

  private void outline(int column, int row, double outside) {
    double half = layout.nodeSize(column) / 2 + outside;
    double left = layout.x(column, row) - half;
    double top = layout.y(column, row) - half;
    double right = left + half * 2;
    double bottom = top + half * 2;
    if (!isRound(column)) {
      context.rect(left, top, half * 2, half * 2);
      return;
    }
    double round = layout.nodeSize(column) / 5 + outside;
    context.moveTo(left + round, top);
    context.arcTo(right, top, right, bottom, round);
    context.arcTo(right, bottom, left, bottom, round);
    context.arcTo(left, bottom, left, top, round);
    context.arcTo(left, top, right, top, round);
    context.closePath();
  }

  private void pale(UnitHealth health) {
    context.setFillStyle(paper);
    int unit = 0;
    for (int column = 1; column + 1 < layout.columns(); column++) {
      double size = layout.nodeSize(column);
      for (int row = 0; row < layout.rows(column); row++) {
        double share = health.dropped(unit++);
        if (share > 0) {
          context.setGlobalAlpha(share * PALE);
          double half = size / 2;
          context.fillRect(layout.x(column, row) - half, layout.y(column, row) - half, size, size);
        }
      }
    }
    context.setGlobalAlpha(1);
  }

  /** Twice: first wide in the colour of the paper, so that they are seen on every map. */
  private void marks(UnitHealth health, String colour, int times) {
    int unit = 0;
    context.setStrokeStyle(colour);
    context.setLineCap("round");
    for (int column = 1; column + 1 < layout.columns(); column++) {
      double size = layout.nodeSize(column);
      context.setLineWidth(Math.max(1, size / 16) * (times * 1.5 - 0.5));
      context.beginPath();
      for (int row = 0; row < layout.rows(column); row++) {
        mark(health, unit++, layout.x(column, row), layout.y(column, row), size * 0.3);
      }
      context.stroke();
    }
    context.setLineCap("butt");
  }

  private void mark(UnitHealth health, int unit, double x, double y, double reach) {
    if (health.isDead(unit)) {
      segment(x - reach, y - reach, x + reach, y + reach);
      segment(x - reach, y + reach, x + reach, y - reach);
      return;
    }
    if (health.isSaturated(unit)) {
      segment(x - reach, y - reach, x + reach, y - reach);
      segment(x - reach, y + reach, x + reach, y + reach);
    }
    double share = health.dropped(unit);
    if (share > 0) {
      double far = reach * 1.3;
      double end = (share * 2 - 1) * far;
      segment(x - far, y + far, x + end, y - end);
    }
  }

  private void segment(double x1, double y1, double x2, double y2) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
}
