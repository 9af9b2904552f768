package playground.client.view;

import java.util.List;
import playground.client.browser.Address;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.Files;
import playground.client.browser.Json;
import playground.client.model.ImportedTable;
import playground.client.model.PlaygroundModel;
import playground.client.model.ProblemList;
import playground.client.model.Topic;
import playground.experiment.Control;
import playground.experiment.Decimal;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Problems;

/**
 * The page's end of two programs of their own: the dialogs with the charts behind the first two,
 * and what is for learning. They are fetched when the page has nothing else to do, so that they are
 * there when the server is gone, or else with a click on one of their buttons, a file that is
 * dropped, or an address that names a lesson. Embeds have none of them, unless their address does.
 */
public final class ExtrasView {
  private final PlaygroundModel model;
  private final ExtraProgram dialogs;
  private final ExtraProgram learn;
  private boolean isAskedAtIdle;

  public ExtrasView(PlaygroundModel model) {
    this.model = model;
    dialogs =
        new ExtraProgram(
            model,
            "extras",
            ":is([data-testid=files-dialog], [data-testid=options-dialog])[open],"
                + " .spread:not([hidden])",
            List.of(
                "presets",
                "share",
                "files",
                "import-csv",
                "export-csv",
                "tab-confusion",
                "tab-weights",
                "tab-gradients",
                "options"),
            this::take);
    learn =
        new ExtraProgram(
            model,
            "learn",
            ":is(.worked, .lessons):not([hidden]), [data-testid=exercises-dialog][open]",
            List.of("lessons", "worked", "worked-point", "exercises"),
            this::take);
    for (ExtraProgram program : List.of(dialogs, learn)) {
      for (String button : program.buttons()) {
        Dom.onClick(Dom.find(button), () -> tell(program, "open", button));
      }
    }
    Files.onDrop(
        (name, text, isTooLarge) -> {
          if (!model.isHidden(Control.FILES)) {
            tell(dialogs, "drop", name, text, isTooLarge ? "too-large" : "readable");
          }
        });
    Dom.on(
        Dom.root(),
        "keydown",
        e -> {
          if (Dom.key(e).equals("Escape")) {
            dialogs.forget();
            learn.forget();
          }
        });
    if (isOfLesson()) {
      tell(learn, "open", "lessons");
    }
    model.listen(this::update, Topic.EXPERIMENT, Topic.TEXTS, Topic.VIEW);
    model.listen(Topic.FRAME, this::takeFrame);
    model.listen(Topic.LOOK, this::updateLook);
  }

  /** True for an address that names a lesson. */
  public static boolean isOfLesson() {
    return !Address.parameter("lesson").isEmpty();
  }

  /** Whatever was asked of the other program is no longer waited for. */
  private void tell(ExtraProgram program, String name, String... texts) {
    (program == dialogs ? learn : dialogs).forget();
    program.tell(name, texts);
  }

  private void takeFrame() {
    if (!isAskedAtIdle) {
      isAskedAtIdle = true;
      Clock.whenIdle(dialogs::load);
      Clock.whenIdle(learn::load);
    }
    dialogs.takeFrame();
    learn.takeFrame();
  }

  private void update() {
    dialogs.update();
    learn.update();
  }

  private void updateLook() {
    dialogs.updateLook();
    learn.updateLook();
  }

  /** What a program does to the page. */
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
