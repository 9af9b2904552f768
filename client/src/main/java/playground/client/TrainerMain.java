package playground.client;

import playground.client.worker.TrainingWorker;

/** The worker's program: trains, with what is faster than the page's own may be, and draws. */
public final class TrainerMain {
  private TrainerMain() {}

  public static void main(String[] args) {
    TrainingWorker.start();
  }
}
