package playground.compiled;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.bench.SameBits;
import playground.codec.ExperimentLink;
import playground.codec.RandomExperiments;
import playground.experiment.Experiment;
import playground.run.TrainingRun;
import playground.training.Kernels;

/** Compiled networks, run on the JVM, have the bits of the plain kernel. */
class CompiledKernelTest {
  private final List<JvmInstance> instances = new ArrayList<>();

  @AfterEach
  void closeAll() {
    instances.forEach(JvmInstance::close);
  }

  private JvmInstance instance(byte[] module) {
    JvmInstance instance = new JvmInstance(module);
    instances.add(instance);
    return instance;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void randomNetworksHaveTheSameBits(int group) {
    for (int round = group * 25; round < (group + 1) * 25; round++) {
      assertEquals("", SameBits.of(round, this::instance));
    }
  }

  /** Schedules, dropout, interventions and points that come and go, as a run has them. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void randomExperimentsHaveTheSameBits(int group) {
    for (int number = group * 10; number < (group + 1) * 10; number++) {
      Experiment experiment = RandomExperiments.experiment(number);
      TrainingRun plain = new TrainingRun(experiment);
      TrainingRun compiled = new TrainingRun(experiment, compiling());
      plain.seek(6);
      compiled.seek(6);
      String what = number + " " + ExperimentLink.write(experiment);
      assertEquals(plain.fingerprint(), compiled.fingerprint(), what);
      assertEquals(plain.trainMetrics().loss(), compiled.trainMetrics().loss(), what);
      assertEquals(plain.testMetrics().loss(), compiled.testMetrics().loss(), what);
      assertArrayEquals(plain.answers().outputs(), compiled.answers().outputs(), what);
    }
  }

  /** A module for each plan, as soon as it is asked for. */
  private Kernels compiling() {
    List<Plan> plans = new ArrayList<>();
    List<CompiledKernel> kernels = new ArrayList<>();
    return (network, rules, plain) -> {
      if (!Plan.covers(network)) {
        return plain;
      }
      Plan plan = Plan.of(network, rules);
      if (!plans.contains(plan)) {
        plans.add(plan);
        kernels.add(new CompiledKernel(instance(NetworkModule.encode(plan))));
      }
      return kernels.get(plans.indexOf(plan));
    };
  }

  @Test
  void memoryGrowsAndOldArraysAreForgotten() {
    TrainingRun plain = new TrainingRun(ExperimentLink.read("data=xor&layers=3").experiment());
    Plan plan = Plan.of(plain.network(), plain.rules());
    JvmInstance instance = instance(NetworkModule.encode(plan));
    CompiledKernel kernel = new CompiledKernel(instance);
    long first = instance.size();
    int cells = 5000;
    float[] expected = new float[4 * cells];
    float[] drawn = new float[4 * cells];
    for (int picture = 0; picture < 40; picture++) {
      double[] rows = new double[2 * cells];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = Math.sin(picture + i);
      }
      plain.kernel().draw(plain.network(), rows, cells, true, expected);
      kernel.draw(plain.network(), rows, cells, true, drawn);
      assertArrayEquals(expected, drawn, "picture " + picture);
    }
    assertTrue(instance.size() > first, "it has grown");
    assertTrue(instance.size() < 16 * 2 * cells * 8, "it holds " + instance.size());
  }

  @Test
  void withoutMemoryThePlainKernelGoesOnWithTheSameBits() {
    Experiment experiment = ExperimentLink.read("data=spiral&layers=4,2").experiment();
    TrainingRun plain = new TrainingRun(experiment);
    JvmInstance instance = instance(NetworkModule.encode(Plan.of(plain.network(), plain.rules())));
    GuardedKernel guarded = new GuardedKernel(new CompiledKernel(instance));
    TrainingRun run = new TrainingRun(experiment, (network, rules, own) -> guarded.or(own));
    plain.seek(2);
    run.seek(2);
    assertTrue(run.kernel().isCompiled());
    instance.refuseMore();
    float[] drawn = new float[20_000];
    float[] expected = drawn.clone();
    double[] rows = new double[40_000];
    run.kernel().draw(run.network(), rows, 20_000, false, drawn);
    plain.kernel().draw(plain.network(), rows, 20_000, false, expected);
    assertArrayEquals(expected, drawn);
    assertFalse(run.kernel().isCompiled());
    plain.seek(4);
    run.seek(4);
    assertEquals(plain.fingerprint(), run.fingerprint());
  }

  @Test
  void anUpdateThatFindsNoMemoryIsMadeByThePlainKernel() {
    Experiment experiment =
        ExperimentLink.read("data=spiral&layers=4,2&samples=5000&optimizer=adam").experiment();
    TrainingRun plain = new TrainingRun(experiment);
    JvmInstance instance = instance(NetworkModule.encode(Plan.of(plain.network(), plain.rules())));
    instance.refuseMore();
    GuardedKernel guarded = new GuardedKernel(new CompiledKernel(instance));
    boolean[] isWanted = {false};
    TrainingRun run =
        new TrainingRun(experiment, (n, rules, own) -> isWanted[0] ? guarded.or(own) : own);
    isWanted[0] = true;
    run.step();
    plain.step();
    assertFalse(run.kernel().isCompiled());
    assertEquals(plain.fingerprint(), run.fingerprint());
  }
}
