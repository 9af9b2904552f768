package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Texts;
import playground.client.model.TypedNumber;
import playground.client.model.WorkedPoint;
import playground.client.model.WorkedWalk;
import playground.dataset.Point;
import playground.experiment.Decimal;
import playground.lesson.Scope;

/** What goes in, typed: a point's number, or the coordinates of any place. */
final class WorkedFields {
  /** Hears the number of a point that was chosen. */
  interface Chosen {
    void take(int number);
  }

  /** Hears of a place that was chosen. */
  interface ChosenPlace {
    void take(double x1, double height);
  }

  private final WorkedWalk walk;
  private final HTMLElement sample = Dom.find("worked-sample");
  private final HTMLElement[] places = {Dom.find("worked-x1"), Dom.find("worked-x2")};
  private final HTMLElement problem = Dom.find("worked-problem");
  private Texts texts = Texts.NONE;

  /** What was typed wrong and is not mended yet; or null. */
  private HTMLElement wrong;

  /** Where something is being typed that nobody has taken yet; or null. */
  private HTMLElement unfinished;

  WorkedFields(WorkedWalk walk, Chosen chosen, ChosenPlace chosenPlace) {
    this.walk = walk;
    listen(sample, () -> takeNumber(chosen));
    for (int i = 0; i < 2; i++) {
      int field = i;
      listen(places[i], () -> takePlace(field, chosenPlace));
    }
  }

  private void listen(HTMLElement field, Runnable take) {
    Dom.on(field, "input", e -> unfinished = field);
    Dom.on(
        field,
        "change",
        e -> {
          unfinished = null;
          take.run();
        });
  }

  private void takeNumber(Chosen chosen) {
    String typed = Dom.value(sample);
    double number = Decimal.parse(TypedNumber.plain(typed));
    if (walk.point().isThere(number)) {
      chosen.take((int) number - 1);
    } else {
      String most = String.valueOf(walk.point().count());
      tell(sample, texts.get("worked.no-point", "typed", typed, "most", most));
    }
  }

  private void takePlace(int field, ChosenPlace chosen) {
    String typed = Dom.value(places[field]);
    double value = Decimal.parse(TypedNumber.plain(typed));
    double reach = field == 0 ? Point.REACH : walk.point().reach();
    if (Double.isNaN(value) || Math.abs(value) > reach) {
      String name = walk.point().name(field);
      String most = NumberText.exact(reach);
      tell(
          places[field],
          texts.get(
              "worked.out-of-range",
              "field",
              name,
              "typed",
              typed,
              "least",
              "−" + most,
              "most",
              most));
      return;
    }
    if (walk.example() == null) {
      return; // there is none while it trains
    }
    Point now = walk.point().of(walk.example());
    double height = walk.point().height(walk.example());
    if (field == 0) {
      chosen.take(value, height);
    } else {
      chosen.take(now.x1(), walk.point().heightOf(value));
    }
  }

  /** What is wrong stays in its field, to be mended; the others show what is chosen. */
  private void tell(HTMLElement field, String text) {
    forget();
    wrong = field;
    field.setAttribute("aria-invalid", "true");
    Dom.setText(problem, text);
    show(texts);
  }

  /** Something else was chosen: what was typed before is of no use any more. */
  void forget() {
    unfinished = null;
    if (wrong != null) {
      wrong.removeAttribute("aria-invalid");
      Dom.setText(problem, "");
      wrong = null;
    }
  }

  /** What is chosen now. */
  void show(Texts now) {
    texts = now;
    boolean isSample = walk.scope() == Scope.SAMPLE;
    Dom.setDisabled(sample, !isSample); // a batch chooses its samples itself
    boolean isPlace = walk.point().takesPlaces();
    for (int i = 0; i < 2; i++) {
      Dom.find("worked-x" + (i + 1) + "-label").setHidden(!isPlace);
      Dom.setText(Dom.find("worked-x" + (i + 1) + "-name"), walk.point().name(i));
      Dom.setDisabled(places[i], !isSample);
    }
    if (walk.example() == null) {
      return;
    }
    WorkedPoint.Role role = walk.point().role(walk.example());
    boolean isPoint = role == WorkedPoint.Role.TRAINED || role == WorkedPoint.Role.TEST;
    int number = walk.example().sampleNumber() + 1;
    fill(sample, isPoint ? String.valueOf(number) : "");
    Point point = walk.point().of(walk.example());
    fill(places[0], NumberText.exact(rounded(point.x1())));
    fill(places[1], NumberText.exact(rounded(walk.point().second(point))));
  }

  private void fill(HTMLElement field, String text) {
    if (field != wrong && field != unfinished) {
      Dom.setValue(field, text);
    }
  }

  private static double rounded(double x) {
    return Math.floor(x * 1000 + 0.5) / 1000;
  }
}
