package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.feature.Feature;

/**
 * The network pane: measures the stage, has its parts built when the network is another, and has
 * all of it drawn on one canvas with each frame.
 */
public final class NetworkView {
  private final PlaygroundModel model;
  private final HTMLElement stage = Dom.find("network");
  private final Canvas canvas = new Canvas(Dom.find("connections"));
  private final HTMLElement legendOfDropout = Dom.find("legend-dropped");
  private final UnitHealth health = new UnitHealth();
  private final ColumnsView columns;
  private final NodesView nodes;
  private final ConnectionsView connections;
  private final HoverView hover;
  private final InspectorView inspector;
  private NetworkLayout layout;
  private String built = "";
  private boolean wasClassesOnly;

  public NetworkView(PlaygroundModel model) {
    this.model = model;
    columns = new ColumnsView(model);
    nodes = new NodesView(model, health);
    connections = new ConnectionsView(model);
    hover = new HoverView(model, health, connections);
    inspector = new InspectorView(model, health);
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS);
    model.listenInTurn(true, this::showFrame);
    model.listen(Topic.LOOK, this::measure);
    model.listen(Topic.VIEW, this::showView);
    show();
  }

  private void measure() {
    show();
    canvas.fit();
    showFrame();
  }

  private void show() {
    Experiment experiment = model.experiment();
    StringBuilder shape = new StringBuilder(model.texts().language());
    shape.append(Dom.root().getAttribute("data-theme")).append(stage.getClientWidth());
    shape.append('x').append(stage.getClientHeight());
    shape.append(experiment.get(Fields.HIDDEN)).append(experiment.get(Fields.FEATURES));
    shape.append(experiment.get(Fields.DATA).isKept()).append(model.table().number());
    shape.append(experiment.inputs().width()).append(' ').append(experiment.head().units());
    boolean drops = false;
    for (Layer layer : experiment.get(Fields.LAYERS)) {
      shape.append(' ').append(layer.units());
      drops |= layer.dropout() > 0;
    }
    Dom.setAttribute(legendOfDropout, "data-away", !drops);
    if (!built.equals(shape.toString()) && stage.getClientWidth() > 0) {
      built = shape.toString();
      build(experiment);
    }
    if (!built.isEmpty()) {
      columns.show(experiment);
    }
  }

  private void build(Experiment experiment) {
    String focused = Dom.focusedName();
    int count = experiment.get(Fields.LAYERS).size() + 2;
    Dom.setStyle(
        stage, "min-width", NetworkLayout.smallestWidth(count, experiment.head().units()) + "px");
    layout = NetworkLayout.of(experiment, stage.getClientWidth(), stage.getClientHeight());
    Weights weights = new Weights(experiment);
    health.forget(weights);
    showSummary(experiment, weights);
    columns.build(layout);
    nodes.build(layout);
    connections.build(layout);
    hover.build(layout, nodes.inputRows());
    canvas.fit();
    inspector.follow(weights);
    if (!focused.isEmpty()) {
      Dom.refocus(focused); // it may have been built anew
    }
    showFrame();
  }

  private void showView() {
    if (wasClassesOnly != model.view().has(Toggle.CLASSES_ONLY)) {
      showFrame();
    }
  }

  private void showFrame() {
    Weights weights = new Weights(model.experiment());
    Frame frame = model.frame();
    if (built.isEmpty() || frame == null || frame.parameters().length != weights.count()) {
      return; // the frame of the network before; the right one is on its way
    }
    wasClassesOnly = model.view().has(Toggle.CLASSES_ONLY);
    health.take(frame, model);
    canvas.clear();
    connections.draw(canvas.context(), weights, nodes.inputRows());
    nodes.draw(canvas.context());
    columns.showBias(frame, weights);
    nodes.showBiases(frame, weights);
    if (!model.isMoving()) {
      nodes.name(weights, frame);
    }
    hover.show();
    inspector.showNumbers();
  }

  private void showSummary(Experiment experiment, Weights weights) {
    Texts texts = model.texts();
    StringBuilder hidden = new StringBuilder();
    for (Layer layer : experiment.get(Fields.LAYERS)) {
      hidden.append(layer.units()).append("\u00a0· ");
    }
    String summary =
        texts.get(
            "network.summary",
            "inputs",
            String.valueOf(weights.inputs(0)),
            "hidden",
            hidden.toString(),
            "parameters",
            NumberText.grouped(weights.count()),
            "outputs",
            String.valueOf(weights.units(weights.layers() - 1)));
    Dom.setText(Dom.find("network-summary"), summary);
  }

  static String testId(Feature feature) {
    return "feature-" + Choices.name(feature);
  }
}
