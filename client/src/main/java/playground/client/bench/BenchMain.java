package playground.client.bench;

import playground.bench.Workload;
import playground.client.browser.BenchApi;
import playground.client.browser.WasmInstance;
import playground.compiled.CompiledKernel;
import playground.compiled.NetworkModule;
import playground.compiled.Plan;
import playground.network.Network;
import playground.training.Kernel;
import playground.training.Kernels;
import playground.training.Rules;

/** Offers the workloads to a page: with the plain kernel, and with compiled ones. */
public final class BenchMain {
  private static final Workload.Run[] PLAIN = new Workload.Run[Workload.values().length];
  private static final Workload.Run[] COMPILED = new Workload.Run[Workload.values().length];

  private BenchMain() {}

  public static void main(String[] args) {
    for (Workload workload : Workload.values()) {
      PLAIN[workload.ordinal()] = workload.start();
      COMPILED[workload.ordinal()] = workload.start(new OneKernel());
    }
    BenchApi.install("engine", (workload, times) -> PLAIN[workload].work(times));
    BenchApi.install("check", SameBits::of);
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

  /** Compiles for the first network and rules that there are, at once. */
  private static final class OneKernel implements Kernels {
    private Kernel kernel;

    @Override
    public Kernel fastest(Network network, Rules rules, Kernel plain) {
      if (kernel == null) {
        byte[] module = NetworkModule.encode(Plan.of(network, rules));
        kernel = new CompiledKernel(WasmInstance.of(module));
      }
      return kernel;
    }
  }
}
