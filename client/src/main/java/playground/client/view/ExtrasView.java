package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Address;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.ExtrasPort;
import playground.client.browser.Files;
import playground.client.browser.Json;
import playground.client.model.ImportedTable;
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
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Problems;

/**
 * The page's end of the dialogs that are a program of their own: presets, sharing, files, tables,
 * all settings, and of the lessons and the charts behind the first two. It is fetched when the page
 * has nothing else to do, so that it is there when the server is gone, or else with a click on one
 * of their buttons, a file that is dropped, or an address that names a lesson. Embeds have none of
 * them, unless their address does.
 */
public final class ExtrasView {
  private static final String PROGRAM = "js/extras.js";
  private static final List<String> BUTTONS =
      List.of(
          "presets",
          "lessons",
          "share",
          "files",
          "import-csv",
          "export-csv",
          "worked",
          "worked-point",
          "tab-confusion",
          "tab-weights",
          "tab-gradients",
          "options");

  /** After that, whoever waits is told that nothing comes. */
  private static final int PATIENCE_MILLIS = 8000;

  private final PlaygroundModel model;
  private Runnable wanted;
  private int timer;
  private boolean isAskedAtIdle;
  private boolean isLoading;
  private boolean isLoaded;

  /** A program that nobody has used yet need not know what happens on the page. */
  private boolean isUsed;

  private Experiment given;
  private Texts givenTexts;
  private int givenSample = ViewState.NONE;

  public ExtrasView(PlaygroundModel model) {
    this.model = model;
    for (String name : BUTTONS) {
      Dom.onClick(Dom.find(name), () -> tell("open", name));
    }
    Files.onDrop(
        (name, text, isTooLarge) -> {
          if (!model.isHidden(Control.FILES)) {
            tell("drop", name, text, isTooLarge ? "too-large" : "readable");
          }
        });
    Dom.on(
        Dom.root(),
        "keydown",
        e -> {
          if (Dom.key(e).equals("Escape")) {
            want(null);
          }
        });
    if (isOfLesson()) {
      tell("open", "lessons");
    }
    model.listen(this::update, Topic.EXPERIMENT, Topic.TEXTS, Topic.VIEW);
    model.listen(Topic.FRAME, this::takeFrame);
    model.listen(
        Topic.LOOK,
        () -> {
          if (isUsed) {
            ExtrasPort.toExtras("look", new String[0]);
          }
        });
  }

  /** True for an address that names a lesson. */
  public static boolean isOfLesson() {
    return !Address.parameter("lesson").isEmpty();
  }

  private void takeFrame() {
    if (!isAskedAtIdle) {
      isAskedAtIdle = true;
      Clock.whenIdle(this::load);
    }
    boolean isOpen =
        Dom.find("files-dialog").hasAttribute("open")
            || Dom.find("options-dialog").hasAttribute("open")
            || Dom.query(":is(.worked, .lessons, .spread):not([hidden])") != null;
    if (isUsed && isOpen && !model.isWaiting()) { // or it would show what was before a change
      giveFrame();
    }
  }

  /** Now, or as soon as the program is there; only what was asked for last is waited for. */
  private void tell(String name, String... texts) {
    want(() -> ExtrasPort.toExtras(name, texts));
    if (isLoaded) {
      tellWanted();
    } else {
      load();
      timer = Clock.after(this::giveUp, PATIENCE_MILLIS);
    }
  }

  private void want(Runnable message) {
    wanted = message;
    Clock.cancel(timer);
    for (String name : BUTTONS) {
      Dom.setAttribute(Dom.find(name), "aria-busy", !isLoaded && message != null);
    }
  }

  private void load() {
    if (isLoading || isLoaded) {
      return;
    }
    isLoading = true;
    ExtrasPort.load(
        Address.root() + PROGRAM,
        this::take,
        () -> {
          isLoaded = true;
          model.notices().setPartMissing(false);
          tellWanted();
        },
        () -> {
          isLoading = false;
          giveUp();
        });
  }

  /** Nobody is told of a program that nobody has asked for. */
  private void giveUp() {
    if (wanted != null) {
      want(null);
      model.notices().setPartMissing(true);
    }
  }

  private void tellWanted() {
    if (wanted != null) {
      isUsed = true;
      giveToggles();
      giveFrame();
      update();
      wanted.run();
      want(null);
    }
  }

  private void update() {
    if (!isUsed) {
      return;
    }
    if (givenTexts != model.texts()) {
      givenTexts = model.texts();
      ExtrasPort.toExtras("texts", givenTexts.list());
    }
    if (given != model.experiment()) {
      given = model.experiment();
      ExtrasPort.toExtras("experiment", model.table().after(ExperimentJson.write(given)));
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

  /** What a dialog does to the page. */
  private void take(String name, String[] texts) {
    switch (name) {
      case "replace" -> model.replace(Json.experiment(texts[0]), ImportedTable.of(texts));
      case "restart" -> model.restart(Json.experiment(texts[0]), ImportedTable.of(texts));
      case "change", "present" -> {
        for (Field<?> field : Fields.ALL) {
          if (field.key().equals(texts[0])) {
            set(field, texts[1], name.equals("change"));
          }
        }
      }
      case "select" -> model.view().select((int) Decimal.parse(texts[0]));
      case "problems" -> model.notices().tell(ProblemList.read(texts));
      default -> model.notices().refuseFile(ProblemList.read(texts));
    }
  }

  private <T> void set(Field<T> field, String text, boolean isTraining) {
    T value = field.ofText(text, new Problems());
    if (isTraining) {
      model.change(field, value);
    } else {
      model.present(field, value);
    }
  }
}
