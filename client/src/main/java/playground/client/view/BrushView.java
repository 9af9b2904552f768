package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Brush;
import playground.client.model.DrawingTools;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.dataset.Generator;
import playground.experiment.Fields;

/**
 * Pointer, brushes and eraser, with how broad and dense they draw. In a regression the first two
 * brushes stand for −1 and +1, and a slider for everything between.
 */
public final class BrushView {
  private final PlaygroundModel model;
  private final HTMLElement size = Dom.find("brush-size");
  private final HTMLElement density = Dom.find("brush-density");
  private final HTMLElement value = Dom.find("brush-value");

  public BrushView(PlaygroundModel model) {
    this.model = model;
    DrawingTools tools = model.view().tools();
    Dom.onClick(Dom.find("pointer"), () -> tools.choose(Brush.POINTER));
    Dom.onClick(Dom.find("eraser"), () -> tools.choose(Brush.ERASER));
    Dom.onClick(Dom.find("add-class"), model.points()::addClass);
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      int cls = c;
      Dom.onClick(chip(c), () -> choose(cls));
    }
    Dom.on(size, "input", e -> tools.setSize(number(size)));
    Dom.on(density, "input", e -> tools.setDensity(number(density)));
    Dom.on(value, "input", e -> chooseValue());
    Dom.setValue(size, NumberText.exact(tools.size()));
    Dom.setValue(density, NumberText.exact(tools.density()));
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS, Topic.VIEW);
    show();
  }

  private static HTMLElement chip(int cls) {
    return Dom.find("class-brush-" + cls);
  }

  private static double number(HTMLElement slider) {
    return Double.parseDouble(Dom.value(slider));
  }

  private void choose(int cls) {
    if (model.experiment().isRegression()) {
      model.view().tools().setValue(cls == 0 ? -1 : 1);
    }
    model.view().tools().choose(new Brush(cls));
  }

  private void chooseValue() {
    DrawingTools tools = model.view().tools();
    tools.setValue(number(value));
    if (tools.brush().isPointer() || tools.brush().isEraser()) {
      tools.choose(new Brush(0));
    }
  }

  private void show() {
    DrawingTools tools = model.view().tools();
    Texts texts = model.texts();
    boolean isRegression = model.experiment().isRegression();
    int classes = isRegression ? 2 : model.experiment().get(Fields.CLASSES);
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      chip(c).setHidden(c >= classes);
      double end = c == 0 ? -1 : 1;
      boolean isBrush = !tools.brush().isPointer() && !tools.brush().isEraser();
      boolean isChosen = isRegression ? isBrush && tools.value() == end : isBrush(tools, c);
      Dom.setAttribute(chip(c), "aria-pressed", isChosen);
      String target = isRegression ? (c == 0 ? "−1" : "+1") : String.valueOf(c);
      String key = isRegression ? "draw.value" : "draw.class";
      String name = isRegression ? target : model.table().className(c);
      TextsView.name(chip(c), texts.get(key, "class", name));
      Dom.setText(Dom.find("class-brush-text-" + c), target);
    }
    Dom.setAttribute(Dom.find("pointer"), "aria-pressed", tools.brush().isPointer());
    Dom.setAttribute(Dom.find("eraser"), "aria-pressed", tools.brush().isEraser());
    Dom.find("brush-value-row").setHidden(!isRegression);
    Dom.setValue(value, NumberText.exact(tools.value()));
    Dom.setText(Dom.find("brush-value-text"), NumberText.fixed(tools.value(), 1));
    Dom.setText(Dom.find("brush-size-text"), NumberText.fixed(tools.size(), 1));
    Dom.setText(Dom.find("brush-density-text"), NumberText.fixed(tools.density(), 0));
    Dom.setDisabled(size, tools.brush().isPointer());
    Dom.setDisabled(density, tools.brush().isPointer() || tools.brush().isEraser());
    boolean isTable = !model.points().isPossible();
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      Dom.setDisabled(chip(c), isTable);
    }
    Dom.setDisabled(Dom.find("eraser"), isTable);
    Dom.setDisabled(value, isTable);
    boolean hasMost = classes == Generator.MOST_CLASSES;
    Dom.find("add-class").setHidden(isRegression || isTable || hasMost);
    String how = tools.brush().isPointer() ? "draw.how-pointer" : "draw.how";
    if (isTable) {
      how = "draw.how-table";
    } else if (tools.brush().isPointer() && isRegression) {
      how = "draw.how-pointer-value";
    }
    Dom.setText(Dom.find("draw-how"), texts.get(how));
  }

  private static boolean isBrush(DrawingTools tools, int cls) {
    return tools.brush().label() == cls;
  }
}
