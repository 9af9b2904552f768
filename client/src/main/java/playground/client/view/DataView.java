package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.ImportedTable;
import playground.client.model.PlaygroundModel;
import playground.client.model.Surface;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.dataset.DataRequest;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;

/** The data pane: generators with thumbnails, brushes, noise, number of points, training share. */
public final class DataView {
  private static final List<Generator> GENERATORS = made();
  private static final int[] SAMPLES = {
    10, 20, 50, 100, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000
  };
  private static final int THUMBNAIL_POINTS = 120;

  private final PlaygroundModel model;
  private final HTMLElement generators = Dom.find("generators");
  private final HTMLElement noise = Dom.find("noise");
  private final HTMLElement samples = Dom.find("samples");
  private final HTMLElement trainPercent = Dom.find("train-ratio");
  private final HTMLElement undo = Dom.find("undo");
  private final HTMLElement redo = Dom.find("redo");
  private String thumbnails = "";

  public DataView(PlaygroundModel model) {
    this.model = model;
    for (Generator generator : GENERATORS) {
      addButton(generator);
    }
    Dom.onClick(undo, model::undo);
    Dom.onClick(redo, model::redo);
    Dom.onClick(Dom.find("clear-data"), model.points()::clear);
    Dom.onClick(Dom.find("new-data"), () -> increase(Fields.DATA_SEED));
    Dom.onClick(Dom.find("new-weights"), () -> increase(Fields.SEED));
    onSlide(noise, () -> model.slide(Fields.NOISE, number(noise)));
    onSlide(samples, () -> model.slide(Fields.SAMPLES, SAMPLES[(int) number(samples)]));
    onSlide(trainPercent, () -> model.slide(Fields.TRAIN_PERCENT, (int) number(trainPercent)));
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS);
    model.listen(Topic.STROKE, this::showCount);
    model.listen(Topic.LOOK, this::redrawThumbnails);
    show();
  }

  private static List<Generator> made() {
    List<Generator> made = new ArrayList<>();
    for (Generator generator : Generator.values()) {
      if (!generator.isKept()) {
        made.add(generator);
      }
    }
    return made;
  }

  private void onSlide(HTMLElement slider, Runnable action) {
    Dom.on(slider, "input", e -> action.run());
    Dom.on(slider, "change", e -> model.settle());
    Dom.on(slider, "blur", e -> model.settle()); // a gesture that ends where it began is no change
  }

  private static HTMLElement button(Generator generator) {
    return Dom.find("dataset-" + Choices.name(generator));
  }

  private static double number(HTMLElement slider) {
    return Double.parseDouble(Dom.value(slider));
  }

  private void addButton(Generator generator) {
    HTMLElement button = Dom.create("button", "");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", "dataset-" + Choices.name(generator));
    button.appendChild(Dom.create("canvas", ""));
    Dom.onClick(button, () -> model.set(Fields.DATA, generator));
    generators.appendChild(button);
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
      TextsView.name(button(generator), texts.get("data." + Choices.name(generator)));
      button(generator).setHidden(generator.isForRegression() != experiment.isRegression());
    }
    Generator data = experiment.get(Fields.DATA);
    boolean isDrawn = data.isKept();
    boolean isEdited = hasOwnPoints(); // they are not to be lost unawares
    Dom.setText(Dom.find("data-chosen"), isDrawn ? "" : texts.get("data." + Choices.name(data)));
    Dom.setDisabled(noise, isEdited);
    Dom.setDisabled(samples, isEdited);
    Dom.setDisabled(Dom.find("new-data"), isDrawn);
    Dom.setDisabled(undo, !model.canUndo());
    Dom.setDisabled(redo, !model.canRedo());

    showSlider(noise, experiment.get(Fields.NOISE));
    Dom.setText(Dom.find("noise-text"), NumberText.fixed(experiment.get(Fields.NOISE), 2));
    int percent = experiment.get(Fields.TRAIN_PERCENT);
    showSlider(trainPercent, percent);
    Dom.setText(Dom.find("train-ratio-text"), percent + " %");
    showCount();
    drawThumbnails();
  }

  /**
   * As many as there are now, with those that came and went while it trained or are being drawn.
   */
  private void showCount() {
    Experiment experiment = model.experiment();
    int count = experiment.get(Fields.SAMPLES);
    if (hasOwnPoints()) {
      count = model.dataset().train().size() + model.dataset().test().size();
    }
    showSlider(samples, nearestSamples(count));
    Dom.setText(Dom.find("samples-text"), NumberText.grouped(count));
    Dom.setText(
        Dom.find("seeds"),
        model
            .texts()
            .get(
                seedsKey(),
                "data",
                dataSeed(experiment),
                "count",
                String.valueOf(count),
                "weights",
                String.valueOf(experiment.get(Fields.SEED))));
  }

  /** True when the points are not, or not all, made by a generator. */
  private boolean hasOwnPoints() {
    return model.experiment().get(Fields.DATA).isKept() || model.hasEditedPoints();
  }

  private String seedsKey() {
    Generator generator = model.experiment().get(Fields.DATA);
    boolean isTable = generator == Generator.TABLE || model.table() != ImportedTable.NONE;
    return isTable ? "data.table-seeds" : generator.isKept() ? "data.drawn-seeds" : "data.seeds";
  }

  private static String dataSeed(Experiment experiment) {
    String other = experiment.get(Fields.TENSOR_FLOW_SEED);
    return other.isEmpty() ? String.valueOf(experiment.get(Fields.DATA_SEED)) : other;
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

  private void redrawThumbnails() {
    thumbnails = "";
    drawThumbnails();
  }

  /** Drawn again only when the task or the number of classes is another. */
  private void drawThumbnails() {
    int classes = model.experiment().get(Fields.CLASSES);
    String wanted = classes + " " + model.experiment().isRegression();
    if (wanted.equals(thumbnails)) {
      return;
    }
    thumbnails = wanted;
    for (Generator generator : GENERATORS) {
      Canvas canvas = new Canvas(button(generator).querySelector("canvas"));
      double size = canvas.fit();
      int shown = Math.max(2, Math.min(classes, generator.mostClasses()));
      List<Point> points = new DataRequest(generator, THUMBNAIL_POINTS, 0, 0, shown, 1).points(1);
      boolean isRegression = generator.isForRegression();
      double radius = Math.min(1.9, size / 30);
      Surface surface = generator == Generator.WAVE ? Surface.CURVE : Surface.PLANE;
      new Marks(canvas.context(), size, radius, isRegression, surface).draw(points, true);
    }
  }
}
