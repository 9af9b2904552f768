package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PageCopy;
import playground.client.model.Scores;
import playground.client.model.Texts;
import playground.experiment.Fields;
import playground.training.Metrics;

/** Which class is taken for which, on the training set and on the test set, as tables. */
final class ConfusionView {
  /** Of all rows together, in pixels: what the strip has room for. */
  private static final double TABLE_HEIGHT = 110;

  private static final double TALLEST_ROW = 24;

  private final PageCopy model;
  private final HTMLElement tables = Dom.find("confusion-tables");
  private final HTMLElement none = Dom.find("confusion-none");
  private String built = "";

  ConfusionView(PageCopy model) {
    this.model = model;
  }

  void show() {
    boolean isRegression = model.experiment().isRegression();
    tables.setHidden(isRegression);
    none.setHidden(!isRegression);
    if (isRegression) {
      return;
    }
    int classes = model.experiment().get(Fields.CLASSES);
    String wanted = classes + model.texts().language() + model.table().number();
    if (!wanted.equals(built)) {
      built = wanted;
      tables.clear();
      build("train", model.texts().get("charts.training"), classes);
      build("test", model.texts().get("charts.test"), classes);
    }
    Scores scores = model.frame().scores();
    fill("train", scores.trainConfusion(), classes);
    fill("test", scores.testConfusion(), classes);
  }

  private void build(String set, String name, int classes) {
    Texts texts = model.texts();
    HTMLElement table = Dom.create("table", "confusion");
    table.setAttribute("data-testid", "confusion-" + set);
    table.setAttribute("aria-label", texts.get("charts.confusion-of", "set", name));
    double row = Math.min(TALLEST_ROW, TABLE_HEIGHT / (classes + 2));
    Dom.setStyle(table, "--row", row + "px");
    HTMLElement head = row(table);
    header(head, "col", name);
    for (int c = 0; c < classes; c++) {
      header(head, "col", texts.get("charts.predicted", "class", model.table().className(c)));
    }
    header(head, "col", texts.get("charts.recall"));
    for (int actual = 0; actual < classes; actual++) {
      HTMLElement line = row(table);
      header(line, "row", texts.get("charts.actual", "class", model.table().className(actual)));
      for (int c = 0; c < classes; c++) {
        HTMLElement cell = cell(line, set + "-" + actual + "-" + c);
        Dom.setAttribute(cell, "data-right", actual == c);
      }
      cell(line, set + "-recall-" + actual);
    }
    HTMLElement last = row(table);
    header(last, "row", texts.get("charts.precision"));
    for (int c = 0; c < classes; c++) {
      cell(last, set + "-precision-" + c);
    }
    cell(last, set + "-all");
    tables.appendChild(table);
  }

  private static HTMLElement row(HTMLElement table) {
    HTMLElement row = Dom.create("tr", "");
    table.appendChild(row);
    return row;
  }

  private static void header(HTMLElement row, String scope, String text) {
    HTMLElement header = Dom.create("th", "");
    header.setAttribute("scope", scope);
    Dom.setText(header, text);
    header.setTitle(text); // names of a table may be longer than there is room
    row.appendChild(header);
  }

  private static HTMLElement cell(HTMLElement row, String name) {
    HTMLElement cell = Dom.create("td", "");
    cell.setAttribute("data-testid", "confusion-" + name);
    row.appendChild(cell);
    return cell;
  }

  private void fill(String set, int[] counts, int classes) {
    boolean isThere = counts.length == classes * classes;
    Metrics metrics =
        new Metrics(
            Double.NaN, Double.NaN, Double.NaN, isThere ? counts : new int[classes * classes]);
    int all = 0;
    for (int actual = 0; actual < classes; actual++) {
      int ofClass = 0;
      for (int c = 0; c < classes; c++) {
        ofClass += metrics.confusion()[actual * classes + c];
      }
      all += ofClass;
      for (int c = 0; c < classes; c++) {
        int count = metrics.confusion()[actual * classes + c];
        HTMLElement cell = Dom.find("confusion-" + set + "-" + actual + "-" + c);
        Dom.setText(cell, isThere ? String.valueOf(count) : "–");
        double share = ofClass == 0 ? 0 : 100.0 * count / ofClass;
        Dom.setStyle(cell, "--share", Math.floor(share) + "%");
      }
      showShare(set + "-recall-" + actual, metrics.recall(actual));
      showShare(set + "-precision-" + actual, metrics.precision(actual));
    }
    Dom.setText(Dom.find("confusion-" + set + "-all"), isThere ? String.valueOf(all) : "–");
  }

  private static void showShare(String name, double share) {
    Dom.setText(Dom.find("confusion-" + name), NumberText.percent(share));
  }
}
