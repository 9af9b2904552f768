package playground.client;

import playground.client.model.PageCopy;
import playground.client.view.ExercisesView;
import playground.client.view.LessonsView;
import playground.client.view.WorkedView;

/**
 * The program of the lessons, the exercises and the worked example. It is loaded when the page is
 * at rest, and each part is built when it is first used.
 */
public final class LearnMain {
  private final PageCopy copy = new PageBeside("learn", (name, texts) -> open(texts[0])).connect();
  private WorkedView worked;
  private ExercisesView exercises;
  private LessonsView lessons;

  private LearnMain() {}

  public static void main(String[] args) {
    new LearnMain();
  }

  private void open(String button) {
    switch (button) {
      case "lessons" -> {
        lessons = lessons == null ? new LessonsView(copy, this::worked, this::exercises) : lessons;
        lessons.openOrClose();
      }
      case "exercises" -> exercises().open();
      default -> worked().open(button);
    }
  }

  private ExercisesView exercises() {
    exercises = exercises == null ? new ExercisesView(copy) : exercises;
    return exercises;
  }

  private WorkedView worked() {
    worked = worked == null ? new WorkedView(copy) : worked;
    return worked;
  }
}
