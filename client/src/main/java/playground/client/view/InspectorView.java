package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.browser.Target;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.client.paint.Weights;
import playground.experiment.Intervention;
import playground.experiment.Problem;
import playground.picture.Palette;

/** One neuron with all its numbers: each can be set, at any epoch, while training or not. */
final class InspectorView {
  private static final String BIAS = "inspector-bias";
  private static final String WEIGHT = "inspector-weight-";

  private final PlaygroundModel model;
  private final UnitHealth health;
  private final HTMLElement card = Dom.find("inspector");
  private final HTMLElement list = Dom.find("inspector-list");
  private final HTMLElement facts = Dom.find("inspector-facts");
  private final HTMLElement problem = Dom.find("inspector-problem");
  private final Canvas picture = new Canvas(Dom.find("inspector-map"));
  private final List<String> names = new ArrayList<>();
  private final List<NumberField> fields = new ArrayList<>();
  private final List<HTMLElement> gradients = new ArrayList<>();
  private Palette palette;
  private String built = "";
  private int shown = ViewState.NONE;
  private int layer;
  private int unit;

  InspectorView(PlaygroundModel model, UnitHealth health) {
    this.model = model;
    this.health = health;
    Dom.onClick(Dom.find("inspector-close"), this::close);
    Dom.on(Dom.query("main"), "click", this::clickElsewhere);
    Target.onDocument("keydown", this::onKey);
    model.listen(Topic.VIEW, this::show);
  }

  /** Gives the focus to the bias of the neuron that is open. */
  static void focusBias() {
    focus(BIAS);
  }

  static void focusWeight(int input) {
    focus(WEIGHT + input);
  }

  private static void focus(String name) {
    HTMLElement field = Dom.find(name);
    if (field != null) {
      field.focus();
      Dom.select(field);
    }
  }

  private void onKey(Event event) {
    boolean isOpen = shown != ViewState.NONE && Dom.query("dialog[open]") == null;
    if (isOpen && Dom.key(event).equals("Escape")) {
      close();
    }
  }

  /** The stage decides itself what a click on it means. */
  private void clickElsewhere(Event event) {
    boolean isHere = Target.isWithin(event, card) || Target.isWithin(event, Dom.find("network"));
    if (shown != ViewState.NONE && !isHere) {
      close();
    }
  }

  private void close() {
    boolean hadFocus = Target.hasFocus(card);
    model.view().inspect(ViewState.NONE);
    if (hadFocus) {
      Dom.refocus("neuron-" + (layer + 1) + "-" + (unit + 1));
    }
  }

  private void show() {
    int wanted = model.view().inspectedMap();
    if (wanted != shown) {
      shown = wanted;
      Weights weights = new Weights(model.experiment());
      if (wanted == ViewState.NONE || weights.layer(wanted) == weights.layers()) {
        card.setHidden(true);
      } else {
        layer = weights.layer(wanted);
        unit = wanted - weights.map(layer, 0);
        build(weights);
      }
    }
  }

  /**
   * After the network, the language or the colours have changed: the same neuron, if it is there.
   */
  void follow(Weights weights) {
    if (shown != ViewState.NONE) {
      boolean isThere = layer < weights.layers() && unit < weights.units(layer);
      shown = ViewState.NONE;
      model.view().inspect(isThere ? weights.map(layer, unit) : ViewState.NONE);
      card.setHidden(!isThere);
    }
  }

  private void build(Weights weights) {
    palette = Colours.scale();
    card.setAttribute("data-side", layer * 2 < weights.layers() ? "right" : "left");
    StringBuilder content = new StringBuilder(UnitNames.of(weights, shown, model.texts()));
    for (int input = 0; input < weights.inputs(layer); input++) {
      content.append('|').append(UnitNames.input(model, layer, input));
    }
    if (!content.toString().equals(built) || card.isHidden()) { // nothing written is lost
      built = content.toString();
      buildFields(weights);
    }
    card.setHidden(false);
    showNumbers();
  }

  private void buildFields(Weights weights) {
    Texts texts = model.texts();
    names.clear();
    fields.clear();
    gradients.clear();
    list.clear();
    Dom.setText(Dom.find("inspector-title"), UnitNames.of(weights, shown, texts));
    String bias = texts.get("neuron.bias");
    add(BIAS, bias, bias, value -> set(new Intervention.Bias(0, layer, unit, value)));
    for (int i = 0; i < weights.inputs(layer); i++) {
      int input = i;
      String from = UnitNames.input(model, layer, input);
      add(
          WEIGHT + input,
          from,
          texts.get("neuron.weight-from", "input", from),
          value -> set(new Intervention.Weight(0, layer, unit, input, value)));
    }
    tell();
    list.setScrollTop(0);
  }

  private void add(String testId, String label, String name, DoubleConsumer action) {
    HTMLElement line = Dom.create("div", "number-line");
    HTMLElement words = Dom.create("span", "");
    Dom.setText(words, label);
    HTMLElement gradient = Dom.create("span", "gradient");
    gradient.setAttribute("data-testid", testId + "-gradient");
    NumberField field = new NumberField(testId, name, action, this::tell);
    line.appendChild(words);
    line.appendChild(field.element());
    line.appendChild(gradient);
    list.appendChild(line);
    names.add(name);
    fields.add(field);
    gradients.add(gradient);
  }

  private void set(Intervention deed) {
    model.intervene(List.of(deed));
  }

  private void tell() {
    String text = "";
    for (int i = fields.size() - 1; i >= 0; i--) {
      Problem one = fields.get(i).problem();
      text = one == null ? text : names.get(i) + ": " + ProblemText.of(one, model.texts());
    }
    Dom.setText(problem, text.isEmpty() ? model.texts().get("neuron.range") : text);
    Dom.setAttribute(problem, "data-wrong", !text.isEmpty());
  }

  /** With every frame; a hidden card costs nothing. */
  void showNumbers() {
    Weights weights = new Weights(model.experiment());
    Frame frame = model.frame();
    boolean isKnown = frame != null && frame.parameters().length == weights.count();
    if (shown == ViewState.NONE || !isKnown) {
      return;
    }
    String focused = Dom.focusedName();
    for (int i = 0; i < fields.size(); i++) {
      int at = i == 0 ? weights.bias(layer, unit) : weights.weight(layer, unit, i - 1);
      fields.get(i).show(frame.parameters()[at], focused);
      double[] all = frame.health().gradients();
      double gradient = at < all.length ? all[at] : Double.NaN;
      Dom.setText(gradients.get(i), NumberText.significant(gradient));
    }
    Dom.setText(facts, String.join("\n", health.words(shown, model.texts())));
    int side = frame.maps().side();
    byte[] pixels = new byte[side * side * 4];
    boolean classesOnly = model.view().has(Toggle.CLASSES_ONLY);
    palette.paint(frame.maps().units(), shown * side * side, classesOnly, pixels);
    picture.putPixels(pixels, side);
  }
}
