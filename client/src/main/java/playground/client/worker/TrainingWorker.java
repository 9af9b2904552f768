package playground.client.worker;

import playground.client.browser.Json;
import playground.client.browser.WorkerPort;
import playground.experiment.Fields;
import playground.experiment.Problems;

/** The worker's end of the line: takes the commands that {@link WorkerEngine} sends. */
public final class TrainingWorker {
  /** Short enough for a command to be taken at once, long enough to lose no time by switching. */
  private static final double SLICE = 12;

  private final CompilingKernels kernels = new CompilingKernels(this::refresh);
  private final LoopDriver driver = new LoopDriver(SLICE, kernels, WorkerPort::send);

  private TrainingWorker() {}

  public static void start() {
    TrainingWorker worker = new TrainingWorker();
    WorkerPort.onCommand(worker::take, worker.driver::reuse);
  }

  private void take(String name, String text, double first, double second) {
    switch (name) {
      case "load" -> driver.load(Json.experiment(text), (int) first, second == 1);
      case "acknowledge" -> driver.acknowledge((int) first);
      case "play" -> driver.setPlaying(first == 1);
      case "speed" -> driver.setSpeed(first);
      case "step" -> driver.step();
      case "seek" -> driver.seek((int) first);
      case "update" -> driver.update();
      case "stops" -> driver.setStops((int) first, second);
      case "intervene" -> intervene(text);
      case "detail" -> driver.setDetail((int) first);
      case "compiled" -> kernels.allow(first == 1);
      case "frame" -> driver.wantFrame();
      default -> throw new IllegalArgumentException(name);
    }
  }

  private void refresh() {
    driver.refresh();
  }

  private void intervene(String text) {
    // the page writes what fields read
    driver.intervene(Fields.INTERVENTIONS.ofText(text, new Problems()));
  }
}
