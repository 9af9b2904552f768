package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Canvas;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.FeatureNames;
import playground.client.model.Frame;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.paint.NetworkSvg;
import playground.client.paint.SvgColours;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.feature.Feature;
import playground.picture.NodeMaps;
import playground.picture.Palette;

/** The network as SVG text, in the colours of the present theme. */
final class Pictures {
  private static final int FEATURE_SIDE = 48;

  /** There is no more room beside a node. */
  private static final int MOST_LETTERS = 8;

  private final PageCopy model;
  private final Frame frame;
  private final Weights weights;
  private final Palette palette = Colours.scale();
  private final Canvas canvas = Canvas.offScreen();

  /** Of the frame that is shown now. */
  Pictures(PageCopy model) {
    this.model = model;
    frame = model.frame();
    weights = new Weights(model.experiment());
  }

  static SvgColours colours() {
    List<String> classes = new ArrayList<>();
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      classes.add(Look.colour(Colours.name(c)));
    }
    return new SvgColours(
        Look.colour("--card"),
        Look.colour("--plane"),
        Look.colour("--ink"),
        Look.colour("--ink2"),
        Look.colour("--mark"),
        classes,
        Colours.targets());
  }

  /** The epoch and its losses. */
  static String caption(PageCopy model) {
    Frame frame = model.frame();
    return model
        .texts()
        .get(
            "files.caption",
            "epoch",
            NumberText.grouped(frame.epoch()),
            "train",
            NumberText.fixed(frame.scores().trainLoss(), 4),
            "test",
            NumberText.fixed(frame.scores().testLoss(), 4));
  }

  private static String cut(String name) {
    return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1) + '…';
  }

  NetworkSvg network() {
    return new NetworkSvg(weights, colours());
  }

  String write(NetworkSvg network) {
    List<String> inputs = new ArrayList<>();
    List<String> maps = new ArrayList<>();
    Experiment experiment = model.experiment();
    boolean isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    for (int input = 0; input < weights.inputs(0); input++) {
      Feature feature = isTable ? null : experiment.get(Fields.FEATURES).get(input);
      String name = model.table().input(input);
      String column = name.isEmpty() ? String.valueOf(input + 1) : cut(name);
      inputs.add(isTable ? column : FeatureNames.of(feature));
      maps.add(isTable ? blank() : map(NodeMaps.feature(feature, FEATURE_SIDE), 0, FEATURE_SIDE));
    }
    int side = frame.maps().side();
    int cells = side * side;
    for (int at = 0; at < frame.maps().units().length; at += cells) {
      maps.add(map(frame.maps().units(), at, side));
    }
    return network.write(frame.parameters(), maps, words(inputs));
  }

  private String map(float[] values, int offset, int side) {
    byte[] pixels = new byte[4 * side * side];
    palette.paint(values, offset, model.has(Toggle.CLASSES_ONLY), pixels);
    canvas.putPixels(pixels, side);
    return canvas.pngUrl();
  }

  /** For a column of a table, which is no function of the plane. */
  private String blank() {
    return map(new float[1], 0, 1);
  }

  private NetworkSvg.Words words(List<String> inputs) {
    Texts texts = model.texts();
    List<String> columns = new ArrayList<>();
    List<String> below = new ArrayList<>();
    columns.add(texts.get("network.inputs"));
    below.add("");
    List<Layer> layers = model.experiment().get(Fields.LAYERS);
    for (int l = 0; l < layers.size(); l++) {
      columns.add(texts.get("network.layer", "layer", String.valueOf(l + 1)));
      below.add(texts.get("choice." + Choices.name(layers.get(l).activation())));
    }
    columns.add(texts.get("network.output"));
    int last = weights.layers() - 1;
    String bias = NumberText.fixed(frame.parameters()[weights.bias(last, 0)], 2);
    below.add(weights.units(last) == 1 ? texts.get("network.bias", "bias", bias) : "");
    return new NetworkSvg.Words(
        columns,
        below,
        inputs,
        texts.get("network.positive"),
        texts.get("network.negative"),
        caption(model));
  }
}
