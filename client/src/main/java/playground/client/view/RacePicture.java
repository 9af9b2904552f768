package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.lesson.LossRace;

/**
 * The race of squared error against cross-entropy from a saturated start. It starts once the
 * learner has said who will win.
 */
final class RacePicture implements LessonPicture {
  private static final String[] GUESSES = {"entropy", "mse", "same"};
  private static final int SHORTEST = 20;

  private final HTMLElement box = Dom.create("div", "picture");
  private final HTMLElement group = Dom.create("fieldset", "race-guess");
  private final HTMLElement question = Dom.create("legend", "small");
  private final HTMLElement[] buttons = new HTMLElement[GUESSES.length];
  private final LessonPlot plot = new LessonPlot("race-plot");
  private final HTMLElement entropy = Dom.create("p", "result");
  private final HTMLElement squares = Dom.create("p", "result");
  private final HTMLElement told = Dom.create("p", "small");
  private final LessonSlider slider = new LessonSlider("race-z", -6, -2, 0.5, this::startFrom);
  private double z = -4;
  private LossRace race = new LossRace(z);
  private double[] entropyWay = new double[LossRace.MOST_EPOCHS + 1];
  private double[] squaresWay = new double[LossRace.MOST_EPOCHS + 1];
  private String guess = "";
  private LessonWords words = LessonWords.NONE;

  RacePicture() {
    entropy.setAttribute("data-key", "main");
    squares.setAttribute("data-key", "dashed");
    entropy.setAttribute("data-testid", "race-entropy");
    squares.setAttribute("data-testid", "race-mse");
    told.setAttribute("data-testid", "race-told");
    told.setAttribute("role", "status");
    group.appendChild(question);
    for (int i = 0; i < GUESSES.length; i++) {
      String chosen = GUESSES[i];
      buttons[i] = Dom.create("button", "line");
      buttons[i].setAttribute("type", "button");
      buttons[i].setAttribute("data-testid", "race-guess-" + chosen);
      Dom.onClick(buttons[i], () -> run(chosen));
      group.appendChild(buttons[i]);
    }
    box.appendChild(group);
    box.appendChild(plot.drawing.element());
    box.appendChild(entropy);
    box.appendChild(squares);
    box.appendChild(told);
    box.appendChild(slider.element());
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  /** Another start asks for another prediction. */
  private void startFrom(double sum) {
    z = sum;
    guess = "";
    race = new LossRace(z);
    show(words);
  }

  private void run(String chosen) {
    if (guess.isEmpty() || race.isOver() && chosen.equals(guess)) {
      guess = chosen;
      race = new LossRace(z);
      follow(race);
    }
  }

  /** An epoch a picture; a race that another one has replaced goes no further. */
  private void follow(LossRace running) {
    if (running != race) {
      return;
    }
    show(words);
    if (!running.isOver()) {
      running.advance();
      Clock.withNextPicture(() -> follow(running));
    }
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    entropyWay[race.epoch()] = race.accuracy(true);
    squaresWay[race.epoch()] = race.accuracy(false);
    slider.show(words.say("picture.race-z"), z, NumberText.fixed(z, 1));
    Dom.setText(question, words.say("picture.race-who"));
    Dom.setText(buttons[0], words.say("picture.race-entropy"));
    Dom.setText(buttons[1], words.say("picture.race-mse"));
    Dom.setText(buttons[2], words.say("picture.race-same"));
    for (int i = 0; i < GUESSES.length; i++) {
      Dom.setAttribute(buttons[i], "aria-pressed", GUESSES[i].equals(guess));
      boolean isAgain = race.isOver() && GUESSES[i].equals(guess); // to look at it once more
      Dom.setAttribute(buttons[i], "aria-disabled", !guess.isEmpty() && !isAgain);
    }
    draw();
    Dom.setText(entropy, line("picture.race-entropy", true));
    Dom.setText(squares, line("picture.race-mse", false));
    Dom.setText(told, race.isOver() ? verdict() : "");
  }

  private void draw() {
    int end = Math.max(SHORTEST, race.epoch());
    plot.begin(words.say("picture.race"), 0, end, 0, 1.05);
    plot.drawing.line(0, plot.y(LossRace.GOAL), LessonPlot.WIDTH, plot.y(LossRace.GOAL), "faint");
    for (int epoch = 1; epoch <= race.epoch(); epoch++) {
      way(entropyWay, epoch, "main");
      way(squaresWay, epoch, "second");
    }
    plot.drawing.words(4, plot.y(LossRace.GOAL) + 13, words.say("picture.race-goal"), "start");
    plot.foot(end * 0.5, words.say("picture.race-epoch", "epoch", String.valueOf(race.epoch())));
  }

  private void way(double[] accuracies, int epoch, String looks) {
    plot.drawing.line(
        plot.x(epoch - 1),
        plot.y(accuracies[epoch - 1]),
        plot.x(epoch),
        plot.y(accuracies[epoch]),
        looks);
  }

  private String line(String key, boolean isEntropy) {
    String percent = NumberText.fixed(race.accuracy(isEntropy) * 100, 0);
    int finish = race.finish(isEntropy);
    return finish < 0
        ? words.say("picture.race-at", "racer", words.say(key), "percent", percent)
        : words.say("picture.race-in", "racer", words.say(key), "epochs", String.valueOf(finish));
  }

  private String verdict() {
    boolean isRight = guess.equals("entropy");
    String first = String.valueOf(race.finish(true));
    String last =
        race.finish(false) < 0 ? "> " + LossRace.MOST_EPOCHS : String.valueOf(race.finish(false));
    return words.say(
        isRight ? "picture.race-right" : "picture.race-wrong", "first", first, "last", last);
  }
}
