package playground.client.worker;

import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import playground.client.browser.WorkerPort;
import playground.client.model.Engine;
import playground.client.model.Frame;
import playground.client.model.Maps;
import playground.client.model.Speed;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.training.Kernels;

/**
 * Trains in a worker where one may start, and on the page in short slices where none may, as in the
 * sandboxed frames of many course sites. A worker that breaks down is replaced in the same way, and
 * the experiment is trained there to where it was.
 */
public final class SafeEngine implements Engine {
  private static final double SLICE_ON_PAGE = 6;

  private final Consumer<Frame> frames;
  private Engine engine;

  /** As it was loaded, with what was changed since then as far as frames have told. */
  private Experiment experiment = Experiment.STANDARD;

  private boolean isLoading;
  private int loadCommand;
  private int epoch;
  private boolean isPlaying;
  private double speed = Speed.STANDARD.epochsPerSecond();
  private int command;
  private int stopEpoch;
  private double stopLoss;

  private SafeEngine(Consumer<Frame> frames) {
    this.frames = frames;
  }

  /**
   * @param bundle address of the worker's program
   */
  public static Engine start(String bundle, Consumer<Frame> frames) {
    SafeEngine safe = new SafeEngine(frames);
    JSObject worker = WorkerPort.start(bundle);
    if (worker == null) {
      safe.engine = new LoopDriver(SLICE_ON_PAGE, Kernels.PLAIN, frames);
    } else {
      safe.engine = new WorkerEngine(worker);
      WorkerPort.onFrame(worker, safe::take);
      WorkerPort.onFailure(worker, safe::goOnWithoutWorker);
    }
    return safe;
  }

  private void take(Frame frame) {
    if (!isLoading && frame.command() >= loadCommand) {
      experiment = ExperimentLink.withLive(experiment, frame.live());
      epoch = frame.epoch();
    }
    frames.accept(frame);
  }

  private void goOnWithoutWorker() {
    if (engine instanceof LoopDriver) {
      return;
    }
    engine = new LoopDriver(SLICE_ON_PAGE, Kernels.PLAIN, frames);
    engine.setSpeed(speed);
    engine.load(experiment, epoch, isPlaying);
    engine.setStops(stopEpoch, stopLoss);
    engine.acknowledge(command);
    engine.wantFrame();
  }

  @Override
  public void load(Experiment loaded, int atEpoch, boolean playing) {
    experiment = loaded;
    isLoading = true; // frames of the run before are on their way
    epoch = atEpoch;
    isPlaying = playing;
    stopEpoch = loaded.get(Fields.STOP_EPOCH);
    stopLoss = loaded.get(Fields.STOP_LOSS);
    engine.load(loaded, atEpoch, playing);
  }

  @Override
  public void acknowledge(int number) {
    command = number;
    loadCommand = isLoading ? number : loadCommand;
    isLoading = false;
    engine.acknowledge(number);
  }

  @Override
  public void setPlaying(boolean playing) {
    isPlaying = playing;
    engine.setPlaying(playing);
  }

  @Override
  public void setSpeed(double epochsPerSecond) {
    speed = epochsPerSecond;
    engine.setSpeed(epochsPerSecond);
  }

  @Override
  public void step() {
    isPlaying = false;
    engine.step();
  }

  @Override
  public void seek(int target) {
    isPlaying = false;
    engine.seek(target);
  }

  @Override
  public void update() {
    isPlaying = false;
    engine.update();
  }

  @Override
  public void setStops(int atEpoch, double atLoss) {
    stopEpoch = atEpoch;
    stopLoss = atLoss;
    engine.setStops(atEpoch, atLoss);
  }

  @Override
  public void intervene(List<Intervention> deeds) {
    engine.intervene(deeds);
  }

  /** A fine map takes too long for the page's own thread. */
  @Override
  public void setDetail(int side) {
    if (engine instanceof WorkerEngine) {
      engine.setDetail(side);
    }
  }

  @Override
  public void setCompiled(boolean compiled) {
    engine.setCompiled(compiled);
  }

  @Override
  public void wantFrame() {
    engine.wantFrame();
  }

  @Override
  public void reuse(Maps maps) {
    engine.reuse(maps);
  }
}
