package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Drawing;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.client.model.PageCopy;
import playground.lesson.OnOff;
import playground.network.Network;
import playground.training.LabelledRows;

/** Which neurons of the live network's first layer answer which training points. */
final class OnOffPicture implements LessonPicture {
  private static final int MOST_POINTS = 36;
  private static final int MOST_UNITS = 16;
  private static final int NAMES = 30;
  private static final int WIDTH = 300;
  private static final int ROW = 15;

  private final PageCopy model;
  private final HTMLElement box = Dom.create("div", "picture");
  private final Drawing matrix = new Drawing(WIDTH, MOST_UNITS / 2 * ROW, "on-off-matrix");
  private final HTMLElement off = Dom.create("p", "result");
  private final HTMLElement dead = Dom.create("p", "result");
  private final HTMLElement note = Dom.create("p", "small");
  private final HTMLElement deeper = Dom.create("p", "small");
  private final Pace pace = new Pace(this::draw);
  private LessonWords words = LessonWords.NONE;

  OnOffPicture(PageCopy model) {
    this.model = model;
    off.setAttribute("data-testid", "on-off-sparsity");
    dead.setAttribute("data-testid", "on-off-dead");
    box.appendChild(matrix.element());
    box.appendChild(off);
    box.appendChild(dead);
    deeper.setAttribute("data-testid", "on-off-deeper");
    box.appendChild(deeper);
    box.appendChild(note);
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  @Override
  public void update() {
    pace.follow();
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    draw();
  }

  private void draw() {
    Network network = model.network();
    boolean hasHidden = network == null || network.layers().length > 1;
    matrix.begin(words.say("picture.matrix"));
    if (network == null || !hasHidden) {
      Dom.setText(off, hasHidden ? "" : words.say("picture.no-hidden"));
      Dom.setText(dead, "");
      Dom.setText(deeper, "");
      Dom.setText(note, "");
      return;
    }
    LabelledRows train = model.trainRows();
    Dom.setText(deeper, deeper(network, train));
    OnOff seen = new OnOff(network, train, 0);
    draw(seen);
    String share = NumberText.fixed(seen.offShare() * 100, 1);
    Dom.setText(off, words.say("picture.off", "percent", share));
    String count = String.valueOf(seen.dead());
    String units = String.valueOf(seen.units());
    Dom.setText(dead, words.say("picture.dead", "dead", count, "units", units));
    String drawn = String.valueOf(Math.min(MOST_POINTS, seen.samples()));
    String all = String.valueOf(seen.samples());
    Dom.setText(note, words.say("picture.fewer", "count", drawn, "all", all));
  }

  /** The same numbers of the other hidden layers. */
  private String deeper(Network network, LabelledRows train) {
    List<String> layers = new ArrayList<>();
    for (int l = 1; l < network.layers().length - 1; l++) {
      OnOff seen = new OnOff(network, train, l);
      layers.add(
          words.say(
              "picture.deeper",
              "layer",
              String.valueOf(l + 1),
              "percent",
              NumberText.fixed(seen.offShare() * 100, 1),
              "dead",
              String.valueOf(seen.dead()),
              "units",
              String.valueOf(seen.units())));
    }
    return String.join(" · ", layers);
  }

  private void draw(OnOff seen) {
    int points = Math.min(MOST_POINTS, seen.samples());
    int units = Math.min(MOST_UNITS, seen.units());
    int rows = Math.max(units, 1);
    matrix.element().setAttribute("viewBox", "0 0 " + WIDTH + " " + rows * ROW);
    double width = (double) (WIDTH - NAMES) / points;
    for (int unit = 0; unit < units; unit++) {
      boolean isDead = seen.isDead(unit);
      double y = unit * ROW;
      matrix.words(0, y + 11, (isDead ? "✗ " : "") + (unit + 1), isDead ? "start wrong" : "start");
      for (int s = 0; s < points; s++) {
        String looks = seen.isOn(s, unit) ? "cell on" : "cell";
        matrix.box(NAMES + s * width, y + 1, width - 1, ROW - 2, looks);
      }
    }
  }
}
