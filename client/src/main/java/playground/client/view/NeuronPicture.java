package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Drawing;
import playground.client.browser.NumberText;
import playground.client.browser.Pointer;
import playground.client.model.LessonWords;
import playground.lesson.CatsAndDogs;
import playground.network.Activation;

/** One neuron as signed bars, and as the line between six animals; the line can be dragged. */
final class NeuronPicture implements LessonPicture {
  private static final int SIDE = 220;
  private static final int BARS = 72;
  private static final double REACH = 4;

  /** The animal whose sum is drawn. */
  private static final int SHOWN = 0;

  private final HTMLElement box = Dom.create("div", "picture");
  private final Drawing bars = new Drawing(300, BARS, "neuron-bars");
  private final Drawing plane = new Drawing(SIDE, SIDE, "neuron-plane");
  private final LessonSlider first;
  private final LessonSlider second;
  private final LessonSlider shift;
  private final HTMLElement sum = Dom.create("p", "small");
  private final HTMLElement right = Dom.create("p", "result");
  private CatsAndDogs neuron = CatsAndDogs.FIRST;
  private LessonWords words = LessonWords.NONE;
  private boolean isDragging;

  NeuronPicture() {
    first = new LessonSlider("neuron-w1", -2, 2, 0.1, v -> take(v, neuron.w2(), neuron.bias()));
    second = new LessonSlider("neuron-w2", -2, 2, 0.1, v -> take(neuron.w1(), v, neuron.bias()));
    shift = new LessonSlider("neuron-b", -6, 6, 0.1, v -> take(neuron.w1(), neuron.w2(), v));
    right.setAttribute("data-testid", "neuron-right");
    right.setAttribute("role", "status");
    box.appendChild(bars.element());
    box.appendChild(sum);
    box.appendChild(plane.element());
    box.appendChild(right);
    box.appendChild(first.element());
    box.appendChild(second.element());
    box.appendChild(shift.element());
    Dom.on(plane.element(), "pointerdown", this::startDrag);
    Dom.on(plane.element(), "pointermove", this::drag);
    Dom.on(plane.element(), "pointerup", e -> isDragging = false);
    Dom.on(plane.element(), "pointercancel", e -> isDragging = false);
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  private void take(double w1, double w2, double b) {
    neuron = new CatsAndDogs(rounded(w1), rounded(w2), rounded(b));
    show(words);
  }

  private static double rounded(double value) {
    return Math.floor(value * 10 + 0.5) / 10;
  }

  private void startDrag(Event event) {
    isDragging = Pointer.isPrimary(event);
    if (isDragging) {
      Pointer.capture(event, plane.element());
      drag(event);
    }
  }

  /** The line goes through the pointer: only the bias changes. */
  private void drag(Event event) {
    if (isDragging) {
      double ears = (Pointer.x(event, plane.element()) * 2 - 1) * REACH;
      double whiskers = (1 - Pointer.y(event, plane.element()) * 2) * REACH;
      double weighted = new CatsAndDogs(neuron.w1(), neuron.w2(), 0).sum(ears, whiskers);
      take(neuron.w1(), neuron.w2(), Math.max(-6, Math.min(6, -weighted)));
    }
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    first.show(words.say("picture.w1"), neuron.w1(), NumberText.fixed(neuron.w1(), 1));
    second.show(words.say("picture.w2"), neuron.w2(), NumberText.fixed(neuron.w2(), 1));
    shift.show(words.say("picture.b"), neuron.bias(), NumberText.fixed(neuron.bias(), 1));
    showBars();
    showPlane();
    String count = String.valueOf(CatsAndDogs.count());
    String all = String.valueOf(neuron.right());
    Dom.setText(right, words.say("picture.right", "right", all, "count", count));
    Dom.setAttribute(right, "data-all", neuron.right() == CatsAndDogs.count());
  }

  private void showBars() {
    double ears = CatsAndDogs.ears(SHOWN);
    double whiskers = CatsAndDogs.whiskers(SHOWN);
    double z = neuron.sum(ears, whiskers);
    double a = neuron.answer(Activation.RELU, ears, whiskers);
    String says =
        words.say("picture.sum", "z", NumberText.fixed(z, 1), "a", NumberText.fixed(a, 1));
    Dom.setText(sum, says);
    bars.begin(says);
    bar(0, "w₁·x₁", neuron.w1() * ears);
    bar(1, "w₂·x₂", neuron.w2() * whiskers);
    bar(2, "b", neuron.bias());
    bar(3, "z", z);
    bars.line(165, 0, 165, BARS, "axis");
  }

  private void bar(int row, String name, double value) {
    double length = Math.max(-110, Math.min(95, value * 18));
    double y = row * 18 + 2;
    bars.words(0, y + 11, name, "start");
    bars.box(165 + Math.min(0, length), y, Math.abs(length), 13, value < 0 ? "against" : "for");
    bars.words(300, y + 11, NumberText.fixed(value, 1), "end");
  }

  private void showPlane() {
    plane.begin(words.say("picture.plane"));
    for (int i = 0; i < SIDE; i += 10) {
      for (int j = 0; j < SIDE; j += 10) {
        double z = neuron.sum(value(i + 5), -value(j + 5));
        plane.box(i, j, 10, 10, z > 0 ? "ground-cat" : "ground-dog");
      }
    }
    plane.line(0, SIDE / 2.0, SIDE, SIDE / 2.0, "axis");
    plane.line(SIDE / 2.0, 0, SIDE / 2.0, SIDE, "axis");
    if (neuron.w2() != 0) {
      double start = neuron.whiskersOnLine(-REACH);
      double end = neuron.whiskersOnLine(REACH);
      plane.line(0, at(-start), SIDE, at(-end), "border");
    } else if (neuron.w1() != 0) {
      double upright = at(-neuron.bias() / neuron.w1());
      plane.line(upright, 0, upright, SIDE, "border");
    }
    for (int animal = 0; animal < CatsAndDogs.count(); animal++) {
      double x = at(CatsAndDogs.ears(animal));
      double y = at(-CatsAndDogs.whiskers(animal));
      mark(animal, x, y);
    }
    plane.words(SIDE - 4, SIDE / 2.0 - 4, words.say("picture.ears") + " →", "end");
    plane.words(SIDE / 2.0 + 4, 12, "↑ " + words.say("picture.whiskers"), "start");
  }

  private void mark(int animal, double x, double y) {
    boolean isCat = CatsAndDogs.isCat(animal);
    if (isCat) {
      plane.path("M" + x + " " + (y - 8) + "l8 14h-16z", "cat");
    } else {
      plane.circle(x, y, 7, "dog");
    }
    if (animal == SHOWN) {
      plane.circle(x, y, 13, "chosen");
    }
    String name = words.say(isCat ? "picture.cat" : "picture.dog");
    boolean isRight = neuron.isRight(animal);
    plane.words(x, y + 24, (isRight ? "" : "✗ ") + name, isRight ? "middle" : "middle wrong");
  }

  /** Far beyond the picture's edges too: a border whose ends were cut off would be another line. */
  private static double at(double value) {
    return Math.max(-40 * SIDE, Math.min(41 * SIDE, (value / REACH + 1) * SIDE / 2));
  }

  private static double value(double length) {
    return (length * 2 / SIDE - 1) * REACH;
  }
}
