package playground.client.worker;

import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import playground.client.browser.WorkerPort;
import playground.client.model.Engine;
import playground.client.model.Frame;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.Field;

/**
 * The page's end of the line to a worker. Where no worker may start, as in the sandboxed frames of
 * many course sites, the same loop runs on the page in short slices.
 */
public final class WorkerEngine implements Engine {
  private static final double SLICE_ON_PAGE = 6;

  private final JSObject worker;

  private WorkerEngine(JSObject worker) {
    this.worker = worker;
  }

  /** Starts training in a worker if that is possible; frames come to {@code frames}. */
  public static Engine start(String bundle, Consumer<Frame> frames) {
    JSObject worker = WorkerPort.start(bundle);
    if (worker == null) {
      return new LoopDriver(SLICE_ON_PAGE, frames);
    }
    WorkerPort.onFrame(worker, frames::accept);
    return new WorkerEngine(worker);
  }

  @Override
  public void load(int generation, Experiment experiment, int epoch, boolean playing) {
    send(playing ? "load-playing" : "load", ExperimentJson.write(experiment), generation, epoch);
  }

  @Override
  public void setPlaying(boolean playing) {
    send("play", "", playing ? 1 : 0, 0);
  }

  @Override
  public void setSpeed(double epochsPerSecond) {
    send("speed", "", epochsPerSecond, 0);
  }

  @Override
  public void step() {
    send("step", "", 0, 0);
  }

  @Override
  public void seek(int epoch) {
    send("seek", "", epoch, 0);
  }

  @Override
  public void change(Field<? extends Number> field, double value) {
    send("change", field.key(), value, 0);
  }

  @Override
  public void wantFrame() {
    send("frame", "", 0, 0);
  }

  private void send(String name, String text, double first, double second) {
    WorkerPort.send(worker, name, text, first, second);
  }
}
