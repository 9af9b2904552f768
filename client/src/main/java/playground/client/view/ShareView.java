package playground.client.view;

import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Address;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.Http;
import playground.client.browser.Json;
import playground.client.browser.Memory;
import playground.client.browser.NumberText;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.codec.ExperimentJson;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/**
 * The share dialog. It opens when the server has saved the experiment, or has not been able to: the
 * readable link holds the whole experiment and works in any case.
 */
public final class ShareView {
  private static final int PATIENCE_MILLIS = 4000;
  private static final int EMBED_HEIGHT = 640;

  /** Boxes are often ticked one after another; each save is a request. */
  private static final int QUIET_MILLIS = 500;

  private final PageCopy model;
  private final HTMLElement share = Dom.find("share");
  private final HTMLElement dialog = Dom.find("share-dialog");
  private final HTMLElement link = Dom.find("share-link");
  private final HTMLElement readable = Dom.find("readable-link");
  private final HTMLElement embed = Dom.find("embed-code");
  private final HTMLElement atEpoch = Dom.find("share-epoch");
  private final HideChoice hidden;
  private Experiment experiment = Experiment.STANDARD;
  private int epoch;
  private int timer;
  private boolean isWanted;
  private boolean isSaving;
  private boolean isSaved = true;

  public ShareView(PageCopy model) {
    this.model = model;
    hidden = new HideChoice(model, this::saveSoon);
    Dom.onClick(Dom.find("share-close"), () -> Dom.close(dialog));
    Dom.on(dialog, "close", e -> isWanted = false);
    Dom.on(atEpoch, "change", e -> saveSoon());
    onCopy("copy-link", link);
    onCopy("copy-readable", readable);
    onCopy("copy-embed", embed);
    model.listen(Topic.TEXTS, this::showTexts);
  }

  public void open() {
    experiment = model.experiment();
    epoch = model.epoch();
    Dom.setChecked(atEpoch, false);
    hidden.choose(experiment.get(Fields.HIDDEN));
    isWanted = true;
    showTexts();
    save();
  }

  private Experiment shared() {
    return experiment
        .with(Fields.EPOCH, Dom.isChecked(atEpoch) ? epoch : 0)
        .with(Fields.HIDDEN, hidden.chosen());
  }

  /** Until it is saved the link is the readable one, never that of what was chosen before. */
  private void saveSoon() {
    Dom.setValue(readable, readableLink(shared()));
    Dom.setValue(link, readableLink(shared()));
    Dom.setValue(embed, "…");
    setWaiting(true);
    Clock.cancel(timer);
    timer = Clock.after(this::save, QUIET_MILLIS);
  }

  private void setWaiting(boolean waiting) {
    Dom.setDisabled(Dom.find("copy-link"), waiting);
    Dom.setDisabled(Dom.find("copy-embed"), waiting);
  }

  private static String readableLink(Experiment shared) {
    return Address.root() + "#" + ExperimentLink.write(shared);
  }

  private void save() {
    if (isSaving || !isWanted) {
      return;
    }
    isSaving = true;
    share.setAttribute("aria-busy", "true");
    Experiment saved = shared();
    Http.post(
        Address.root() + "api/v1/experiments",
        ExperimentJson.write(saved),
        PATIENCE_MILLIS,
        (status, text) -> {
          isSaving = false;
          share.removeAttribute("aria-busy");
          if (saved.equals(shared())) {
            show(saved, status == 200 || status == 201 ? text : "");
          } else {
            save(); // the box was ticked while the server was busy with the other one
          }
        });
  }

  /**
   * @param answer the server's answer, or an empty text when there is none to use
   */
  private void show(Experiment saved, String answer) {
    if (!isWanted) {
      return; // closed in the meantime
    }
    String readableLink = readableLink(saved);
    Object document = Json.parse(answer);
    isSaved = document instanceof Map;
    if (document instanceof Map<?, ?> answered) {
      Dom.setValue(link, String.valueOf(answered.get("url")));
      Dom.setValue(embed, embedCode(String.valueOf(answered.get("embedUrl"))));
    } else {
      Dom.setValue(link, readableLink);
      Dom.setValue(embed, "");
    }
    Dom.setValue(readable, readableLink);
    Dom.find("embed-row").setHidden(!isSaved);
    Dom.find("readable-row").setHidden(!isSaved);
    setWaiting(false);
    showTexts();
    if (!dialog.hasAttribute("open")) {
      Dom.showModal(dialog);
      Dom.refocus("copy-link");
    }
  }

  private String embedCode(String url) {
    String title = model.texts().get("embed.title");
    return "<iframe src=\""
        + url
        + "\" title=\""
        + title
        + "\" width=\"100%\" height=\""
        + EMBED_HEIGHT
        + "\" loading=\"lazy\" style=\"border:0\" allow=\"fullscreen; clipboard-write\"></iframe>";
  }

  private void showTexts() {
    Texts texts = model.texts();
    Dom.setText(Dom.find("share-explain"), texts.get(isSaved ? "share.explain" : "share.unsaved"));
    HTMLElement row = Dom.find("share-epoch-text");
    Dom.setText(row, texts.get("share.at-epoch", "epoch", NumberText.grouped(epoch)));
    Dom.setDisabled(atEpoch, epoch == 0);
  }

  private void onCopy(String name, HTMLElement field) {
    HTMLElement button = Dom.find(name);
    Dom.onClick(
        button,
        () -> {
          Dom.select(field);
          Memory.copy(
              Dom.value(field),
              worked -> {
                Texts texts = model.texts();
                Dom.setText(button, texts.get(worked ? "share.copied" : "share.select"));
                Clock.after(() -> Dom.setText(button, model.texts().get("share.copy")), 2000);
              });
        });
  }
}
