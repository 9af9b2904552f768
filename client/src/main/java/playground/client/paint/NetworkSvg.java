package playground.client.paint;

import static playground.client.paint.Svg.number;

import java.util.List;

/** The network as SVG: every node with its map, connections by size and sign of their weights. */
public final class NetworkSvg {
  /** A weight that is too small to be seen is not drawn. */
  private static final double SMALLEST_DRAWN = 0.005;

  private static final double MARGIN = 20;
  private static final double LEGEND = 40;
  private static final int ROWS_OF_FULL_SIZE = 16;

  private final Weights weights;
  private final NetworkLayout layout;
  private final SvgColours colours;
  private final int width;
  private final int height;
  private final Svg svg;

  /** What is written beside the nodes. */
  public record Words(
      List<String> columns,
      List<String> belowColumns,
      List<String> inputs,
      String positive,
      String negative,
      String caption) {}

  public NetworkSvg(Weights weights, SvgColours colours) {
    this.weights = weights;
    this.colours = colours;
    int[] rows = new int[weights.layers() + 1];
    rows[0] = Math.max(1, weights.inputs(0));
    int most = rows[0];
    for (int layer = 0; layer < weights.layers(); layer++) {
      rows[layer + 1] = weights.units(layer);
      most = Math.max(most, rows[layer + 1]);
    }
    int pitch = most > ROWS_OF_FULL_SIZE ? 20 : 52;
    width = Math.max(640, rows.length * 130);
    height = Math.max(440, most * pitch + 140);
    layout = new NetworkLayout(width - 2 * MARGIN, height - MARGIN - 2 * LEGEND, rows);
    svg = new Svg(width, height, colours.paper());
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /**
   * @param parameters all weights and biases, as a frame has them
   * @param maps pictures of the inputs and then of all units
   */
  public String write(double[] parameters, List<String> maps, Words words) {
    drawConnections(parameters);
    int map = 0;
    for (int column = 0; column < layout.columns(); column++) {
      double x = x(column);
      svg.words(words.columns().get(column), x, MARGIN + 8, "middle", 13, colours.ink());
      svg.words(words.belowColumns().get(column), x, MARGIN + 25, "middle", 12, colours.quiet());
      int nodes = column == 0 ? weights.inputs(0) : weights.units(column - 1);
      for (int row = 0; row < nodes; row++) {
        drawNode(column, row, maps.get(map++));
        if (column == 0) {
          double left = x - layout.nodeSize(0) / 2 - 8;
          String name = words.inputs().get(row);
          svg.words(name, left, y(0, row) + 4, "end", 13, colours.ink());
        }
      }
    }
    drawLegend(words);
    return svg.finished();
  }

  private double x(int column) {
    return layout.x(column) + MARGIN;
  }

  private double y(int column, int row) {
    return layout.y(column, row) + MARGIN;
  }

  private void drawConnections(double[] parameters) {
    for (int layer = 0; layer < weights.layers(); layer++) {
      for (int unit = 0; unit < weights.units(layer); unit++) {
        for (int input = 0; input < weights.inputs(layer); input++) {
          double weight = parameters[weights.weight(layer, unit, input)];
          if (Math.abs(weight) >= SMALLEST_DRAWN) {
            draw(connection(layer, input, unit), weight);
          }
        }
      }
    }
  }

  private String connection(int layer, int input, int unit) {
    double from = layout.exit(layer, input) + MARGIN;
    double to = layout.entry(layer + 1, unit) + MARGIN;
    String middle = number((from + to) / 2) + ' ';
    String start = number(y(layer, input)) + ' ';
    String end = number(y(layer + 1, unit)) + ' ';
    return 'M'
        + number(from)
        + ' '
        + start
        + 'C'
        + middle
        + start
        + middle
        + end
        + number(to)
        + ' '
        + end.trim();
  }

  private void draw(String path, double weight) {
    String colour = weight > 0 ? colours.positive() : colours.negative();
    double opacity = Math.min(0.9, Math.abs(weight) * 0.35 + 0.2);
    svg.path(path, "none", colour, width(weight), opacity, weight > 0 ? "none" : "6 4");
  }

  /** In the units of the picture; a larger weight is not drawn any wider. */
  private static double width(double weight) {
    return Math.min(6, Math.abs(weight) * 1.3 + 0.5);
  }

  private void drawNode(int column, int row, String map) {
    double side = layout.nodeSize(column);
    double x = layout.x(column, row) + MARGIN - side / 2;
    double y = y(column, row) - side / 2;
    svg.image(map, x, y, side);
    String size = number(side);
    String box = 'M' + number(x) + ' ' + number(y) + 'h' + size + 'v' + size + "h-" + size + 'z';
    svg.path(box, "none", colours.quiet(), 1, 1, "none");
  }

  private void drawLegend(Words words) {
    double y = height - LEGEND - 4;
    drawSample(1, MARGIN, y, words.positive());
    drawSample(-1, width / 2.0, y, words.negative());
    svg.words(words.caption(), MARGIN, height - 14, "start", 14, colours.ink());
  }

  private void drawSample(double weight, double x, double y, String words) {
    draw('M' + number(x) + ' ' + number(y) + 'h' + 30, weight);
    svg.words(words, x + 38, y + 4, "start", 12, colours.quiet());
  }
}
