package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.model.LessonWords;

/** A small picture within a lesson's step, to try something with. */
interface LessonPicture {
  /** What is put into the step. */
  HTMLElement element();

  /** Shows it in a language and voice, keeping what the learner has set. */
  void show(LessonWords words);

  /** What the page shows may have changed. */
  default void update() {}
}
