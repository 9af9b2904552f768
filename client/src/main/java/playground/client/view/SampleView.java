package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Decimal;
import playground.experiment.Fields;
import playground.experiment.PointsKind;
import playground.feature.Feature;
import playground.network.Head;

/** The chosen sample: what it is, what the network answers to it, and how to change it. */
public final class SampleView {
  /** A table may have hundreds of columns. */
  private static final int MOST_COLUMNS = 4;

  private final PlaygroundModel model;
  private final HTMLElement card = Dom.find("sample");
  private final HTMLElement values = Dom.find("sample-values");
  private final HTMLElement value = Dom.find("sample-value");
  private String typed = "";
  private int row;

  public SampleView(PlaygroundModel model) {
    this.model = model;
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      int cls = c;
      Dom.onClick(Dom.find("sample-class-" + c), () -> relabel(cls));
    }
    Dom.on(value, "change", e -> relabelTyped());
    Dom.onClick(Dom.find("sample-remove"), () -> model.points().remove(selected()));
    Dom.onClick(Dom.find("sample-close"), () -> model.view().select(ViewState.NONE));
    Dom.on(Dom.root(), "keydown", this::onKey);
    model.listen(this::show, Topic.VIEW, Topic.STROKE, Topic.FRAME, Topic.EXPERIMENT, Topic.TEXTS);
  }

  private int selected() {
    return model.view().selectedSample();
  }

  private void onKey(Event event) {
    if (Dom.key(event).equals("Escape") && Dom.query("dialog[open]") == null) {
      boolean isWithin = Dom.query("#sample :focus") != null;
      model.view().select(ViewState.NONE);
      if (isWithin) {
        Dom.refocus("data-canvas");
      }
    }
  }

  private void relabel(double target) {
    model.points().relabel(selected(), target);
  }

  private void relabelTyped() {
    double wanted = Decimal.parse(Dom.value(value));
    if (!Double.isNaN(wanted)) {
      relabel(PointsKind.snapped(new Point(0, 0, wanted)).target());
    }
    typed = ""; // so that the field shows what has become of it
    show();
  }

  private void show() {
    Dataset dataset = model.settledDataset();
    int number = selected();
    if (number >= dataset.numbers()) {
      return; // in place of the one that is shown, as soon as the run has it
    }
    boolean isThere = dataset.has(number);
    card.setHidden(!isThere);
    if (!isThere) {
      return;
    }
    Point point = dataset.sample(number);
    boolean isLow = model.surface().height(point) < 0;
    card.setAttribute("data-side", isLow ? "top" : "bottom");
    String role = model.texts().get(dataset.isTrain(number) ? "sample.train" : "sample.test");
    Dom.setText(
        Dom.find("sample-name"),
        model.texts().get("sample.name", "number", String.valueOf(number + 1), "role", role));
    row = 0;
    showInputs(point);
    showAnswer(point, dataset.place(number));
    while (values.getChildNodes().getLength() > row) {
      values.removeChild(values.getLastChild());
    }
    String target = NumberText.exact(point.target());
    if (!typed.equals(number + ":" + target)) {
      typed = number + ":" + target;
      Dom.setValue(value, target);
    }
    showEdits(point);
  }

  private void showInputs(Point point) {
    boolean isTable = model.experiment().get(Fields.DATA) == Generator.TABLE;
    int count = Math.min(point.inputCount(), MOST_COLUMNS);
    for (int i = 0; i < count; i++) {
      String number = String.valueOf(i + 1);
      String name =
          isTable
              ? UnitNames.column(model, i)
              : UnitNames.feature(model, i == 0 ? Feature.X1 : Feature.X2);
      add("input-" + number, name, point.input(i), NumberText.fixed(point.input(i), 3));
    }
  }

  private void showAnswer(Point point, int place) {
    Texts texts = model.texts();
    Head head = model.experiment().head();
    boolean isRegression = head.classes() == 0;
    String target =
        isRegression ? NumberText.fixed(point.target(), 3) : model.table().className(point.label());
    add(
        "target",
        texts.get(isRegression ? "sample.target" : "sample.class"),
        point.target(),
        target);
    HTMLElement verdict = Dom.find("sample-verdict");
    if (!model.hasAnswers()) {
      Dom.setText(verdict, "");
      return;
    }
    double[] outputs = model.frame().answers().outputs();
    int at = place * head.units();
    if (isRegression) {
      add("answer", texts.get("sample.answer"), outputs[at], NumberText.fixed(outputs[at], 3));
      double residual = outputs[at] - point.target();
      add("residual", texts.get("sample.residual"), residual, NumberText.fixed(residual, 3));
    } else {
      add("answer", texts.get("sample.answer"), outputs[at], answers(head, outputs, at));
    }
    double loss = model.frame().answers().losses()[place];
    add("loss", texts.get("sample.loss"), loss, NumberText.fixed(loss, 4));
    boolean isRight = isRegression || head.predicted(outputs, at) == point.label();
    String word = isRegression ? "" : texts.get(isRight ? "sample.right" : "sample.wrong");
    Dom.setText(verdict, word);
    Dom.setAttribute(verdict, "data-wrong", !isRight);
  }

  /** Every class with its probability, or the numbers as they are. */
  private String answers(Head head, double[] outputs, int at) {
    if (!head.output().isProbability() && head.units() == 1) {
      return NumberText.fixed(outputs[at], 3);
    }
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < head.classes(); c++) {
      double own = outputs[at + Math.min(c, head.units() - 1)];
      double share = head.units() == 1 && c == 0 ? 1 - own : own;
      boolean isPercent = head.output().isProbability();
      String name = model.table().className(c);
      text.append(c == 0 ? "" : " · ").append(name).append(":\u00a0");
      text.append(
          isPercent ? NumberText.fixed(100 * share, 1) + "\u00a0%" : NumberText.fixed(share, 2));
    }
    return text.toString();
  }

  /** The next row of the list, made when it is not there yet. */
  private void add(String id, String name, double number, String text) {
    if (values.getChildNodes().getLength() <= row) {
      HTMLElement made = Dom.create("div", "");
      made.appendChild(Dom.create("dt", "small"));
      made.appendChild(Dom.create("dd", ""));
      values.appendChild(made);
    }
    HTMLElement pair = (HTMLElement) values.getChildNodes().get(row++);
    Dom.setText((HTMLElement) pair.getFirstChild(), name);
    HTMLElement shownValue = (HTMLElement) pair.getLastChild();
    Dom.setText(shownValue, text);
    shownValue.setAttribute("data-testid", "sample-" + id);
    shownValue.setAttribute("data-value", NumberText.exact(number));
  }

  private void showEdits(Point point) {
    boolean isRegression = model.experiment().isRegression();
    int classes = isRegression ? 0 : model.experiment().get(Fields.CLASSES);
    Dom.find("sample-edit").setHidden(!model.points().isPossible());
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      HTMLElement button = Dom.find("sample-class-" + c);
      button.setHidden(c >= classes);
      Dom.setAttribute(button, "aria-pressed", !isRegression && point.label() == c);
      TextsView.name(
          button, model.texts().get("sample.relabel", "class", model.table().className(c)));
    }
    Dom.find("sample-value-label").setHidden(!isRegression);
  }
}
