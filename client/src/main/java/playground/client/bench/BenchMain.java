package playground.client.bench;

import playground.bench.Outcome;
import playground.bench.SameBits;
import playground.bench.Workload;
import playground.client.browser.BenchApi;
import playground.client.browser.WasmInstance;
import playground.codec.ExperimentLink;
import playground.compiled.NetworkModule;
import playground.run.TrainingRun;
import playground.training.Kernels;

/** Offers workloads and experiments to a page: with the plain kernel, and with compiled ones. */
public final class BenchMain {
  private static final Workload.Run[] PLAIN = new Workload.Run[Workload.values().length];
  private static final Workload.Run[] COMPILED = new Workload.Run[Workload.values().length];

  private BenchMain() {}

  public static void main(String[] args) {
    for (Workload workload : Workload.values()) {
      PLAIN[workload.ordinal()] = workload.start();
      COMPILED[workload.ordinal()] = workload.start(new CompilingAtOnce());
    }
    BenchApi.install("engine", (workload, times) -> PLAIN[workload].work(times));
    BenchApi.install("check", round -> SameBits.of(round, WasmInstance::of));
    BenchApi.install("train", BenchMain::train);
    BenchApi.install("encode", (workload, times) -> module(workload).length);
    BenchApi.install("compile", (workload, times) -> compile(module(workload)));
    BenchApi.install("compiled", (workload, times) -> COMPILED[workload].work(times));
  }

  private static byte[] module(int workload) {
    return NetworkModule.encode(COMPILED[workload].plan());
  }

  private static int compile(byte[] module) {
    WasmInstance.of(module);
    return module.length;
  }

  private static String train(String link, int epochs, boolean compiled) {
    Kernels kernels = compiled ? new CompilingAtOnce() : Kernels.PLAIN;
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment(), kernels);
    run.seek(epochs);
    return Outcome.of(run);
  }
}
