package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.LessonStep.Picture;
import playground.client.model.LessonWords;
import playground.client.model.PageCopy;

/** Makes the steps' pictures when they are first seen, and keeps them as they were left. */
final class LessonPictures {
  private final PageCopy model;
  private final HTMLElement place = Dom.find("lesson-picture");
  private final LessonPicture[] made = new LessonPicture[Picture.values().length];
  private LessonWords words = LessonWords.NONE;

  LessonPictures(PageCopy model) {
    this.model = model;
  }

  void translate(LessonWords other) {
    words = other;
  }

  void show(Picture kind) {
    LessonPicture picture = made[kind.ordinal()];
    if (picture == null) {
      picture = make(kind);
      made[kind.ordinal()] = picture;
    }
    place.setHidden(picture == null);
    if (picture == null) {
      place.clear();
      return;
    }
    if (picture.element().getParentNode() != place) {
      place.clear();
      place.appendChild(picture.element());
    }
    picture.show(words);
  }

  void update(Picture kind) {
    if (made[kind.ordinal()] != null) {
      made[kind.ordinal()].update();
    }
  }

  private LessonPicture make(Picture kind) {
    return switch (kind) {
      case NEURON -> new NeuronPicture();
      case ACTIVATION -> new ActivationPicture(model);
      case ON_OFF -> new OnOffPicture(model);
      case SQUARES -> new SquaresPicture();
      case TWO_LOSSES -> new TwoLossesPicture();
      case RACE -> new RacePicture();
      case LANDSCAPE -> new LandscapePicture(model);
      case RATE -> new RatePicture(model);
      case CODE -> new CodePicture();
      case OWN_CODE -> new OwnCodePicture(model);
      case NONE -> null;
    };
  }
}
