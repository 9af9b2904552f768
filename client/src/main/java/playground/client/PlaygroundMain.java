package playground.client;

import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

public final class PlaygroundMain {
  private PlaygroundMain() {}

  public static void main(String[] args) {
    TrainingRun run = new TrainingRun(ExperimentLink.read("v=1&data=spiral").experiment());
    run.seek(300);
    System.out.println(run.fingerprint() + " " + ExperimentLink.write(run.experiment()));
  }
}
