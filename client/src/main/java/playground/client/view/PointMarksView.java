package playground.client.view;

import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Surface;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.network.Head;

/**
 * What is drawn over the points and changes with every frame: crosses on the points that the
 * network gets wrong, and a ring around the chosen one.
 */
public final class PointMarksView {
  private static final double TURN = 6.283185307179586;

  // Where the arms of a cross begin and end, in radii of a point: the point itself stays visible.
  private static final double INNER = 0.7;
  private static final double OUTER = 1.6;

  private final PlaygroundModel model;
  private final Canvas canvas = new Canvas(Dom.find("point-marks"));
  private boolean isEmpty = true;
  private double size;

  public PointMarksView(PlaygroundModel model) {
    this.model = model;
    model.listen(this::draw, Topic.FRAME, Topic.STROKE, Topic.VIEW, Topic.LOOK);
  }

  private void draw() {
    Dataset dataset = model.settledDataset();
    int selected = model.view().selectedSample();
    boolean isChosen = dataset.has(selected);
    boolean showsWrong =
        model.view().has(Toggle.WRONG_POINTS)
            && model.hasAnswers()
            && !model.experiment().isRegression();
    if (isEmpty && !isChosen && !showsWrong) {
      return;
    }
    isEmpty = !isChosen && !showsWrong;
    size = canvas.fit();
    double radius = Marks.radius(size);
    if (showsWrong) {
      crossWrong(dataset, radius);
    }
    if (isChosen) {
      drawChosen(dataset, selected, radius);
    }
  }

  private void crossWrong(Dataset dataset, double radius) {
    CanvasRenderingContext2D context = canvas.context();
    context.beginPath();
    cross(dataset.train(), 0, radius);
    if (model.view().has(Toggle.TEST_POINTS)) {
      cross(dataset.test(), dataset.train().size(), radius);
    }
    strokeTwice();
  }

  private void cross(List<Point> points, int place, double radius) {
    Frame frame = model.frame();
    Head head = model.experiment().head();
    CanvasRenderingContext2D context = canvas.context();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (head.predicted(frame.answers().outputs(), (place + i) * head.units()) != point.label()) {
        double x = x(point);
        double y = y(model.surface().height(point));
        for (int arm = 0; arm < 4; arm++) {
          double right = (arm & 1) == 0 ? radius : -radius;
          double down = (arm & 2) == 0 ? radius : -radius;
          context.moveTo(right * INNER + x, down * INNER + y);
          context.lineTo(right * OUTER + x, down * OUTER + y);
        }
      }
    }
  }

  private void drawChosen(Dataset dataset, int selected, double radius) {
    Surface surface = model.surface();
    CanvasRenderingContext2D context = canvas.context();
    Point point = dataset.sample(selected);
    double x = x(point);
    double y = y(surface.height(point));
    context.beginPath();
    if (surface.isCurve() && model.hasAnswers()) {
      double answer = model.frame().answers().outputs()[dataset.place(selected)];
      context.moveTo(x, y); // the residual
      context.lineTo(x, y(surface.height(answer)));
    }
    context.moveTo(x + radius * 2.4, y);
    context.arc(x, y, radius * 2.4, 0, TURN);
    strokeTwice();
  }

  /** Dark on a light edge, or light on a dark one: to be seen on every colour. */
  private void strokeTwice() {
    CanvasRenderingContext2D context = canvas.context();
    context.setStrokeStyle(Look.colour("--card"));
    context.setLineWidth(3.4);
    context.stroke();
    context.setStrokeStyle(Look.colour("--ink"));
    context.setLineWidth(1.6);
    context.stroke();
  }

  private double x(Point point) {
    return (point.x1() / (2 * Point.REACH) + 0.5) * size;
  }

  private double y(double height) {
    return (0.5 - height / (2 * Point.REACH)) * size;
  }
}
