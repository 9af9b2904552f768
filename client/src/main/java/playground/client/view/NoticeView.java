package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Notices;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.experiment.PointsKind;
import playground.experiment.Problem;

/** Tells what could not be done as asked: each part of a link that was not usable, by its name. */
public final class NoticeView {
  private static final int MOST_SHOWN = 8;

  private final PlaygroundModel model;
  private final Notices notices;
  private final HTMLElement notice = Dom.find("notice");
  private final HTMLElement text = Dom.find("notice-text");

  public NoticeView(PlaygroundModel model) {
    this.model = model;
    notices = model.notices();
    Dom.onClick(Dom.find("notice-close"), notices::dismiss);
    model.listen(this::show, Topic.NOTICES, Topic.TEXTS);
    show();
  }

  private void show() {
    Texts texts = model.texts();
    text.clear();
    boolean isWord = notices.hasReachedMostPoints() || notices.isPartMissing();
    notice.setHidden(notices.problems().isEmpty() && !isWord);
    if (notices.isPartMissing()) {
      addLine("p", texts.get("notice.part-missing"), text);
    }
    if (notices.hasReachedMostPoints()) {
      String count = NumberText.grouped(PointsKind.MOST_POINTS);
      addLine("p", texts.get("notice.most-points", "count", count), text);
    }
    if (!notices.problems().isEmpty()) {
      boolean isFile = notices.hasRefusedFile();
      addLine("p", isFile ? texts.get("files.refused") : texts.get("notice.link"), text);
      HTMLElement list = Dom.create("ul", "");
      text.appendChild(list);
      int shown =
          isFile ? notices.problems().size() : Math.min(MOST_SHOWN, notices.problems().size());
      for (Problem problem : notices.problems().subList(0, shown)) {
        String words = ProblemText.of(problem, texts);
        boolean isOfWhole = problem.path().equals("$");
        addLine("li", isOfWhole ? words : problem.path() + ": " + words, list);
      }
      if (shown < notices.problems().size()) {
        String count = NumberText.grouped(notices.problems().size() - shown);
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
