package playground.client.model;

import static playground.client.model.LessonStep.Action.NONE;
import static playground.client.model.LessonStep.Action.OPEN;
import static playground.client.model.LessonStep.Action.PLAY;
import static playground.client.model.LessonStep.Action.PRESS;
import static playground.client.model.LessonStep.Action.WORKED;

import java.util.ArrayList;
import java.util.List;
import playground.client.model.LessonStep.Action;
import playground.client.model.LessonStep.Picture;
import playground.experiment.Choices;
import playground.lesson.LessonNetwork;
import playground.lesson.Step;
import playground.preset.Preset;

/** All steps of all lessons, in their order. */
public final class Lessons {
  public static final int LAST = 6;

  /** Two clouds of points, which a small network tells apart within seconds. */
  static final String CATS_AND_DOGS = "v=1&data=gauss&noise=0.3&layers=3&rate=0.1&stop=60";

  /** One neuron and nothing else: its line can be watched. */
  static final String ONE_NEURON = "v=1&data=gauss&noise=0.3&layers=none&rate=0.1&stop=60";

  /** ReLU neurons on data that they can tell apart. */
  static final String SPARSE = "v=1&layers=8&activation=relu&init=he&rate=0.1&stop=60";

  private static final String NETWORK = ".pane.network";
  private static final String OUTPUT = ".pane.output";
  private static final String PLANE = ".plane";
  private static final String READINGS = ".readings";

  private static final List<LessonStep> STEPS = new ArrayList<>();

  static {
    add(0, 1, OUTPUT, NONE, "", Picture.NONE);
    add(0, 2, PLANE, PLAY, CATS_AND_DOGS, Picture.NONE);
    add(0, 3, "", NONE, "", Picture.NONE);
    add(0, 4, ".transport", NONE, "", Picture.NONE);

    add(1, 1, "[data-testid=columns]", NONE, "", Picture.NONE);
    add(1, 2, NETWORK, NONE, "", Picture.NONE);
    add(1, 3, "", NONE, "", Picture.NEURON);
    add(1, 4, PLANE, PLAY, ONE_NEURON, Picture.NONE);
    add(1, 5, "", NONE, "", Picture.NONE);

    add(2, 1, "[data-testid=activation]", NONE, "", Picture.ACTIVATION);
    add(2, 2, PLANE, PLAY, Preset.LINE.link(), Picture.NONE);
    add(2, 3, PLANE, PLAY, Preset.HIDDEN_LAYER.link(), Picture.NONE);
    add(2, 4, NETWORK, OPEN, SPARSE, Picture.ON_OFF);
    add(2, 5, NETWORK, PLAY, Preset.DEAD_RELU.link(), Picture.ON_OFF);
    add(2, 6, "", NONE, "", Picture.NONE);

    worked(3, 1, Step.DATA);
    worked(3, 2, Step.SUM);
    worked(3, 3, Step.ACTIVATION);
    worked(3, 4, Step.NEXT_LAYER);
    worked(3, 5, Step.OUTPUT);
    add(3, 6, "", NONE, "", Picture.NONE);

    add(4, 1, READINGS, NONE, "", Picture.NONE);
    add(4, 2, "", NONE, "", Picture.SQUARES);
    add(4, 3, READINGS, WORKED, Choices.name(Step.LOSS), Picture.NONE);
    add(4, 4, "", NONE, "", Picture.TWO_LOSSES);
    add(4, 5, "", NONE, "", Picture.RACE);
    add(4, 6, "", NONE, "", Picture.NONE);

    worked(5, 1, Step.LOSS);
    worked(5, 2, Step.ERROR);
    worked(5, 3, Step.GRADIENT);
    worked(5, 4, Step.UPDATE);
    add(5, 5, "[data-testid=learning-rate]", NONE, "", Picture.RATE);
    add(5, 6, NETWORK, NONE, "", Picture.LANDSCAPE);
    add(5, 7, "", NONE, "", Picture.NONE);

    add(6, 1, "", NONE, "", Picture.CODE);
    add(6, 2, NETWORK, NONE, "", Picture.OWN_CODE);
    add(6, 3, "[data-testid=share]", PRESS, "share", Picture.NONE);
    add(6, 4, "[data-testid=presets]", PRESS, "presets", Picture.NONE);
  }

  private Lessons() {}

  private static void worked(int lesson, int number, Step at) {
    add(lesson, number, NETWORK, WORKED, Choices.name(at), Picture.NONE);
  }

  private static void add(
      int lesson, int number, String spot, Action action, String argument, Picture picture) {
    STEPS.add(new LessonStep(lesson, number, spot, action, argument, picture));
  }

  public static List<LessonStep> all() {
    return List.copyOf(STEPS);
  }

  /** The steps of one lesson. */
  public static List<LessonStep> of(int lesson) {
    List<LessonStep> found = new ArrayList<>();
    for (LessonStep step : STEPS) {
      if (step.lesson() == lesson) {
        found.add(step);
      }
    }
    return found;
  }

  static LessonStep last(int lesson) {
    List<LessonStep> steps = of(lesson);
    return steps.get(steps.size() - 1);
  }

  /** The step of this name; a lesson's number alone means its first; null for anything else. */
  public static LessonStep named(String name) {
    for (LessonStep step : STEPS) {
      if (step.name().equals(name) || step.number() == 1 && name.equals("" + step.lesson())) {
        return step;
      }
    }
    return null;
  }

  /** So many steps further, or null beyond either end. */
  public static LessonStep after(LessonStep step, int by) {
    int at = STEPS.indexOf(step) + by;
    return at < 0 || at >= STEPS.size() ? null : STEPS.get(at);
  }

  /** The network that the worked steps show. */
  public static String ownNetwork() {
    return LessonNetwork.LINK;
  }
}
