package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;
import playground.dataset.Generator;
import playground.network.Head;

/** What the colours mean: classes and how sure the network is of them, or numbers. */
public final class ScaleView {
  private static final double[] NUMBERS = {-1, -0.5, 0, 0.5, 1};
  private static final int[] PERCENT = {10, 25, 50, 75, 90};

  private final PlaygroundModel model;

  public ScaleView(PlaygroundModel model) {
    this.model = model;
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS);
    show();
  }

  private void show() {
    Head head = model.experiment().head();
    boolean isRegression = head.classes() == 0;
    boolean isRamp = head.classes() <= 2;
    boolean isProbability = !isRegression && head.output().isProbability();
    Dom.find("scale-ramp").setHidden(!isRamp);
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      HTMLElement mark = Dom.find("scale-" + c);
      mark.setHidden(c >= head.classes());
      HTMLElement name = (HTMLElement) mark.getLastChild();
      Dom.setText(name, model.table().className(c));
      name.setTitle(model.table().className(c));
    }
    HTMLElement ticks = Dom.find("scale-ticks");
    ticks.clear();
    for (int i = 0; isRamp && i < NUMBERS.length; i++) {
      double share = isProbability ? PERCENT[i] / 100.0 : (NUMBERS[i] + 1) / 2;
      String text = isProbability ? PERCENT[i] + "%" : number(NUMBERS[i]);
      HTMLElement tick = Dom.create("span", "");
      Dom.setStyle(tick, "left", 100 * share + "%");
      Dom.setText(tick, text);
      ticks.appendChild(tick);
    }
    String key = isRegression ? "plane.scale-numbers" : "plane.scale-classes";
    Dom.find("scale").setTitle(model.texts().get(key));
  }

  private static String number(double value) {
    return NumberText.fixed(value, value == (int) value ? 0 : 1);
  }
}
