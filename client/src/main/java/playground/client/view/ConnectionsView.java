package playground.client.view;

import java.util.Arrays;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.browser.Pointer;
import playground.client.model.PlaygroundModel;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Fields;
import playground.feature.Feature;

/**
 * The connections: width by the size of the weight, colour and dashes by its sign. Drawn on one
 * canvas, because a large network has thousands. The nearest one tells its weight to the pointer.
 */
final class ConnectionsView {
  private static final double REACH_OF_POINTER = 7;

  /** A weight that is too small to be seen is not drawn. */
  private static final double SMALLEST_DRAWN = 0.005;

  /** Of more than this the thinnest are left out: they could not be told apart, but cost time. */
  private static final int MOST_DRAWN = 1200;

  private final PlaygroundModel model;
  private final Canvas canvas = new Canvas(Dom.find("connections"));
  private final HTMLElement stage = Dom.find("network");
  private final HTMLElement tip = Dom.find("tip");
  private NetworkLayout layout;

  ConnectionsView(PlaygroundModel model) {
    this.model = model;
    Dom.on(stage, "pointermove", this::showTip);
    Dom.on(stage, "pointerleave", e -> tip.setHidden(true));
  }

  void build(NetworkLayout built) {
    layout = built;
    tip.setHidden(true);
  }

  void show(Weights weights) {
    double[] parameters = model.frame().parameters();
    CanvasRenderingContext2D context = canvas.context();
    canvas.fit();
    String positive = Look.colour("--blue");
    String negative = Look.colour("--orange");
    double smallest = smallestDrawn(parameters);
    for (int l = 0; l < weights.layers(); l++) {
      double from = layout.x(l) + layout.nodeSize(l) / 2;
      double to = layout.x(l + 1) - layout.nodeSize(l + 1) / 2;
      double middle = (from + to) / 2;
      for (int unit = 0; unit < weights.units(l); unit++) {
        double end = layout.y(l + 1, unit);
        for (int input = 0; input < weights.inputs(l); input++) {
          double weight = parameters[weights.weight(l, unit, input)];
          if (Math.abs(weight) < smallest) {
            continue;
          }
          double start = layout.y(l, row(l, input));
          context.setStrokeStyle(weight > 0 ? positive : negative);
          context.setLineWidth(NetworkLayout.lineWidth(weight));
          context.setGlobalAlpha(NetworkLayout.lineOpacity(weight));
          Canvas.setDash(context, weight > 0 ? 0 : 6, 4);
          context.beginPath();
          context.moveTo(from, start);
          context.bezierCurveTo(middle, start, middle, end, to, end);
          context.stroke();
        }
      }
    }
  }

  private static double smallestDrawn(double[] parameters) {
    if (parameters.length <= MOST_DRAWN) {
      return SMALLEST_DRAWN;
    }
    double[] sizes = new double[parameters.length];
    for (int k = 0; k < sizes.length; k++) {
      sizes[k] = Math.abs(parameters[k]);
    }
    Arrays.sort(sizes);
    return Math.max(SMALLEST_DRAWN, sizes[sizes.length - MOST_DRAWN]);
  }

  /** Inputs are counted among the features that are on, rows among all features. */
  private int row(int layer, int input) {
    if (layer > 0 || model.experiment().get(Fields.DATA) == Generator.TABLE) {
      return input;
    }
    Feature feature = model.experiment().get(Fields.FEATURES).get(input);
    return feature.ordinal();
  }

  private void showTip(Event event) {
    if (layout == null || model.frame() == null) {
      return;
    }
    double x = Pointer.x(event, stage) * stage.getClientWidth();
    double y = Pointer.y(event, stage) * stage.getClientHeight();
    int layer = layout.gapAt(x);
    Weights weights = new Weights(model.experiment());
    double[] parameters = model.frame().parameters();
    double nearest = REACH_OF_POINTER;
    double weight = Double.NaN;
    if (layer >= 0 && parameters.length == weights.count()) {
      for (int unit = 0; unit < weights.units(layer); unit++) {
        for (int input = 0; input < weights.inputs(layer); input++) {
          double gap = Math.abs(layout.connectionY(layer, row(layer, input), unit, x) - y);
          if (gap < nearest) {
            nearest = gap;
            weight = parameters[weights.weight(layer, unit, input)];
          }
        }
      }
    }
    tip.setHidden(Double.isNaN(weight));
    if (!Double.isNaN(weight)) {
      String text = NumberText.fixed(weight, 3);
      Dom.setText(tip, model.texts().get("network.weight", "weight", text));
      Dom.setStyle(tip, "left", x + "px");
      Dom.setStyle(tip, "top", y + "px");
    }
  }
}
