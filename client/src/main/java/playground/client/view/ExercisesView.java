package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Memory;
import playground.client.browser.NumberText;
import playground.client.model.ImportedTable;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.client.model.TypedNumber;
import playground.exercise.Exercise;
import playground.exercise.PageTask;
import playground.exercise.Progress;
import playground.exercise.Question;
import playground.exercise.Verdict;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/**
 * The dialog of exercises: one question at a time, and how far one has come, kept in the browser.
 */
public final class ExercisesView {
  private static final String LEARNER = "playground.learner";
  private static final String PROGRESS = "playground.exercise.";

  private final PageCopy model;
  private final HTMLElement dialog = Dom.find("exercises-dialog");
  private final HTMLElement list = Dom.find("exercises-list");
  private final HTMLElement form = Dom.find("exercise");
  private final HTMLElement answer = Dom.find("exercise-answer");
  private final HTMLElement check = Dom.find("exercise-check");
  private final HTMLElement next = Dom.find("exercise-next");
  private final HTMLElement verdict = Dom.find("exercise-verdict");
  private Exercise exercise = Exercise.NEURON_SUM;
  private Question question;
  private Runnable told = () -> {};
  private Verdict given;

  /** What decides about the answer on the page, while it has not yet. */
  private Experiment trial;

  private int attempts;
  private boolean isOpened;

  private double committed;

  public ExercisesView(PageCopy model) {
    this.model = model;
    Dom.onClick(Dom.find("exercises-close"), () -> Dom.close(dialog));
    Dom.on(
        form,
        "submit",
        e -> {
          e.preventDefault();
          check();
        });
    Dom.onClick(next, () -> ask(exercise));
    model.listen(Topic.TEXTS, this::show);
    model.listen(Topic.FRAME, this::lookAtPage);
    if (Memory.recall(LEARNER).isEmpty()) {
      Memory.remember(LEARNER, String.valueOf((int) (Math.random() * Integer.MAX_VALUE)));
    }
  }

  public void open() {
    putBack();
    Dom.close(Dom.find("presets-dialog")); // where its button is
    Dom.showModal(dialog);
    ask(exercise);
  }

  /**
   * Asks an exercise at another place of the page.
   *
   * @param toldProgress called when an answer has been judged
   */
  public void askAt(HTMLElement place, Exercise chosen, Runnable toldProgress) {
    told = toldProgress;
    place.appendChild(form);
    ask(chosen);
  }

  /** Takes the question back into the dialog. */
  public void putBack() {
    told = () -> {};
    Dom.query(".exercises-body").appendChild(form);
  }

  private static int seed() {
    double kept = Decimal.parse(Memory.recall(LEARNER));
    return Double.isNaN(kept) ? 1 : (int) kept;
  }

  static Progress progress(Exercise of) {
    return Progress.of(Memory.recall(PROGRESS + Choices.name(of)));
  }

  private void ask(Exercise chosen) {
    if (trial != null) { // whoever does not wait for the page has answered all the same
      settle(question);
    }
    exercise = chosen;
    attempts = progress(exercise).attempts();
    question = exercise.question(seed(), attempts);
    isOpened = false;
    given = null;
    Dom.setValue(answer, "");
    show();
    Dom.refocus("exercise-answer");
  }

  /** An answer counts once, whatever it was: after it comes another question. */
  private void check() {
    double written = Decimal.parse(TypedNumber.plain(Dom.value(answer)));
    if (given != null || trial != null) {
      return;
    }
    if (Double.isNaN(written)) {
      verdict.clear();
      addLine("p", model.texts().get("exercises.not-a-number"));
      return;
    }
    committed = written;
    PageTask task = exercise.pageTask();
    trial = task == null ? null : task.experiment(question, written);
    if (trial == null) {
      settle(question);
    } else {
      isOpened = true;
      show();
      model.page().replace(trial, ImportedTable.NONE);
    }
  }

  /** The answer is judged once the page's network has been trained as the task wants it. */
  private void lookAtPage() {
    boolean isThere =
        trial != null
            && model.experiment().startsAs(trial)
            && model.experiment().get(Fields.INTERVENTIONS).equals(trial.get(Fields.INTERVENTIONS))
            && model.epoch() == trial.get(Fields.EPOCH);
    if (isThere) {
      settle(exercise.pageTask().decided(question, trial, model.frame().parameters()));
    }
  }

  private void settle(Question decided) {
    trial = null;
    question = decided;
    given = question.judge(committed);
    Progress progress = progress(exercise);
    if (progress.attempts() == attempts) { // else it was answered in another tab, too
      Memory.remember(PROGRESS + Choices.name(exercise), progress.after(given).text());
    }
    show();
    told.run();
    Dom.refocus("exercise-next");
  }

  private void show() {
    if (question == null) {
      return;
    }
    Texts texts = model.texts();
    String key = "exercise." + Choices.name(exercise);
    String[] numbers = numbers();
    Dom.setText(Dom.find("exercise-name"), texts.get(key));
    Dom.setText(Dom.find("exercise-ask"), texts.get(key + "-ask", numbers));
    boolean isAnswered = given != null || trial != null;
    Dom.setDisabled(answer, isAnswered);
    check.setHidden(isAnswered);
    next.setHidden(!isAnswered);
    verdict.clear();
    if (trial != null) {
      addLine("p", texts.get("exercises.running"));
    }
    if (given != null) {
      addLine("b", texts.get("exercises." + Choices.name(given.grade())));
      if (!given.slip().isEmpty()) {
        addLine("p", texts.get(key + "-" + given.slip(), numbers));
      }
      String right = NumberText.worked(question.answer());
      String told = isOpened ? "exercises.measured" : "exercises.answer-is";
      addLine("p", texts.get(told, "answer", right));
      addLine("p", texts.get(key + "-why", numbers));
    }
    Progress progress = progress(exercise);
    String streak = progress.isMastered() ? "exercises.mastered" : "exercises.streak";
    Dom.setText(
        Dom.find("exercise-streak"),
        texts.get(
            streak,
            "streak",
            String.valueOf(progress.streak()),
            "mastery",
            String.valueOf(Progress.MASTERY)));
    showList(texts);
  }

  /** Each number by its name, and in brackets where it is negative by its name in brackets. */
  private String[] numbers() {
    List<String> given = question.given();
    String[] numbers = new String[given.size() * 2];
    for (int i = 0; i < given.size(); i += 2) {
      String number = given.get(i + 1);
      numbers[2 * i] = given.get(i);
      numbers[2 * i + 1] = number;
      numbers[2 * i + 2] = "(" + given.get(i) + ")";
      numbers[2 * i + 3] = number.startsWith("−") ? "(" + number + ")" : number;
    }
    return numbers;
  }

  private void addLine(String tag, String words) {
    HTMLElement line = Dom.create(tag, "");
    Dom.setText(line, words);
    verdict.appendChild(line);
  }

  private void showList(Texts texts) {
    String focused = Dom.focusedName();
    list.clear();
    int lesson = 0;
    for (Exercise one : Exercise.values()) {
      if (one.lesson() != lesson) {
        lesson = one.lesson();
        HTMLElement heading = Dom.create("h3", "");
        Dom.setText(heading, texts.get("lesson." + lesson));
        list.appendChild(heading);
      }
      list.appendChild(button(one, texts));
    }
    if (focused.startsWith("exercise-choose-")) {
      Dom.refocus(focused);
    }
  }

  private HTMLElement button(Exercise one, Texts texts) {
    HTMLElement button = ExerciseButton.of(one, "exercise-choose-", one == exercise, texts);
    Dom.onClick(button, () -> ask(one));
    return button;
  }
}
