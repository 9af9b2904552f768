package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Files;
import playground.client.browser.NumberText;
import playground.client.model.FileName;
import playground.client.model.PageCopy;
import playground.client.model.Topic;
import playground.client.paint.BoundarySvg;
import playground.client.paint.NetworkSvg;
import playground.client.paint.Weights;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** The dialog that saves pictures and the experiment as files, and opens an experiment's file. */
public final class FilesView {
  private final PageCopy model;
  private final HTMLElement dialog = Dom.find("files-dialog");
  private final HTMLElement problem = Dom.find("files-problem");
  private final HTMLElement atEpoch = Dom.find("files-epoch");

  public FilesView(PageCopy model) {
    this.model = model;
    Dom.onClick(Dom.find("files-close"), () -> Dom.close(dialog));
    Dom.onClick(Dom.find("save-boundary-png"), () -> saveBoundary(true));
    Dom.onClick(Dom.find("save-boundary-svg"), () -> saveBoundary(false));
    Dom.onClick(Dom.find("save-network-png"), () -> saveNetwork(true));
    Dom.onClick(Dom.find("save-network-svg"), () -> saveNetwork(false));
    Dom.onClick(Dom.find("save-json"), this::saveExperiment);
    HTMLElement input = Dom.find("json-file");
    Dom.onClick(Dom.find("open-json"), input::click);
    Files.onChoice(input, this::openFile);
    model.listen(Topic.FRAME, this::showEpoch);
    model.listen(Topic.TEXTS, this::showEpoch);
  }

  public void open() {
    problem.setHidden(true);
    Dom.setChecked(atEpoch, false);
    Dom.showModal(dialog);
    showEpoch();
  }

  private void showEpoch() {
    if (dialog.hasAttribute("open")) {
      String epoch = NumberText.grouped(model.epoch());
      Dom.setText(
          Dom.find("files-epoch-text"), model.texts().get("share.at-epoch", "epoch", epoch));
      Dom.setDisabled(atEpoch, model.epoch() == 0);
    }
  }

  /** False for the moment until the first frame of another network has come. */
  private boolean hasPicture() {
    int count = new Weights(model.experiment()).count();
    return model.frame() != null && model.frame().parameters().length == count;
  }

  private void saveBoundary(boolean isPng) {
    if (hasPicture()) {
      String svg = new BoundaryPicture(model).svg();
      save("-boundary", svg, BoundarySvg.WIDTH, BoundarySvg.HEIGHT, isPng);
    }
  }

  private void saveNetwork(boolean isPng) {
    if (hasPicture()) {
      Pictures pictures = new Pictures(model);
      NetworkSvg network = pictures.network();
      save("-network", pictures.write(network), network.width(), network.height(), isPng);
    }
  }

  private void save(String part, String svg, int width, int height, boolean isPng) {
    String name = FileName.of(model.experiment(), part, model.epoch(), isPng ? "png" : "svg");
    problem.setHidden(true);
    if (isPng) {
      Files.savePng(name, svg, width, height, problem::setHidden);
    } else {
      Files.save(name, "image/svg+xml", svg);
    }
  }

  private void saveExperiment() {
    Experiment saved = model.experiment();
    if (Dom.isChecked(atEpoch)) {
      saved = saved.with(Fields.EPOCH, model.epoch());
    }
    String name = FileName.of(saved, "", model.epoch(), "json");
    Files.save(name, "application/json", ExperimentJson.write(saved));
  }

  private void openFile(String name, String text, boolean isTooLarge) {
    Dom.close(dialog); // the notice would be behind it
    ExperimentFile.open(model, name, text);
  }
}
