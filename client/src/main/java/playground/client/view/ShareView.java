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
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/**
 * The share dialog. The link in it is the readable one, which holds the whole experiment and works
 * in any case, until the server has saved the experiment under a short one.
 */
public final class ShareView {
  /** How far the server is with what is chosen now. */
  private enum Saving {
    UNDER_WAY,
    DONE,
    FAILED,
    UNREACHABLE
  }

  private static final int PATIENCE_MILLIS = 4000;
  private static final int EMBED_HEIGHT = 640;

  /** Boxes are often ticked one after another; each save is a request. */
  private static final int QUIET_MILLIS = 500;

  private final PageCopy model;
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
  private Saving saving = Saving.UNDER_WAY;

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
    Clock.cancel(timer);
    showReadable();
    Dom.showModal(dialog);
    Dom.refocus("copy-link");
    save();
  }

  private Experiment shared() {
    return experiment
        .withoutUnusedSamples()
        .with(Fields.EPOCH, Dom.isChecked(atEpoch) ? epoch : 0)
        .with(Fields.HIDDEN, hidden.chosen());
  }

  private void saveSoon() {
    showReadable();
    Clock.cancel(timer);
    timer = Clock.after(this::save, QUIET_MILLIS);
  }

  /** Until it is saved the link is the readable one, never that of what was chosen before. */
  private void showReadable() {
    Dom.setValue(readable, readableLink(shared()));
    Dom.setValue(link, readableLink(shared()));
    Dom.setValue(embed, "…");
    show(Saving.UNDER_WAY);
  }

  private void show(Saving now) {
    saving = now;
    dialog.setAttribute("data-saving", Choices.name(now));
    Dom.setDisabled(Dom.find("copy-embed"), now != Saving.DONE);
    showTexts();
  }

  private static String readableLink(Experiment shared) {
    return Address.root() + "#" + ExperimentLink.write(shared);
  }

  private void save() {
    if (isSaving || !isWanted) {
      return;
    }
    isSaving = true;
    Experiment saved = shared();
    Http.post(
        Address.root() + "api/v1/experiments",
        ExperimentJson.write(saved),
        PATIENCE_MILLIS,
        (status, text) -> {
          isSaving = false;
          if (saved.equals(shared())) {
            take(status, status == 200 || status == 201 ? text : "");
          } else {
            save(); // something else was chosen while the server was busy with this
          }
        });
  }

  /**
   * @param status 0 when no server answered in time
   * @param answer the server's answer, or an empty text when there is none to use
   */
  private void take(int status, String answer) {
    if (!isWanted) {
      return; // closed in the meantime
    }
    if (Json.parse(answer) instanceof Map<?, ?> answered) {
      Dom.setValue(link, String.valueOf(answered.get("url")));
      Dom.setValue(embed, embedCode(String.valueOf(answered.get("embedUrl"))));
      show(Saving.DONE);
    } else {
      Dom.setValue(embed, "");
      show(status == 0 ? Saving.UNREACHABLE : Saving.FAILED);
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
    String words =
        switch (saving) {
          case UNDER_WAY -> texts.get("share.saving");
          case DONE -> texts.get("share.saved");
          case FAILED -> texts.get("share.unsaved");
          case UNREACHABLE -> texts.get("share.unreachable");
        };
    Dom.setText(Dom.find("share-state"), words);
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
