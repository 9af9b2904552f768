package playground.client.view;

import java.util.Arrays;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.client.model.OwnLandscape;
import playground.client.model.OwnWeights;
import playground.client.model.PageCopy;
import playground.lesson.LossLandscape;
import playground.picture.Contour;

/**
 * The loss of the learner's own network over two of its weights, as a map with contour lines, and
 * the way that training has come on it. Computed in slices that leave the page free.
 */
final class LandscapePicture implements LessonPicture {
  /** As long as one slice of work may last, which is less than a picture of the screen. */
  private static final double SLICE_MILLIS = 12;

  private static final int LINES = 9;

  private final PageCopy model;
  private final OwnWeights own;
  private final HTMLElement box = Dom.create("div", "picture");
  private final WeightChoice across;
  private final WeightChoice up;
  private final Canvas canvas = new Canvas(Dom.create("canvas", "landscape"));
  private final HTMLElement told = Dom.create("p", "result");
  private final HTMLElement note = Dom.create("p", "small");
  private LessonWords words = LessonWords.NONE;
  private OwnLandscape made;
  private String listed = "";

  LandscapePicture(PageCopy model) {
    this.model = model;
    own = new OwnWeights(model);
    across = new WeightChoice(own, "landscape-across", false, 0, () -> show(words));
    up = new WeightChoice(own, "landscape-up", false, 1, () -> show(words));
    canvas.element().setAttribute("data-testid", "landscape");
    canvas.element().setAttribute("role", "img");
    told.setAttribute("data-testid", "landscape-told");
    told.setAttribute("role", "status");
    box.appendChild(across.element());
    box.appendChild(up.element());
    box.appendChild(canvas.element());
    box.appendChild(told);
    box.appendChild(note);
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  @Override
  public void update() {
    boolean isSame = made != null && listed.equals(own.shape()) && isCurrent();
    if (!isSame && !(own.isMoving() && made == null)) {
      show(words);
    }
  }

  private boolean isCurrent() {
    return made.isCurrent(across.chosen(), up.chosen());
  }

  @Override
  public void show(LessonWords in) {
    if (in != words || !listed.equals(own.shape())) {
      words = in;
      listed = own.shape();
      across.list(words.say("picture.across"), words);
      up.list(words.say("picture.up"), words);
    }
    if (own.isMoving()) {
      made = null;
      Dom.setText(told, words.say("picture.moving"));
      Dom.setText(note, "");
      return;
    }
    if (across.chosen() == up.chosen()) {
      made = null;
      Dom.setText(told, words.say("picture.two-different"));
      return;
    }
    if (made == null || !isCurrent()) {
      made = new OwnLandscape(model, own, across.chosen(), up.chosen());
      Dom.setText(told, words.say("picture.surveying"));
      canvas.element().setAttribute("data-state", "busy");
      work(made);
    } else if (made.isDone()) {
      finish();
    }
  }

  private void work(OwnLandscape mine) {
    if (mine != made) {
      return; // another was asked for
    }
    if (canvas.element().getParentNode().getParentNode() == null) {
      made = null; // the step was left; whoever comes back asks for it again
      return;
    }
    double begun = Clock.now();
    while (!mine.isDone() && Clock.now() - begun < SLICE_MILLIS) {
      mine.advance();
    }
    if (mine.isDone()) {
      finish();
    } else {
      Clock.soon(() -> work(mine));
    }
  }

  private void finish() {
    canvas.element().setAttribute("data-state", "done");
    double[] sorted = levels();
    String least = NumberText.significant(sorted[0]);
    String most = NumberText.significant(sorted[sorted.length - 1]);
    double[] now = made.now();
    double here = made.landscape().loss(now[across.chosen()], now[up.chosen()]);
    String loss = NumberText.significant(here);
    String text = words.say("picture.landscape-told", "least", least, "most", most, "loss", loss);
    Dom.setText(told, text);
    canvas.element().setAttribute("aria-label", words.say("picture.landscape") + ". " + text);
    String count = String.valueOf(own.samples());
    String epoch = String.valueOf(model.epoch());
    Dom.setText(
        note,
        words.say("picture.slice-note", "count", count)
            + " "
            + (made.hasPath()
                ? words.say("picture.path", "epoch", epoch)
                : words.say("picture.no-path")));
    draw(sorted);
  }

  /** All finite losses in their order. */
  private double[] levels() {
    float[] values = made.landscape().values();
    double[] sorted = new double[values.length];
    int count = 0;
    for (float value : values) {
      if (Math.abs(value) < Float.MAX_VALUE) {
        sorted[count++] = value;
      }
    }
    sorted = count == 0 ? new double[] {Double.NaN} : Arrays.copyOf(sorted, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * A stronger grey is a larger loss, by rank, so that a steep wall does not flatten all the rest.
   */
  private void draw(double[] sorted) {
    LossLandscape landscape = made.landscape();
    double size = canvas.fit();
    CanvasRenderingContext2D context = canvas.context();
    context.setFillStyle(Look.colour("--card"));
    context.fillRect(0, 0, size, size);
    context.setFillStyle(Look.colour("--ink"));
    int side = landscape.side();
    double cell = size / side;
    for (int i = 0; i < side * side; i++) {
      int rank = Arrays.binarySearch(sorted, landscape.values()[i]);
      double share = (double) (rank < 0 ? -rank - 1 : rank) / sorted.length;
      context.setGlobalAlpha(share * 0.45);
      double left = Math.floor(i % side * cell);
      double top = Math.floor(i / side * cell);
      double width = Math.floor((i % side + 1) * cell) - left; // whole, or seams would show
      context.fillRect(left, top, width, Math.floor((i / side + 1) * cell) - top);
    }
    context.setGlobalAlpha(1);
    context.setStrokeStyle(Look.colour("--edge"));
    context.setLineWidth(1);
    for (int line = 0; line < LINES; line++) {
      double level = sorted[(int) ((line + 0.5) / LINES * sorted.length)];
      double[] pieces = Contour.of(landscape.values(), side, level);
      context.beginPath();
      for (int i = 0; i + 3 < pieces.length; i += 4) {
        context.moveTo(pieces[i] * size, pieces[i + 1] * size);
        context.lineTo(pieces[i + 2] * size, pieces[i + 3] * size);
      }
      context.stroke();
    }
    drawPath(context, size);
  }

  private void drawPath(CanvasRenderingContext2D context, double size) {
    context.setLineJoin("round");
    context.beginPath();
    for (double[] place : made.places()) {
      context.lineTo(x(place, size), y(place, size));
    }
    context.lineTo(x(made.now(), size), y(made.now(), size));
    context.setStrokeStyle(Look.colour("--card"));
    context.setLineWidth(5);
    context.stroke();
    context.setStrokeStyle(Look.colour("--blue"));
    context.setLineWidth(2.5);
    context.stroke();
    if (made.hasPath()) {
      dot(context, made.places().get(0), size, "--card", "--ink");
    }
    dot(context, made.now(), size, "--blue", "--card");
  }

  private void dot(
      CanvasRenderingContext2D context, double[] at, double size, String fill, String edge) {
    context.beginPath();
    context.arc(x(at, size), y(at, size), 5, 0, 2 * Math.PI);
    context.setFillStyle(Look.colour(fill));
    context.fill();
    context.setStrokeStyle(Look.colour(edge));
    context.setLineWidth(2);
    context.stroke();
  }

  private double x(double[] place, double size) {
    return made.landscape().x(place[across.chosen()]) * size;
  }

  private double y(double[] place, double size) {
    return made.landscape().y(place[up.chosen()]) * size;
  }
}
