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
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.picture.Palette;

/** Pictures as SVG: XML that any program can read, with everything in it that the page shows. */
class SvgTest {
  private static final String PNG = "data:image/png;base64,AAAA";
  private static final SvgColours COLOURS =
      new SvgColours(
          "#ffffff",
          "#faf9f6",
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

  private static Document finished(BoundarySvg picture) throws Exception {
    return parsed(picture.finished("x₁ <a>", "x₂", "a < b & \"c\""));
  }

  @Test
  void theBoundaryHasPictureLineCaptionAndEveryPointInItsShape() throws Exception {
    List<Point> points = new ArrayList<>();
    for (int cls = 0; cls < 6; cls++) {
      points.add(new Point(0, 0, cls));
    }
    BoundarySvg picture = new BoundarySvg(COLOURS, 0);
    picture.map(PNG);
    picture.line(new double[] {0, 0, 0.5, 1}, 1.5, 0.8);
    picture.line(new double[0], 1, 0.5);
    picture.points(points, true, false);
    Document svg = finished(picture);
    assertEquals(1, svg.getElementsByTagName("image").getLength());
    assertEquals(List.of("M0 0L288 576"), values(svg, "path", "d", "stroke", "#1c2024"));
    Set<String> shapes = new HashSet<>();
    for (String colour : COLOURS.classes()) {
      List<String> shape = values(svg, "path", "d", "fill", colour);
      assertEquals(1, shape.size(), colour);
      shapes.addAll(shape);
    }
    assertEquals(6, shapes.size(), "every class has a shape of its own");
    String words = svg.getDocumentElement().getTextContent();
    assertTrue(words.contains("a < b & \"c\"") && words.contains("x₁ <a>"), words);
  }

  @Test
  void testPointsAreHollow() throws Exception {
    List<Point> points = Collections.nCopies(5, new Point(1, 1, 1));
    BoundarySvg picture = new BoundarySvg(COLOURS, 0);
    picture.points(points, false, false);
    Document hollow = finished(picture);
    assertEquals(5, values(hollow, "path", "fill", "stroke", "#0072b2").size());
    assertEquals(0, values(hollow, "path", "d", "fill", "#0072b2").size());
  }

  @Test
  void numbersOfARegressionAreDiscsOfTheirColour() throws Exception {
    List<Point> points = List.of(new Point(1, 1, 1), new Point(2, 2, -1), new Point(0, 7, 0));
    BoundarySvg picture = new BoundarySvg(COLOURS, 0);
    picture.points(points, true, true);
    Document svg = finished(picture);
    assertEquals(1, values(svg, "path", "d", "fill", "#0000ff").size());
    assertEquals(1, values(svg, "path", "d", "fill", "#ff0000").size());
    int drawn = svg.getElementsByTagName("path").getLength();
    assertEquals(3, drawn, "paper and two points; none beyond the plane");
  }

  @Test
  void crossesLieAroundPointsWithinThePlane() throws Exception {
    BoundarySvg picture = new BoundarySvg(COLOURS, 0);
    picture.crosses(List.of(new Point(0, 0, 1), new Point(9, 0, 1)));
    List<String> paths = values(finished(picture), "path", "d", "stroke", "#1c2024");
    assertEquals(1, paths.size());
    assertTrue(paths.get(0).startsWith("M291.85 291.85L296.8 296.8M"), paths.get(0));
    assertEquals(5, paths.get(0).split("M").length, "four arms");
    BoundarySvg none = new BoundarySvg(COLOURS, 0);
    none.crosses(List.of());
    assertEquals(1, finished(none).getElementsByTagName("path").getLength(), "paper");
  }

  @Test
  void aCurveGoesOverItsPointsAndIsCutOffAtTheEdges() throws Exception {
    BoundarySvg picture = new BoundarySvg(COLOURS, 2);
    picture.points(List.of(new Point(3, 0, 1), new Point(3, 0, 5)), true, true);
    picture.curve(new double[] {-2, 0, 1e9});
    Document svg = finished(picture);
    assertEquals(
        List.of("M0 576L288 288L576 -288"), values(svg, "path", "d", "stroke-width", "2.2"));
    assertEquals(
        "hidden", ((Element) svg.getElementsByTagName("svg").item(1)).getAttribute("overflow"));
    assertEquals(
        1,
        values(svg, "path", "d", "stroke", "#555d66").stream()
            .filter(d -> d.endsWith("z"))
            .count());
    List<String> disc = values(svg, "path", "d", "fill", "#0000ff");
    assertEquals(List.of("M426.5 144"), disc.stream().map(d -> d.substring(0, 10)).toList());
    String words = svg.getDocumentElement().getTextContent();
    assertTrue(words.contains("−1.6") && words.contains("0.8"), words);
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
