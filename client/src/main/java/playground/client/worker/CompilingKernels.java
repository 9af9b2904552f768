package playground.client.worker;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Clock;
import playground.client.browser.WasmInstance;
import playground.compiled.CompiledKernel;
import playground.compiled.GuardedKernel;
import playground.compiled.NetworkModule;
import playground.compiled.Plan;
import playground.network.Network;
import playground.training.Kernel;
import playground.training.Kernels;
import playground.training.Rules;

/**
 * Compiles networks while they are already being trained, and gives the compiled kernel from then
 * on. Where the browser or the content policy does not allow that, the plain kernel stays.
 */
final class CompilingKernels implements Kernels {
  /** Kept for networks that come back; each holds a memory of a few hundred kilobytes or more. */
  private static final int MOST_KEPT = 4;

  /** The first epoch and the first picture of a new network do not wait for its module. */
  private static final double MILLIS_BEFORE = 16;

  private final Clock.Action ready;
  private final List<Entry> kept = new ArrayList<>(); // the last used first
  private boolean isPossible = WasmInstance.isPossible();
  private boolean isAllowed = true;
  private Network lastNetwork;
  private Rules lastRules;
  private Entry last;

  /** A plan, and its kernel once that is compiled. */
  private static final class Entry {
    final Plan plan;
    GuardedKernel kernel;

    Entry(Plan plan) {
      this.plan = plan;
    }
  }

  /**
   * @param ready called when a faster kernel has become ready
   */
  CompilingKernels(Clock.Action ready) {
    this.ready = ready;
  }

  /** Whether anything but the plain kernel is wanted. */
  void allow(boolean compiled) {
    isAllowed = compiled;
    ready.run();
  }

  @Override
  public Kernel fastest(Network network, Rules rules, Kernel plain) {
    if (!isPossible || !isAllowed || !Plan.covers(network)) {
      return plain;
    }
    if (network != lastNetwork || rules != lastRules) {
      last = entry(Plan.of(network, rules));
      lastNetwork = network;
      lastRules = rules;
    }
    return last.kernel == null ? plain : last.kernel.or(plain);
  }

  private Entry entry(Plan plan) {
    if (last != null && last.plan.equals(plan)) {
      return last;
    }
    for (Entry one : kept) {
      if (one.plan.equals(plan)) {
        kept.remove(one);
        kept.add(0, one);
        return one;
      }
    }
    Entry fresh = new Entry(plan);
    kept.add(0, fresh);
    if (kept.size() > MOST_KEPT) {
      kept.remove(MOST_KEPT);
    }
    Clock.after(() -> compile(fresh), MILLIS_BEFORE);
    return fresh;
  }

  /** Unless another network has taken its place in the meantime. */
  private void compile(Entry entry) {
    if (entry != last) {
      kept.remove(entry);
      return;
    }
    WasmInstance.compile(
        NetworkModule.encode(entry.plan),
        instance -> {
          isPossible &= instance != null;
          if (instance != null) {
            entry.kernel = new GuardedKernel(new CompiledKernel(instance));
            ready.run();
          }
        });
  }
}
