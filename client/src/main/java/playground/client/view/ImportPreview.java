package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PageCopy;
import playground.client.model.Surface;
import playground.client.model.Texts;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.feature.Inputs;
import playground.table.BadLine;
import playground.table.TableImport;
import playground.table.TextTable;

/** What a table would give: its points as a small picture, in numbers, and the lines left out. */
final class ImportPreview {
  private static final int MOST_BAD_LINES = 200;
  private static final double RADIUS = 2.4;

  private final PageCopy model;
  private final Canvas picture = new Canvas(Dom.find("import-picture"));
  private final HTMLElement summary = Dom.find("import-summary");
  private final HTMLElement bad = Dom.find("import-bad");

  ImportPreview(PageCopy model) {
    this.model = model;
  }

  /** Tells something in place of a summary. */
  void tell(String words) {
    summary.clear();
    addLine("p", words, summary);
  }

  void show(TextTable table, TableImport made) {
    drawPoints(made);
    tell(summary(table, made));
    if (made.problem() == null) {
      for (String line : classes(made)) {
        addLine("p", line, summary);
      }
      if (made.classNames().size() == 1) {
        addLine("p", model.texts().get("import.one-class"), summary);
      }
      showLeftOut(made);
    }
    if (!made.badLines().isEmpty()) {
      addLine("p", badLines(made), summary);
    }
    showBadLines(table, made);
  }

  private void drawPoints(TableImport made) {
    double size = picture.fit();
    boolean isPlane = !made.points().isEmpty() && made.points().get(0).inputCount() == 2;
    if (isPlane && made.problem() == null) {
      boolean isRegression = made.classNames().isEmpty();
      new Marks(picture.context(), size, RADIUS, isRegression, Surface.PLANE)
          .draw(made.points(), true);
    }
  }

  private String summary(TextTable table, TableImport made) {
    Texts texts = model.texts();
    if (table.columns().isEmpty() && table.badLines().isEmpty()) {
      return texts.get("import.waiting");
    }
    if (made.problem() != null) {
      boolean isInputs = made.problem() == TableImport.Problem.TOO_MANY_INPUTS;
      return texts.get(
          "import." + Choices.name(made.problem()),
          "most",
          String.valueOf(isInputs ? Inputs.MOST : Generator.MOST_CLASSES));
    }
    int inputs = made.points().get(0).inputCount();
    return texts.get(
        inputs == 2 ? "import.points" : "import.rows",
        "count",
        NumberText.grouped(made.points().size()),
        "inputs",
        String.valueOf(inputs));
  }

  private String[] classes(TableImport made) {
    int[] counts = made.counts();
    String[] lines = new String[counts.length];
    for (int c = 0; c < counts.length; c++) {
      lines[c] =
          model
              .texts()
              .get(
                  "import.class",
                  "class",
                  String.valueOf(c),
                  "count",
                  NumberText.grouped(counts[c]),
                  "name",
                  made.classNames().get(c));
    }
    return lines;
  }

  private void showLeftOut(TableImport made) {
    if (made.leftOut() > 0) {
      String words =
          model
              .texts()
              .get(
                  "import.left-out",
                  "count",
                  NumberText.grouped(made.leftOut()),
                  "most",
                  NumberText.grouped(made.points().size()));
      addLine("p", words, summary);
    }
  }

  private void showBadLines(TextTable table, TableImport made) {
    Texts texts = model.texts();
    List<BadLine> lines = made.badLines();
    bad.clear();
    if (lines.isEmpty()) {
      return;
    }
    addLine("p", badLines(made), bad);
    HTMLElement list = Dom.create("ul", "");
    bad.appendChild(list);
    for (BadLine line : lines.subList(0, Math.min(MOST_BAD_LINES, lines.size()))) {
      String number = NumberText.grouped(line.number());
      String reason = reason(table, line, texts);
      addLine("li", texts.get("import.bad-line", "line", number, "reason", reason), list);
    }
    if (lines.size() > MOST_BAD_LINES) {
      String count = NumberText.grouped(lines.size() - MOST_BAD_LINES);
      addLine("p", texts.get("notice.more", "count", count), bad);
    }
  }

  private String badLines(TableImport made) {
    String count = NumberText.grouped(made.badLines().size());
    return model.texts().get("import.bad-lines", "count", count);
  }

  private static String reason(TextTable table, BadLine line, Texts texts) {
    return texts.get(
        "import." + Choices.name(line.reason()),
        "limit",
        String.valueOf(line.limit()),
        "column",
        line.column() < 0 ? "" : ImportColumnsView.name(table.columns(), line.column(), texts),
        "value",
        line.value());
  }

  private static void addLine(String tag, String words, HTMLElement parent) {
    HTMLElement line = Dom.create(tag, "");
    Dom.setText(line, words);
    parent.appendChild(line);
  }
}
