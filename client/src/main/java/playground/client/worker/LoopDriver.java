package playground.client.worker;

import java.util.List;
import java.util.function.Consumer;
import playground.client.browser.Clock;
import playground.client.model.Engine;
import playground.client.model.Frame;
import playground.client.model.Maps;
import playground.client.model.RunLoop;
import playground.experiment.Experiment;
import playground.experiment.Intervention;
import playground.training.Kernels;

/**
 * Drives a run loop by timers, and gives frames when they are wanted. The worker runs one of these;
 * a page that may not have a worker runs one by itself, in short slices.
 */
final class LoopDriver implements Engine {
  private final RunLoop loop;
  private final double slice;
  private final Consumer<Frame> frames;
  private boolean isFrameWanted;
  private boolean isAwake;
  private int timer;
  private double earliestFrame;

  /**
   * @param slice milliseconds to train before listening again
   */
  LoopDriver(double slice, Kernels kernels, Consumer<Frame> frames) {
    loop = new RunLoop(Clock::now, kernels);
    this.slice = slice;
    this.frames = frames;
  }

  @Override
  public void load(Experiment experiment, int epoch, boolean playing) {
    loop.load(experiment, epoch, playing);
    wake();
  }

  @Override
  public void acknowledge(int command) {
    loop.acknowledge(command);
    wake();
  }

  @Override
  public void setPlaying(boolean playing) {
    loop.setPlaying(playing);
    wake();
  }

  @Override
  public void setSpeed(double epochsPerSecond) {
    loop.setSpeed(epochsPerSecond);
    wake();
  }

  @Override
  public void step() {
    loop.step();
    wake();
  }

  @Override
  public void seek(int epoch) {
    loop.seek(epoch);
    wake();
  }

  @Override
  public void update() {
    loop.update();
    wake();
  }

  @Override
  public void setStops(int epoch, double loss) {
    loop.setStops(epoch, loss);
  }

  @Override
  public void intervene(List<Intervention> deeds) {
    loop.intervene(deeds);
    wake();
  }

  @Override
  public void setDetail(int side) {
    loop.setDetail(side);
    wake();
  }

  /** Which kernels there are is decided elsewhere. */
  @Override
  public void setCompiled(boolean compiled) {}

  /** Another kernel is there. */
  void refresh() {
    loop.refresh();
    wake();
  }

  @Override
  public void wantFrame() {
    isFrameWanted = true;
    wake();
  }

  @Override
  public void reuse(Maps maps) {
    loop.reuse(maps);
  }

  /** Takes a turn at once: a command may have come while the loop was waiting. */
  private void wake() {
    if (!isAwake) {
      isAwake = true;
      Clock.cancel(timer);
      Clock.soon(this::turn);
    }
  }

  private void turn() {
    isAwake = false;
    double next = loop.work(slice);
    if (isFrameWanted && loop.hasNews() && (next != 0 || Clock.now() >= earliestFrame)) {
      isFrameWanted = false;
      double start = Clock.now();
      frames.accept(loop.frame());
      double cost = Clock.now() - start;
      earliestFrame = Clock.now() + 3 * cost; // pictures take a quarter of the time at most
    }
    if (next == 0) {
      wake();
    } else if (next != RunLoop.IDLE && !isAwake) {
      timer = Clock.after(this::turn, next);
    }
  }
}
