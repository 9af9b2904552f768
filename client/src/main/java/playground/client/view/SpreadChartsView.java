package playground.client.view;

import playground.client.browser.Dom;
import playground.client.model.PageCopy;
import playground.client.model.Topic;

/** The charts that nobody sees at first: the confusion matrix, how weights and gradients spread. */
public final class SpreadChartsView {
  private final PageCopy page;
  private final ConfusionView confusion;
  private final HistogramsView weights;
  private final HistogramsView gradients;

  public SpreadChartsView(PageCopy page) {
    this.page = page;
    confusion = new ConfusionView(page);
    weights = new HistogramsView(page, "weights-chart", false);
    gradients = new HistogramsView(page, "gradients-chart", true);
    page.listen(Topic.FRAME, this::show);
    page.listen(Topic.EXPERIMENT, this::show);
    page.listen(Topic.TEXTS, this::show);
    page.listen(Topic.LOOK, this::show);
  }

  /** Shows the one whose tab is chosen. */
  public void show() {
    if (page.frame() == null) {
      return;
    }
    if (isChosen("confusion-chart")) {
      confusion.show();
    } else if (isChosen("weights-chart")) {
      weights.show();
    } else if (isChosen("gradients-chart")) {
      gradients.show();
    }
  }

  private static boolean isChosen(String chart) {
    return !Dom.find(chart).hasAttribute("hidden");
  }
}
