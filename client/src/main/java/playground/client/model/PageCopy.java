package playground.client.model;

import java.util.List;
import playground.dataset.Dataset;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Problem;
import playground.network.Network;
import playground.training.LabelledRows;

/**
 * The page, as the dialogs see it that are a program of their own: a copy that is brought up to
 * date before a dialog opens and while one is open. What they do goes to the page itself, and what
 * comes of it is back here before the call returns.
 */
public final class PageCopy {
  /** What a dialog can do to the page, as {@link PlaygroundModel} does it. */
  public interface Page {
    void replace(Experiment other, ImportedTable from);

    void restart(Experiment changed, ImportedTable from);

    void tellProblems(List<Problem> told);

    void tellRefusedFile(List<Problem> told);

    /** Changes a setting, by its key and as a text, as {@link PlaygroundModel#change} does. */
    void change(String field, String value);

    void present(String field, String value);

    /** Chooses a sample by its number. */
    void select(int sample);
  }

  private final Listeners listeners = new Listeners();
  private final Page page;
  private final UnconfirmedSettings unconfirmed = new UnconfirmedSettings();
  private Experiment experiment = Experiment.STANDARD;
  private ImportedTable table = ImportedTable.NONE;
  private Frame frame;
  private Texts texts = Texts.NONE;
  private List<String> toggles = List.of();
  private int sample = ViewState.NONE;

  public PageCopy(Page page) {
    this.page = page;
  }

  public void listen(Topic topic, Runnable action) {
    listeners.add(topic, action);
  }

  /** What may change the page. */
  public Page page() {
    return page;
  }

  public Experiment experiment() {
    return experiment;
  }

  /** The value of a setting at the epoch that is shown, as it was changed last. */
  public <T> T setting(Field<T> field) {
    return unconfirmed.value(field, experiment, epoch());
  }

  /** Changes a setting without losing what has been learned. */
  public <T> void change(Field<T> field, T value) {
    if (!setting(field).equals(value)) {
      unconfirmed.put(field, value);
      page.change(field.key(), field.text(value));
    }
  }

  /** Where its data has come from. */
  public ImportedTable table() {
    return table;
  }

  public void setExperiment(Experiment now, ImportedTable from) {
    experiment = now;
    table = from;
    listeners.tell(Topic.EXPERIMENT);
  }

  /** The newest frame; null until the first has come. */
  public Frame frame() {
    return frame;
  }

  public void setFrame(Frame newer) {
    frame = newer;
    unconfirmed.clear(); // no frame comes while a change is on its way
    listeners.tell(Topic.FRAME);
  }

  /** The epoch that is shown. */
  public int epoch() {
    return frame == null ? 0 : frame.epoch();
  }

  public Dataset dataset() {
    return experiment.dataset(epoch());
  }

  /** As it is trained now; null while there is no frame of this experiment. */
  public Network network() {
    Network network = experiment.network();
    if (frame == null || frame.parameters().length != network.parameterCount()) {
      return null;
    }
    network.setParameters(frame.parameters(), 0);
    return network;
  }

  /** What it is trained with. */
  public LabelledRows trainRows() {
    return LabelledRows.of(experiment.inputs(), dataset().train());
  }

  public Texts texts() {
    return texts;
  }

  public void setTexts(Texts chosen) {
    texts = chosen;
    listeners.tell(Topic.TEXTS);
  }

  public boolean has(Toggle toggle) {
    return toggles.contains(toggle.name());
  }

  /** The names of all that are on. */
  public void setToggles(List<String> on) {
    toggles = on;
  }

  /** The number of the chosen sample, or {@link ViewState#NONE}. */
  public int sample() {
    return sample;
  }

  public void setSample(int chosen) {
    sample = chosen;
    listeners.tell(Topic.VIEW);
  }

  public void lookChanged() {
    listeners.tell(Topic.LOOK);
  }
}
