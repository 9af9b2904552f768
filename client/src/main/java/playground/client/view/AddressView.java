package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Address;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.Json;
import playground.client.model.PlaygroundModel;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.codec.ExperimentJson;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;

/**
 * The address bar: opens the experiment it names, and keeps naming the experiment on the page. A
 * saved experiment keeps its short address until something is changed. An embed's is never touched.
 */
public final class AddressView {
  private static final double QUIET_MILLIS = 300;

  private final PlaygroundModel model;
  private final boolean isEmbed;
  private Experiment opened;
  private boolean isReplaced;

  /** The fragment as this has read or written it last. */
  private String known;

  private int timer;

  public AddressView(PlaygroundModel model, boolean isEmbed) {
    this.model = model;
    this.isEmbed = isEmbed;
    model.listen(Topic.EXPERIMENT, isEmbed ? this::linkToFullPage : this::write);
    Address.onFragmentChange(this::open);
    open();
  }

  private void open() {
    known = Address.fragment();
    HTMLElement saved = Dom.query("script#experiment");
    boolean hasFragment = !isEmbed && Address.fragment().length() > 1;
    if (saved == null || hasFragment) {
      ExperimentLink.Reading reading = ExperimentLink.read(Address.fragment());
      open(reading.experiment(), reading.problems());
      if (reading.isOfTensorFlowPlayground()) {
        show("showTestData", Toggle.TEST_POINTS);
        show("discretize", Toggle.CLASSES_ONLY);
      }
      return;
    }
    try {
      open(ExperimentJson.read(Json.parse(saved.getInnerText())), List.of());
    } catch (InvalidExperimentException e) {
      open(Experiment.STANDARD, e.problems());
    }
  }

  /**
   * What a link of TensorFlow Playground says about how things are shown; false is its standard.
   */
  private void show(String key, Toggle toggle) {
    String link = Address.fragment().replace("#", "&") + "&";
    boolean isSaid = link.contains("&" + key + "=") && !link.contains("&" + key + "=&");
    model.view().lend(toggle, isSaid && !link.contains("&" + key + "=false&"));
  }

  private void open(Experiment experiment, List<Problem> problems) {
    opened = experiment;
    isReplaced = false;
    model.view().endLending();
    model.open(experiment, problems);
  }

  /** Waits for a pause, because browsers limit how often an address may change. */
  private void write() {
    Clock.cancel(timer);
    boolean isNamed = !isReplaced && model.experiment().equals(opened);
    if (!isNamed) {
      timer = Clock.after(this::replace, QUIET_MILLIS);
    }
  }

  private void replace() {
    if (Address.fragment().equals(known)) { // else a link is just being followed
      isReplaced = true;
      Address.replace(Address.root(), fragment());
      known = Address.fragment();
    }
  }

  private String fragment() {
    return ExperimentLink.write(model.experiment().withoutUnusedSamples());
  }

  private void linkToFullPage() {
    Dom.find("open-full").setAttribute("href", Address.root() + "#" + fragment());
  }
}
