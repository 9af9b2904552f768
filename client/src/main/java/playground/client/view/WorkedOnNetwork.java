package playground.client.view;

import java.util.function.Consumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.browser.Pointer;
import playground.client.browser.Target;
import playground.client.model.Texts;
import playground.client.paint.NetworkLayout;
import playground.client.paint.NodeNumbers;
import playground.client.paint.Weights;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.lesson.InPlace;
import playground.lesson.Place;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

/**
 * The network's picture while the worked example is open: at each node the number that has been
 * computed there, at the chosen connection its weight and gradient; a click chooses either.
 */
final class WorkedOnNetwork {
  /** Between columns that are closer together a text would lie on their nodes. */
  private static final double LEAST_PITCH = 130;

  private final HTMLElement stage = Dom.find("network");
  private final HTMLElement edge = Dom.find("worked-edge");
  private final HTMLElement edgeText = Dom.find("worked-edge-text");
  private final HTMLElement key = Dom.find("worked-key");
  private WorkedExample example;
  private NetworkLayout layout;
  private NodeNumbers numbers;
  private Weights weights;

  WorkedOnNetwork(Consumer<Place> chosen) {
    Dom.onCapture(stage, "click", e -> take(e, chosen));
  }

  private void take(Event event, Consumer<Place> chosen) {
    if (example == null || Target.isWithin(event, Dom.find("columns"))) {
      return;
    }
    int node = Target.node(event);
    Place place = null;
    if (node >= layout.rows(0)) {
      int map = node - layout.rows(0);
      int layer = weights.layer(map);
      place = new Place(layer, map - weights.map(layer, 0), 0);
    } else if (node < 0) {
      double x = Pointer.x(event, stage) * stage.getClientWidth();
      double y = Pointer.y(event, stage) * stage.getClientHeight();
      place = numbers.weightAt(x, y, example.network().weightsAndBiases());
    }
    if (node < 0 || place != null) { // an input is switched on and off, as ever
      event.stopPropagation();
    }
    if (place != null) {
      chosen.accept(place);
    }
  }

  /**
   * @param shown null while the panel is closed, or where nothing can be computed
   */
  void show(WorkedExample shown, Step step, Experiment experiment, Texts texts) {
    example = shown;
    Dom.each(
        ".node",
        node -> {
          node.removeAttribute("data-worked");
          node.removeAttribute("data-number");
          node.removeAttribute("data-number-of");
        });
    edge.setHidden(shown == null);
    edgeText.setHidden(shown == null);
    key.setHidden(shown == null);
    if (shown == null) {
      return;
    }
    layout = NetworkLayout.of(experiment, stage.getClientWidth(), stage.getClientHeight());
    weights = new Weights(experiment);
    numbers = new NodeNumbers(layout, weights, NodeNumbers.inputRows(experiment));
    Dom.each(".node", node -> showNode(node, step));
    String words = texts.get("worked-key." + Choices.name(numbers.kind(example, step)));
    String text = edgeWords(step);
    boolean isNarrow = layout.pitch() < LEAST_PITCH;
    Dom.setText(key, isNarrow ? text.replace('\n', ' ') + " · " + words : words);
    Dom.setText(edgeText, text);
    Dom.setAttribute(edgeText, "data-narrow", isNarrow);
    showEdge();
  }

  private void showNode(HTMLElement node, Step step) {
    int at = (int) Double.parseDouble(node.getAttribute("data-node"));
    boolean isChosen = numbers.isChosen(example, at);
    if (isChosen) {
      node.setAttribute("data-worked", "true");
    }
    InPlace number = numbers.at(example, step, at);
    if (number != null) {
      node.setAttribute("data-number", NumberText.significant(number.value()));
      node.setAttribute("data-number-of", Choices.name(number.kind()));
    }
  }

  private void showEdge() {
    Place place = example.place();
    edge.setHidden(place.input() == Place.BIAS);
    if (place.input() != Place.BIAS) {
      String curve = numbers.curve(place);
      Dom.each(".worked-edge path", path -> path.setAttribute("d", curve));
    }
    Dom.setStyle(edgeText, "left", numbers.textX(place) + "px");
    Dom.setStyle(edgeText, "top", numbers.textY(place) + "px");
  }

  /** The weight, old and new where there is a new one, and its gradient once that is known. */
  private String edgeWords(Step step) {
    String name = example.symbol(Step.UPDATE) + " ";
    String text = name + NumberText.worked(example.weight());
    if (step == Step.UPDATE) {
      int digits = example.digitsOfUpdate();
      String after = NumberText.changed(example.result(Step.UPDATE), digits);
      text = name + NumberText.changed(example.weight(), digits) + " → " + after;
    }
    boolean hasGradient = step.ordinal() >= Step.GRADIENT.ordinal();
    return hasGradient ? text + "\ng " + NumberText.worked(example.result(Step.GRADIENT)) : text;
  }
}
