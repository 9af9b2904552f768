package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.paint.Histogram;
import playground.client.paint.Weights;

/** How weights, or gradients, are spread in each layer: one small picture a layer. */
final class HistogramsView {
  private static final int AXIS = 15;

  private final PageCopy model;
  private final HTMLElement row;
  private final String name;
  private final boolean isGradients;
  private int count;

  HistogramsView(PageCopy model, String name, boolean isGradients) {
    this.model = model;
    this.name = name;
    this.isGradients = isGradients;
    row = Dom.find(name + "-row");
  }

  void show() {
    Frame frame = model.frame();
    Weights weights = new Weights(model.experiment());
    double[] numbers = isGradients ? frame.health().gradients() : frame.parameters();
    HTMLElement pause = isGradients ? Dom.find("gradients-pause") : null;
    if (pause != null) {
      pause.setHidden(frame.health().isKnown());
      row.setHidden(!frame.health().isKnown());
    }
    if (numbers.length != weights.count()) {
      return;
    }
    build(weights.layers());
    for (int layer = 0; layer < weights.layers(); layer++) {
      int from = weights.weight(layer, 0, 0);
      int biases = weights.bias(layer, 0);
      int to = isGradients ? biases + weights.units(layer) : biases;
      Histogram histogram = Histogram.of(numbers, from, to);
      HTMLElement figure = Dom.find(name + "-" + (layer + 1));
      Canvas canvas = new Canvas(figure.querySelector("canvas"));
      draw(canvas, histogram);
      describe(figure, histogram, layer, weights.layers(), to - from);
    }
  }

  private void build(int layers) {
    if (count == layers) {
      return;
    }
    count = layers;
    row.clear();
    for (int layer = 0; layer < layers; layer++) {
      HTMLElement figure = Dom.create("figure", "histogram");
      figure.setAttribute("data-testid", name + "-" + (layer + 1));
      HTMLElement canvas = Dom.create("canvas", "");
      canvas.setAttribute("role", "img");
      figure.appendChild(canvas);
      figure.appendChild(Dom.create("figcaption", "small"));
      row.appendChild(figure);
    }
  }

  private void describe(HTMLElement figure, Histogram histogram, int layer, int layers, int size) {
    Texts texts = model.texts();
    String of =
        layer + 1 == layers
            ? texts.get("charts.output-layer")
            : texts.get("charts.layer", "layer", String.valueOf(layer + 1));
    String number = NumberText.grouped(size);
    String caption;
    if (isGradients) {
      double norm = model.frame().health().gradientNorms()[layer];
      figure.setAttribute("data-norm", NumberText.exact(norm));
      String shown = NumberText.significant(norm);
      caption = texts.get("charts.gradients-of", "layer", of, "norm", shown);
    } else {
      caption = texts.get("charts.weights-of", "layer", of, "count", number);
    }
    figure.setAttribute("data-count", String.valueOf(size));
    Dom.setText(figure.querySelector("figcaption"), caption);
    if (!model.frame().isPlaying()) {
      String words =
          texts.get(
              "charts.spread",
              "count",
              number,
              "lowest",
              NumberText.significant(histogram.lowest()),
              "highest",
              NumberText.significant(histogram.highest()));
      figure.querySelector("canvas").setAttribute("aria-label", words);
    }
  }

  private static void draw(Canvas canvas, Histogram histogram) {
    double width = canvas.fit();
    double floor = canvas.element().getClientHeight() - AXIS;
    CanvasRenderingContext2D context = canvas.context();
    double step = width / histogram.counts().length;
    double most = Math.max(1, histogram.most());
    context.setFillStyle(Look.colour("--ink3"));
    for (int i = 0; i < histogram.counts().length; i++) {
      double height = (floor - 2) * histogram.counts()[i] / most;
      context.fillRect(i * step + 0.5, floor - height, Math.max(1, step - 1), height);
    }
    context.setStrokeStyle(Look.colour("--ink"));
    context.setLineWidth(1);
    context.beginPath();
    context.moveTo(0, floor + 0.5);
    context.lineTo(width, floor + 0.5);
    context.moveTo(width / 2, 0);
    context.lineTo(width / 2, floor + 4);
    context.stroke();
    context.setFillStyle(Look.colour("--ink2"));
    context.setFont(Look.font(10));
    String end = NumberText.significant(histogram.reach());
    text(context, "−" + end, "left", 0, floor + AXIS - 3);
    text(context, "0", "center", width / 2, floor + AXIS - 3);
    text(context, end, "right", width, floor + AXIS - 3);
  }

  private static void text(
      CanvasRenderingContext2D context, String text, String align, double x, double y) {
    context.setTextAlign(align);
    context.fillText(text, x, y);
  }
}
