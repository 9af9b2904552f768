package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.model.ImportedTable;
import playground.client.model.PageCopy;
import playground.client.model.Surface;
import playground.client.model.Texts;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.preset.Preset;

/** The dialog of presets: a card for each, with its data, its title and what to look for. */
public final class PresetsView {
  private static final int MOST_POINTS = 160;

  private final PageCopy model;
  private final HTMLElement dialog = Dom.find("presets-dialog");
  private final HTMLElement list = Dom.find("presets-list");

  public PresetsView(PageCopy model) {
    this.model = model;
    Dom.onClick(Dom.find("presets-close"), () -> Dom.close(dialog));
  }

  /** Built at each opening, in the language and colours of the moment. */
  public void open() {
    list.clear();
    List<HTMLElement> pictures = new ArrayList<>();
    for (Preset.Group group : Preset.Group.values()) {
      HTMLElement heading = Dom.create("h3", "");
      Dom.setText(heading, model.texts().get("presets." + Choices.name(group)));
      list.appendChild(heading);
      HTMLElement cards = Dom.create("div", "preset-cards");
      list.appendChild(cards);
      for (Preset preset : Preset.values()) {
        if (preset.group() == group) {
          HTMLElement picture = Dom.create("canvas", "");
          pictures.add(picture);
          cards.appendChild(card(preset, picture));
        }
      }
    }
    Dom.showModal(dialog); // only what is on the page has a size to draw in
    for (Preset preset : Preset.values()) {
      draw(pictures.get(preset.ordinal()), preset.experiment());
    }
    Dom.refocus("preset-" + Choices.name(Preset.values()[0]));
  }

  private HTMLElement card(Preset preset, HTMLElement picture) {
    Texts texts = model.texts();
    HTMLElement card = Dom.create("button", "preset");
    card.setAttribute("type", "button");
    card.setAttribute("data-testid", "preset-" + Choices.name(preset));
    HTMLElement title = Dom.create("b", "");
    Dom.setText(title, PresetHintView.title(preset, texts));
    HTMLElement sentence = Dom.create("span", "small");
    Dom.setText(sentence, PresetHintView.sentence(preset, texts));
    card.appendChild(picture);
    card.appendChild(title);
    card.appendChild(sentence);
    Dom.onClick(card, () -> choose(preset));
    return card;
  }

  private void choose(Preset preset) {
    Dom.close(dialog);
    model.page().replace(preset.experiment(), ImportedTable.NONE);
    Dom.refocus("play");
  }

  private static void draw(HTMLElement picture, Experiment experiment) {
    Canvas canvas = new Canvas(picture);
    double size = canvas.fit();
    Dataset dataset = experiment.dataset();
    List<Point> train = dataset.train();
    List<Point> points = train.subList(0, Math.min(MOST_POINTS, train.size()));
    Surface surface = Surface.of(experiment, dataset);
    new Marks(canvas.context(), size, 2.2, experiment.isRegression(), surface).draw(points, true);
  }
}
