package playground.client;

import playground.client.browser.Address;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.PageApi;
import playground.client.model.Engine;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.view.AddressView;
import playground.client.view.AnnouncerView;
import playground.client.view.BrushView;
import playground.client.view.ChangesView;
import playground.client.view.ChartTabsView;
import playground.client.view.CostView;
import playground.client.view.DataView;
import playground.client.view.DrawingView;
import playground.client.view.EndingView;
import playground.client.view.ExtrasView;
import playground.client.view.HiddenView;
import playground.client.view.KernelView;
import playground.client.view.KeysView;
import playground.client.view.LanguageView;
import playground.client.view.LookView;
import playground.client.view.NetworkView;
import playground.client.view.NoticeView;
import playground.client.view.OutputView;
import playground.client.view.PointMarksView;
import playground.client.view.PreferencesView;
import playground.client.view.PresetHintView;
import playground.client.view.ReadingsView;
import playground.client.view.RemarksView;
import playground.client.view.SampleView;
import playground.client.view.ScaleView;
import playground.client.view.SettingsView;
import playground.client.view.TextsView;
import playground.client.view.TimelineView;
import playground.client.view.TransportView;
import playground.client.worker.SafeEngine;
import playground.codec.ExperimentJson;

/** The page's program; the worker has its own, which trains. */
public final class PlaygroundMain {
  private static final String TRAINER = "js/trainer.js";

  private final Engine engine = SafeEngine.start(Address.root() + TRAINER, this::take);
  private final PlaygroundModel model = new PlaygroundModel(engine);
  private Frame waiting;
  private Frame beforeLast;
  private Frame last;
  private boolean isReady;

  private PlaygroundMain() {
    PageApi.install(
        () -> ExperimentJson.write(model.experiment()),
        () -> model.frame() == null ? "" : model.frame().fingerprint());
    new LookView(model); // before the texts are there, so that no light page flashes in the dark
  }

  public static void main(String[] args) {
    LanguageView.loadFirst(new PlaygroundMain()::start);
  }

  private void start(Texts texts) {
    model.setTexts(texts);
    boolean isEmbed = "embed".equals(Dom.root().getAttribute("data-mode"));
    new TextsView(model);
    new PreferencesView(model);
    new AddressView(model, isEmbed);
    new HiddenView(model);
    new NoticeView(model);
    // these measure what they draw on, so they come before those that write texts
    new NetworkView(model);
    new OutputView(model);
    new PointMarksView(model);
    new ChartTabsView(model);
    new TransportView(model);
    new KeysView(model);
    new SettingsView(model);
    new DataView(model);
    new BrushView(model);
    new EndingView(model);
    new CostView(model);
    new AnnouncerView(model);
    new DrawingView(model);
    new TimelineView(model);
    new ChangesView(model);
    new ScaleView(model);
    new ReadingsView(model);
    new KernelView(model);
    new SampleView(model);
    new RemarksView(model);
    new PresetHintView(model);
    if (!isEmbed || ExtrasView.isOfLesson()) {
      new ExtrasView(model);
    }
    new LanguageView(model);
    engine.wantFrame();
  }

  /** Frames are shown with the browser's own pictures, and the next one is asked for after that. */
  private void take(Frame frame) {
    boolean isFirst = waiting == null;
    waiting = frame;
    if (isFirst) {
      Clock.withNextPicture(this::show);
    }
  }

  private void show() {
    Frame frame = waiting;
    waiting = null;
    try {
      model.show(frame);
      reuse(frame);
    } finally {
      engine.wantFrame(); // a fault in one view is not to stop the page
    }
    if (!isReady && model.frame() != null) {
      isReady = true;
      PageApi.ready();
    }
  }

  /** The last but one was given to the other programs, too: nobody has the one before that. */
  private void reuse(Frame frame) {
    Frame unused = frame;
    if (model.frame() == frame) {
      unused = beforeLast;
      beforeLast = last;
      last = frame;
    }
    if (unused != null) {
      engine.reuse(unused.maps());
    }
  }
}
