package playground.client.bench;

import playground.bench.Workload;
import playground.client.browser.BenchApi;

/** Offers the workloads to a page as {@code window.engine}. */
public final class BenchMain {
  private static final Workload.Run[] RUNS = new Workload.Run[Workload.values().length];

  private BenchMain() {}

  public static void main(String[] args) {
    for (Workload workload : Workload.values()) {
      RUNS[workload.ordinal()] = workload.start();
    }
    BenchApi.install((workload, times) -> RUNS[workload].work(times));
  }
}
