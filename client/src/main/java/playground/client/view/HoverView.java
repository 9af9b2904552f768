package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.browser.Pointer;
import playground.client.browser.Target;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.ViewState;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Fields;

/**
 * What is under the pointer or has the focus: its map is shown large, and a tip within the stage
 * tells its numbers. A click opens it in the inspector.
 */
final class HoverView {
  private static final double REACH = 7;
  private static final double REACH_OF_CLICK = 11;
  private static final double MARGIN = 2;

  private final PlaygroundModel model;
  private final UnitHealth health;
  private final ConnectionsView connections;
  private final HTMLElement stage = Dom.find("network");
  private final HTMLElement columns = Dom.find("columns");
  private final HTMLElement tip = Dom.find("tip");
  private NetworkLayout layout;
  private int[] inputRows;
  private int node = ViewState.NONE;
  private int layer = ViewState.NONE;
  private int unit;
  private int input;
  private double x;
  private double y;

  HoverView(PlaygroundModel model, UnitHealth health, ConnectionsView connections) {
    this.model = model;
    this.health = health;
    this.connections = connections;
    Dom.on(stage, "pointermove", this::move);
    Dom.on(stage, "pointerleave", e -> clear());
    Dom.on(stage, "click", this::click);
    HTMLElement nodes = Dom.find("nodes");
    Dom.on(nodes, "focusin", e -> moveTo(Target.node(e)));
    Dom.on(nodes, "focusout", e -> clear());
  }

  void build(NetworkLayout built, int[] rows) {
    layout = built;
    inputRows = rows;
    clear();
  }

  private void clear() {
    node = ViewState.NONE;
    layer = ViewState.NONE;
    tip.setHidden(true);
    model.view().setHoveredMap(ViewState.NONE);
  }

  private void move(Event event) {
    if (layout == null || Pointer.isTouch(event)) {
      return;
    }
    x = Pointer.x(event, stage) * stage.getClientWidth();
    y = Pointer.y(event, stage) * stage.getClientHeight();
    int column = layout.columnAt(x);
    int row = column < 0 ? -1 : layout.rowAt(column, x, y);
    if (row >= 0) {
      moveTo(first(column) + row);
      return;
    }
    node = ViewState.NONE;
    model.view().setHoveredMap(ViewState.NONE);
    if (!findConnection(REACH)) {
      layer = ViewState.NONE;
    }
    show();
  }

  private int first(int column) {
    int first = 0;
    for (int c = 0; c < column; c++) {
      first += layout.rows(c);
    }
    return first;
  }

  private void moveTo(int found) {
    if (found >= 0 && found != node) {
      node = found;
      layer = ViewState.NONE;
      model.view().setHoveredMap(map(node));
      show();
    }
  }

  /** Units as they are counted everywhere, features as the model counts them downward. */
  private int map(int found) {
    int inputs = layout.rows(0);
    if (found >= inputs) {
      return found - inputs;
    }
    boolean isTable = model.experiment().get(Fields.DATA) == Generator.TABLE;
    return isTable ? ViewState.NONE : ViewState.FIRST_FEATURE - found;
  }

  /** The drawn connection that passes nearest, within reach. */
  private boolean findConnection(double reach) {
    int gap = layout.gapAt(x);
    Weights weights = new Weights(model.experiment());
    double nearest = reach;
    boolean isFound = false;
    if (gap < 0 || model.frame() == null || model.frame().parameters().length != weights.count()) {
      return false;
    }
    double[] parameters = model.frame().parameters();
    for (int to = 0; to < weights.units(gap); to++) {
      for (int from = 0; from < weights.inputs(gap); from++) {
        if (connections.isDrawn(parameters[weights.weight(gap, to, from)])) {
          int row = gap == 0 ? inputRows[from] : from;
          double distance = Math.abs(layout.connectionY(gap, row, to, x) - y);
          if (distance < nearest) {
            nearest = distance;
            layer = gap;
            unit = to;
            input = from;
            isFound = true;
          }
        }
      }
    }
    return isFound;
  }

  /** Tells what is to be told now; again with each frame, because numbers change. */
  void show() {
    Weights weights = new Weights(model.experiment());
    boolean isUnit = layout != null && node >= layout.rows(0);
    boolean hasNumbers =
        model.frame() != null && model.frame().parameters().length == weights.count();
    boolean isOpen = isUnit && model.view().inspectedMap() == node - layout.rows(0);
    if (!hasNumbers || !isUnit && layer < 0 || isOpen) {
      tip.setHidden(true); // an open inspector says all of it
    } else if (isUnit) {
      tellUnit(weights, node - layout.rows(0));
    } else {
      int at = weights.weight(layer, unit, input);
      String weight = NumberText.fixed(model.frame().parameters()[at], 3);
      tell(model.texts().get("network.weight", "weight", weight) + gradient(at), x, y, 8);
    }
  }

  private void tellUnit(Weights weights, int map) {
    Texts texts = model.texts();
    int of = weights.layer(map);
    int row = map - weights.map(of, 0);
    int at = weights.bias(of, row);
    String bias = NumberText.fixed(model.frame().parameters()[at], 3);
    StringBuilder text = new StringBuilder(UnitNames.of(weights, map, texts));
    text.append('\n').append(texts.get("network.bias", "bias", bias)).append(gradient(at));
    for (String words : health.words(map, texts)) {
      text.append('\n').append(words);
    }
    double gap = layout.nodeSize(of + 1) / 2 + 6;
    tell(text.toString(), layout.x(of + 1, row), layout.y(of + 1, row), gap);
  }

  private String gradient(int at) {
    double[] gradients = model.frame().health().gradients();
    double value = at < gradients.length ? gradients[at] : Double.NaN;
    return " · "
        + model.texts().get("neuron.gradient-of", "gradient", NumberText.significant(value));
  }

  /** Above the place, or below where it would be over the controls; never beyond the stage. */
  private void tell(String text, double middle, double place, double gap) {
    Dom.setText(tip, text);
    tip.setHidden(false);
    Dom.setStyle(tip, "left", "0px"); // as wide as its words want to be
    double left = middle - tip.getOffsetWidth() / 2.0;
    double most = stage.getClientWidth() - tip.getOffsetWidth() - MARGIN;
    double top = place - gap - tip.getOffsetHeight();
    double lowest = stage.getClientHeight() - tip.getOffsetHeight() - MARGIN;
    Dom.setStyle(tip, "left", Math.max(MARGIN, Math.min(most, left)) + "px");
    Dom.setStyle(tip, "top", (top < layout.header() ? Math.min(lowest, place + gap) : top) + "px");
  }

  private void click(Event event) {
    int clicked = Target.node(event);
    boolean isControl = Target.isWithin(event, columns) || clicked >= 0 && clicked < layout.rows(0);
    if (isControl || layout == null) {
      return;
    }
    if (clicked >= 0) {
      model.view().inspect(clicked - layout.rows(0));
      show();
      if (Target.isByKey(event)) {
        InspectorView.focusBias();
      } else if (Pointer.isTouch(event)) {
        clear(); // nothing hovers under a finger
      }
      return;
    }
    x = Pointer.x(event, stage) * stage.getClientWidth();
    y = Pointer.y(event, stage) * stage.getClientHeight();
    if (findConnection(REACH_OF_CLICK)) {
      model.view().inspect(new Weights(model.experiment()).map(layer, unit));
      InspectorView.focusWeight(input);
    } else {
      model.view().inspect(ViewState.NONE);
    }
  }
}
