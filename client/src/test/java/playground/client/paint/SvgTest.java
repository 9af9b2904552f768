package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import playground.codec.ExperimentLink;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.picture.Palette;

/** Pictures as SVG: XML that any program can read, with everything in it that the page shows. */
class SvgTest {
  private static final String PNG = "data:image/png;base64,AAAA";
  private static final SvgColours COLOURS =
      new SvgColours(
          "#ffffff",
          "#1c2024",
          "#555d66",
          "#fffffe",
          List.of("#e69f00", "#0072b2", "#009e73", "#cc79a7", "#d55e00", "#56b4e9"),
          Palette.full(0xff0000, 0xffffff, 0x0000ff));

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  /** Values of an attribute of all elements of a name that have another attribute just so. */
  private static List<String> values(
      Document svg, String name, String attribute, String where, String is) {
    List<String> values = new ArrayList<>();
    NodeList found = svg.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      Element element = (Element) found.item(i);
      if (element.getAttribute(where).equals(is)) {
        values.add(element.getAttribute(attribute));
      }
    }
    return values;
  }

  private static String boundary(Dataset dataset, boolean hasTest, boolean isRegression) {
    List<double[]> lines = List.of(new double[] {0, 0, 0.5, 1});
    return BoundarySvg.write(PNG, lines, dataset, hasTest, isRegression, "a < b & \"c\"", COLOURS);
  }

  @Test
  void theBoundaryHasPictureLineCaptionAndEveryPointInItsShape() throws Exception {
    List<Point> points = new ArrayList<>();
    for (int cls = 0; cls < 6; cls++) {
      points.add(new Point(0, 0, cls));
    }
    Document svg = parsed(boundary(Dataset.split(points, 100, true), true, false));
    assertEquals(1, svg.getElementsByTagName("image").getLength());
    assertEquals(List.of("M48 16L336 592"), values(svg, "path", "d", "stroke", "#1c2024"));
    Set<String> shapes = new HashSet<>();
    for (String colour : COLOURS.classes()) {
      List<String> shape = values(svg, "path", "d", "fill", colour);
      assertEquals(1, shape.size(), colour);
      shapes.addAll(shape);
    }
    assertEquals(6, shapes.size(), "every class has a shape of its own");
    assertTrue(svg.getDocumentElement().getTextContent().contains("a < b & \"c\""));
  }

  @Test
  void testPointsAreHollowAndCanBeLeftOut() throws Exception {
    List<Point> points = Collections.nCopies(10, new Point(1, 1, 1));
    Dataset dataset = Dataset.split(points, 50, true);
    Document with = parsed(boundary(dataset, true, false));
    assertEquals(5, values(with, "path", "d", "stroke", "#0072b2").size());
    Document without = parsed(boundary(dataset, false, false));
    assertEquals(0, values(without, "path", "d", "stroke", "#0072b2").size());
    assertEquals(5, values(without, "path", "d", "fill", "#0072b2").size());
  }

  @Test
  void numbersOfARegressionAreDiscsOfTheirColour() throws Exception {
    List<Point> points = List.of(new Point(1, 1, 1), new Point(2, 2, -1), new Point(0, 7, 0));
    Document svg = parsed(boundary(Dataset.split(points, 100, false), true, true));
    assertEquals(1, values(svg, "path", "d", "fill", "#0000ff").size());
    assertEquals(1, values(svg, "path", "d", "fill", "#ff0000").size());
    int drawn = svg.getElementsByTagName("path").getLength();
    assertEquals(4, drawn, "paper, boundary and two points; none beyond the plane");
  }

  @Test
  void theNetworkHasEveryNodeAndEveryConnectionThatCanBeSeen() throws Exception {
    Experiment experiment = ExperimentLink.read("layers=3,2&features=x1,x2,sinx1").experiment();
    Weights weights = new Weights(experiment);
    double[] parameters = new double[weights.count()];
    parameters[weights.weight(0, 1, 2)] = 1;
    parameters[weights.weight(1, 0, 0)] = -2;
    parameters[weights.weight(2, 0, 1)] = 0.004;
    parameters[weights.bias(2, 0)] = 5;
    NetworkSvg network = new NetworkSvg(weights, COLOURS);
    List<String> columns = List.of("Inputs", "1", "2", "Output");
    NetworkSvg.Words words =
        new NetworkSvg.Words(
            columns, columns, List.of("x₁", "x₂", "sin <x₁>"), "plus", "minus", "Epoch 7");
    Document svg = parsed(network.write(parameters, Collections.nCopies(9, PNG), words));
    assertEquals(9, svg.getElementsByTagName("image").getLength());
    // one connection of each sign, and a sample of each in the legend
    assertEquals(2, values(svg, "path", "d", "stroke", "#0072b2").size());
    assertEquals(2, values(svg, "path", "d", "stroke-dasharray", "6 4").size());
    List<String> widths = values(svg, "path", "stroke-width", "stroke", "#e69f00");
    assertEquals("3.1", widths.get(0));
    assertNotEquals(widths.get(0), widths.get(1));
    assertTrue(svg.getDocumentElement().getTextContent().contains("sin <x₁>"));
  }

  @Test
  void lengthsHaveTwoDecimalPlacesAndNoExponent() {
    assertEquals("0", Svg.number(-0.001));
    assertEquals("-1.5", Svg.number(-1.5));
    assertEquals("123456.79", Svg.number(123456.789));
  }
}
