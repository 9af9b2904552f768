package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Brush;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;

/** The data pane: generators with thumbnails, brushes, noise, number of points, training share. */
public final class DataView {
  private static final List<Generator> GENERATORS =
      List.of(Generator.CIRCLE, Generator.XOR, Generator.GAUSS, Generator.SPIRAL);
  private static final int[] SAMPLES = {
    10, 20, 50, 100, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000
  };
  private static final int THUMBNAIL_POINTS = 120;

  private final PlaygroundModel model;
  private final HTMLElement noise = Dom.find("noise");
  private final HTMLElement samples = Dom.find("samples");
  private final HTMLElement trainPercent = Dom.find("train-ratio");
  private final HTMLElement undo = Dom.find("undo");

  public DataView(PlaygroundModel model) {
    this.model = model;
    for (Generator generator : GENERATORS) {
      Dom.onClick(button(generator), () -> model.set(Fields.DATA, generator));
    }
    onBrush("class-brush-0", Brush.CLASS_0);
    onBrush("class-brush-1", Brush.CLASS_1);
    onBrush("eraser", Brush.ERASER);
    Dom.onClick(undo, model::undo);
    Dom.onClick(Dom.find("clear-data"), model::clearData);
    Dom.onClick(Dom.find("new-data"), () -> increase(Fields.DATA_SEED));
    Dom.onClick(Dom.find("new-weights"), () -> increase(Fields.SEED));
    Dom.on(noise, "input", e -> model.set(Fields.NOISE, number(noise)));
    Dom.on(samples, "input", e -> model.set(Fields.SAMPLES, SAMPLES[(int) number(samples)]));
    Dom.on(trainPercent, "input", e -> model.set(Fields.TRAIN_PERCENT, (int) number(trainPercent)));
    model.listen(Topic.EXPERIMENT, this::show);
    model.listen(Topic.TEXTS, this::show);
    model.listen(Topic.VIEW, this::showBrush);
    model.listen(Topic.LOOK, this::drawThumbnails);
    show();
    drawThumbnails();
  }

  private static HTMLElement button(Generator generator) {
    return Dom.find("dataset-" + Choices.name(generator));
  }

  private static double number(HTMLElement slider) {
    return Double.parseDouble(Dom.value(slider));
  }

  private void onBrush(String name, Brush brush) {
    Dom.onClick(Dom.find(name), () -> model.view().choose(brush));
  }

  private void increase(Field<Integer> seed) {
    int now = model.experiment().get(seed);
    model.set(seed, now == Integer.MAX_VALUE ? 0 : now + 1);
  }

  private void show() {
    Experiment experiment = model.experiment();
    Texts texts = model.texts();
    for (Generator generator : GENERATORS) {
      boolean isChosen = experiment.get(Fields.DATA) == generator;
      Dom.setAttribute(button(generator), "aria-pressed", isChosen);
    }
    boolean isDrawn = experiment.get(Fields.DATA) == Generator.DRAWN;
    Dom.setDisabled(noise, isDrawn);
    Dom.setDisabled(samples, isDrawn);
    Dom.setDisabled(Dom.find("new-data"), isDrawn);
    Dom.setDisabled(undo, !model.canUndo());

    showSlider(noise, experiment.get(Fields.NOISE));
    Dom.setText(Dom.find("noise-text"), NumberText.fixed(experiment.get(Fields.NOISE), 2));
    int count = isDrawn ? experiment.get(Fields.POINTS).size() : experiment.get(Fields.SAMPLES);
    showSlider(samples, nearestSamples(count));
    Dom.setText(Dom.find("samples-text"), NumberText.grouped(count));
    int percent = experiment.get(Fields.TRAIN_PERCENT);
    showSlider(trainPercent, percent);
    Dom.setText(Dom.find("train-ratio-text"), percent + " %");
    Dom.setText(
        Dom.find("seeds"),
        texts.get(
            isDrawn ? "data.drawn-seeds" : "data.seeds",
            "data",
            String.valueOf(experiment.get(Fields.DATA_SEED)),
            "count",
            String.valueOf(count),
            "weights",
            String.valueOf(experiment.get(Fields.SEED))));
    showBrush();
  }

  private static void showSlider(HTMLElement slider, double value) {
    String text = NumberText.exact(value);
    if (!Dom.value(slider).equals(text)) {
      Dom.setValue(slider, text);
    }
  }

  private static int nearestSamples(int count) {
    int nearest = 0;
    for (int i = 1; i < SAMPLES.length; i++) {
      if (Math.abs(SAMPLES[i] - count) < Math.abs(SAMPLES[nearest] - count)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private void showBrush() {
    Brush brush = model.view().brush();
    Dom.setAttribute(Dom.find("class-brush-0"), "aria-pressed", brush == Brush.CLASS_0);
    Dom.setAttribute(Dom.find("class-brush-1"), "aria-pressed", brush == Brush.CLASS_1);
    Dom.setAttribute(Dom.find("eraser"), "aria-pressed", brush == Brush.ERASER);
  }

  private void drawThumbnails() {
    for (Generator generator : GENERATORS) {
      Canvas canvas = new Canvas(button(generator).querySelector("canvas"));
      double size = canvas.fit();
      List<Point> points = generator.points(THUMBNAIL_POINTS, 0, 1);
      Marks.draw(canvas.context(), points, size, Math.min(1.9, size / 30), true);
    }
  }
}
