package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Canvas;
import playground.client.model.Frame;
import playground.client.model.PageCopy;
import playground.client.model.Surface;
import playground.client.model.Toggle;
import playground.client.paint.BoundarySvg;
import playground.client.paint.Curve;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.network.Head;
import playground.picture.ClassPalette;
import playground.picture.Contour;
import playground.picture.ContourLevels;
import playground.picture.FinerMap;

/** The output as SVG text, in the colours of the present theme and with what is switched on. */
final class BoundaryPicture {
  private final PageCopy model;
  private final Frame frame;

  /** Of the frame that is shown now. */
  BoundaryPicture(PageCopy model) {
    this.model = model;
    frame = model.frame();
  }

  String svg() {
    Experiment experiment = model.experiment();
    Dataset dataset = model.dataset();
    Surface surface = Surface.of(experiment, dataset);
    boolean hasTest = model.has(Toggle.TEST_POINTS);
    BoundarySvg svg = new BoundarySvg(Pictures.colours(), surface.isCurve() ? surface.reach() : 0);
    if (!surface.isCurve()) {
      drawMap(svg);
    }
    if (hasTest) {
      svg.points(dataset.test(), false, experiment.isRegression());
    }
    svg.points(dataset.train(), true, experiment.isRegression());
    if (surface.isCurve()) {
      svg.curve(answers(experiment));
    }
    if (model.has(Toggle.WRONG_POINTS) && !experiment.isRegression()) {
      svg.crosses(wrong(dataset, hasTest));
    }
    String up = surface.isCurve() ? "y" : axis(Feature.X2);
    return svg.finished(axis(Feature.X1), up, Pictures.caption(model));
  }

  private double[] answers(Experiment experiment) {
    int last = experiment.get(Fields.LAYERS).size();
    return new Curve(experiment, frame.parameters()).answers(last, 0);
  }

  private String axis(Feature coordinate) {
    return UnitNames.feature(model.table(), coordinate);
  }

  private void drawMap(BoundarySvg svg) {
    float[] values = frame.maps().output();
    int side = frame.maps().outputSide();
    int cells = side * side;
    int count = values.length / cells;
    int fine = Math.max(side, BoundarySvg.SIDE);
    int fineCells = fine * fine;
    float[] finer = new float[count * fineCells];
    for (int c = 0; c < count; c++) {
      System.arraycopy(
          FinerMap.of(values, c * cells, side, fine), 0, finer, c * fineCells, fineCells);
    }
    byte[] pixels = new byte[4 * fineCells];
    boolean classesOnly = model.has(Toggle.CLASSES_ONLY);
    if (count > 1) {
      Colours.classes(count).paint(finer, classesOnly, pixels);
    } else {
      Colours.scale().paint(finer, 0, classesOnly, pixels);
    }
    Canvas canvas = Canvas.offScreen();
    canvas.putPixels(pixels, fine);
    svg.map(canvas.pngUrl());
    double[] levels = ContourLevels.of(model.experiment().head(), model.has(Toggle.CONTOURS));
    for (int c = 0; c < count; c++) {
      float[] one = count > 1 ? ClassPalette.lead(values, c, cells) : values;
      for (double level : levels) {
        boolean isBoundary = level == 0;
        double width = isBoundary ? (levels.length > 1 ? 2 : 1.5) : 1;
        svg.line(Contour.of(one, side, level), width, isBoundary ? 0.8 : 0.5);
      }
    }
  }

  /** Samples that are answered wrong, of those that are shown; none before there are answers. */
  private List<Point> wrong(Dataset dataset, boolean hasTest) {
    List<Point> shown = new ArrayList<>(dataset.train());
    shown.addAll(dataset.test());
    List<Point> wrong = new ArrayList<>();
    boolean hasAnswers = frame.answers().losses().length == shown.size();
    int count = hasTest ? shown.size() : dataset.train().size();
    Head head = model.experiment().head();
    for (int i = 0; i < count && hasAnswers; i++) {
      int predicted = head.predicted(frame.answers().outputs(), i * head.units());
      if (predicted != shown.get(i).label()) {
        wrong.add(shown.get(i));
      }
    }
    return wrong;
  }
}
