package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Intervention;

/** An engine without a worker: a run loop on a clock that the test moves. */
final class DirectEngine implements Engine {
  final List<String> commands = new ArrayList<>();
  private double now;

  /** A frame made after the first intervention, before those that belong to it. */
  Frame between;

  private final RunLoop loop = new RunLoop(() -> now);

  @Override
  public void load(Experiment experiment, int epoch, boolean playing) {
    commands.add("load");
    loop.load(experiment, epoch, playing);
  }

  @Override
  public void acknowledge(int command) {
    loop.acknowledge(command);
  }

  @Override
  public void setPlaying(boolean playing) {
    loop.setPlaying(playing);
  }

  @Override
  public void setSpeed(double epochsPerSecond) {
    loop.setSpeed(epochsPerSecond);
  }

  @Override
  public void step() {
    loop.step();
  }

  @Override
  public void seek(int epoch) {
    loop.seek(epoch);
  }

  @Override
  public void update() {
    loop.update();
  }

  @Override
  public void setStops(int epoch, double loss) {
    loop.setStops(epoch, loss);
  }

  @Override
  public void intervene(List<Intervention> deeds) {
    commands.add("intervene");
    loop.intervene(deeds);
    if (between == null) {
      between = loop.frame();
    }
  }

  @Override
  public void setDetail(int side) {
    loop.setDetail(side);
  }

  @Override
  public void setCompiled(boolean compiled) {
    commands.add("compiled " + compiled);
  }

  @Override
  public void wantFrame() {}

  @Override
  public void reuse(Maps maps) {}

  /** A frame as it is now, to be shown later than it should be. */
  Frame frame() {
    return loop.frame();
  }

  /** Lets time pass, in pictures of a sixtieth of a second, and shows what came of it. */
  void pass(double millis, PlaygroundModel model) {
    for (double passed = 0; passed < millis; passed += 1000.0 / 60) {
      now += 1000.0 / 60;
      loop.work(1e9);
    }
    model.show(loop.frame());
  }
}
