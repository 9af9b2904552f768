package playground.client;

import playground.client.model.PageCopy;
import playground.client.view.FilesView;
import playground.client.view.ImportView;
import playground.client.view.OptionsView;
import playground.client.view.PresetsView;
import playground.client.view.ShareView;
import playground.client.view.SpreadChartsView;

/**
 * The program of the dialogs that nobody needs to begin with. It is loaded when the page is at
 * rest, and each dialog is built when it is first used.
 */
public final class ExtrasMain {
  private final PageCopy copy = new PageBeside("extras", this::take).connect();
  private PresetsView presets;
  private ShareView share;
  private FilesView files;
  private ImportView tables;
  private OptionsView options;
  private SpreadChartsView charts;

  private ExtrasMain() {}

  public static void main(String[] args) {
    new ExtrasMain();
  }

  private void take(String name, String[] texts) {
    if (name.equals("drop")) {
      tables().takeDropped(texts[0], texts[1], texts[2].equals("too-large"));
    } else {
      open(texts[0]);
    }
  }

  private void open(String button) {
    switch (button) {
      case "presets" -> {
        presets = presets == null ? new PresetsView(copy) : presets;
        presets.open();
      }
      case "share" -> {
        share = share == null ? new ShareView(copy) : share;
        share.open();
      }
      case "files" -> {
        files = files == null ? new FilesView(copy) : files;
        files.open();
      }
      case "options" -> {
        options = options == null ? new OptionsView(copy) : options;
        options.open();
      }
      case "import-csv" -> tables().open();
      case "tab-confusion", "tab-weights", "tab-gradients" -> {
        charts = charts == null ? new SpreadChartsView(copy) : charts;
        charts.show();
      }
      default -> tables().export();
    }
  }

  private ImportView tables() {
    tables = tables == null ? new ImportView(copy) : tables;
    return tables;
  }
}
