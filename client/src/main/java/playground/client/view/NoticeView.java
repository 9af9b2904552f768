package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.experiment.PointsKind;
import playground.experiment.Problem;

/** Tells what could not be done as asked: each part of a link that was not usable, by its name. */
public final class NoticeView {
  private static final int MOST_SHOWN = 8;

  private final PlaygroundModel model;
  private final HTMLElement notice = Dom.find("notice");
  private final HTMLElement text = Dom.find("notice-text");

  public NoticeView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("notice-close"), model::dismissNotices);
    model.listen(Topic.NOTICES, this::show);
    model.listen(Topic.TEXTS, this::show);
    show();
  }

  private void show() {
    Texts texts = model.texts();
    text.clear();
    boolean isWord = model.hasReachedMostPoints() || model.isPartMissing();
    notice.setHidden(model.problems().isEmpty() && !isWord);
    if (model.isPartMissing()) {
      addLine("p", texts.get("notice.part-missing"), text);
    }
    if (model.hasReachedMostPoints()) {
      String count = NumberText.grouped(PointsKind.MOST_POINTS);
      addLine("p", texts.get("notice.most-points", "count", count), text);
    }
    if (!model.problems().isEmpty()) {
      boolean isFile = model.hasRefusedFile();
      addLine("p", isFile ? texts.get("files.refused") : texts.get("notice.link"), text);
      HTMLElement list = Dom.create("ul", "");
      text.appendChild(list);
      int shown = isFile ? model.problems().size() : Math.min(MOST_SHOWN, model.problems().size());
      for (Problem problem : model.problems().subList(0, shown)) {
        String words = ProblemText.of(problem, texts);
        addLine("li", problem.path() + ": " + words, list);
      }
      if (shown < model.problems().size()) {
        String count = NumberText.grouped(model.problems().size() - shown);
        addLine("p", texts.get("notice.more", "count", count), text);
      }
    }
  }

  private static void addLine(String tag, String words, HTMLElement parent) {
    HTMLElement line = Dom.create(tag, "");
    Dom.setText(line, words);
    parent.appendChild(line);
  }
}
