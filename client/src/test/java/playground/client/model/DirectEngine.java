package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Field;

/** An engine without a worker: a run loop on a clock that the test moves. */
final class DirectEngine implements Engine {
  final List<String> commands = new ArrayList<>();
  private double now;
  private final RunLoop loop = new RunLoop(() -> now);

  @Override
  public void load(int generation, Experiment experiment, int epoch, boolean playing) {
    commands.add("load");
    loop.load(generation, experiment, epoch, playing);
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
  public void change(Field<? extends Number> field, double value) {
    commands.add("change");
    loop.change(field, value);
  }

  @Override
  public void wantFrame() {}

  /** Lets time pass, in pictures of a sixtieth of a second, and shows what came of it. */
  void pass(double millis, PlaygroundModel model) {
    for (double passed = 0; passed < millis; passed += 1000.0 / 60) {
      now += 1000.0 / 60;
      loop.work(1e9);
    }
    model.show(loop.frame());
  }
}
