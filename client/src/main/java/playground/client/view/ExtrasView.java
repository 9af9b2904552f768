package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Address;
import playground.client.browser.Dom;
import playground.client.browser.ExtrasPort;
import playground.client.browser.Files;
import playground.client.browser.Json;
import playground.client.model.PlaygroundModel;
import playground.client.model.ProblemList;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.codec.ExperimentJson;
import playground.experiment.Control;
import playground.experiment.Decimal;
import playground.experiment.Experiment;

/**
 * The page's end of the dialogs that are a program of their own: presets, sharing, files, tables.
 * Their buttons load it when one is first used, and so does a file that is dropped on the page.
 */
public final class ExtrasView {
  private static final String PROGRAM = "js/extras.js";
  private static final List<String> EVERYWHERE = List.of("presets", "share");
  private static final List<String> NOT_IN_EMBEDS = List.of("files", "import-csv", "export-csv");

  private final PlaygroundModel model;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean isLoaded;
  private Experiment given;
  private Texts givenTexts;
  private int givenSample = ViewState.NONE;

  public ExtrasView(PlaygroundModel model, boolean isEmbed) {
    this.model = model;
    EVERYWHERE.forEach(this::addButton);
    if (!isEmbed) {
      NOT_IN_EMBEDS.forEach(this::addButton);
      addButton("worked");
      addButton("worked-point");
      Files.onDrop(
          (name, text, isTooLarge) -> {
            if (!model.isHidden(Control.FILES)) {
              tell("drop", name, text, isTooLarge ? "too-large" : "readable");
            }
          });
    }
    model.listen(this::update, Topic.EXPERIMENT, Topic.TEXTS, Topic.VIEW);
    model.listen(Topic.FRAME, this::giveFrameToOpenDialog);
    model.listen(
        Topic.LOOK,
        () -> {
          if (isLoaded) {
            ExtrasPort.toExtras("look", new String[0]);
          }
        });
  }

  private void addButton(String name) {
    Dom.onClick(Dom.find(name), () -> tell("open", name));
  }

  /** Now, or as soon as the program is there; when it cannot be loaded, that is told. */
  private void tell(String name, String... texts) {
    waiting.add(() -> ExtrasPort.toExtras(name, texts));
    if (isLoaded) {
      tellWaiting();
    } else if (waiting.size() == 1) {
      ExtrasPort.load(
          Address.root() + PROGRAM,
          this::take,
          () -> {
            isLoaded = true;
            model.notices().setPartMissing(false);
            tellWaiting();
          },
          () -> {
            waiting.clear();
            model.notices().setPartMissing(true);
          });
    }
  }

  private void tellWaiting() {
    giveToggles();
    giveFrame();
    update();
    for (Runnable message : waiting) {
      message.run();
    }
    waiting.clear();
  }

  private void update() {
    if (!isLoaded) {
      return;
    }
    if (givenTexts != model.texts()) {
      givenTexts = model.texts();
      ExtrasPort.toExtras("texts", givenTexts.list());
    }
    if (given != model.experiment()) {
      given = model.experiment();
      ExtrasPort.toExtras("experiment", new String[] {ExperimentJson.write(given)});
    }
    if (givenSample != model.view().selectedSample()) {
      givenSample = model.view().selectedSample();
      ExtrasPort.toExtras("sample", new String[] {String.valueOf(givenSample)});
    }
  }

  private void giveToggles() {
    List<String> on = new ArrayList<>();
    for (Toggle toggle : Toggle.values()) {
      if (model.view().has(toggle)) {
        on.add(toggle.name());
      }
    }
    ExtrasPort.toExtras("toggles", on.toArray(new String[0]));
  }

  private void giveFrame() {
    if (model.frame() != null) {
      ExtrasPort.toExtras(model.frame());
    }
  }

  private void giveFrameToOpenDialog() {
    boolean isOpen =
        Dom.find("files-dialog").hasAttribute("open")
            || !Dom.find("worked-panel").hasAttribute("hidden");
    if (isLoaded && isOpen) {
      giveFrame();
    }
  }

  /** What a dialog does to the page. */
  private void take(String name, String[] texts) {
    switch (name) {
      case "replace" -> model.replace(Json.experiment(texts[0]));
      case "restart" -> model.restart(Json.experiment(texts[0]));
      case "select" -> model.view().select((int) Decimal.parse(texts[0]));
      case "problems" -> model.notices().tell(ProblemList.read(texts));
      default -> model.notices().refuseFile(ProblemList.read(texts));
    }
  }
}
