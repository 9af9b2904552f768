package playground.compiled;

import playground.network.Network;
import playground.training.Answers;
import playground.training.Batch;
import playground.training.Kernel;
import playground.training.LabelledRows;
import playground.training.OptimizerState;

/**
 * A compiled kernel as long as there is memory for its module, and the plain one from then on.
 * Memory is asked for before anything is changed, so the plain kernel can do the same call again.
 */
public final class GuardedKernel implements Kernel {
  private final Kernel compiled;
  private Kernel plain;
  private boolean isExhausted;

  public GuardedKernel(Kernel compiled) {
    this.compiled = compiled;
  }

  /** The kernel to use now for a network whose plain kernel is this. */
  public Kernel or(Kernel plainKernel) {
    plain = plainKernel;
    return isExhausted ? plain : this;
  }

  @Override
  public boolean isCompiled() {
    return !isExhausted;
  }

  @Override
  public void train(Network network, OptimizerState optimizer, Batch batches) {
    attempt(kernel -> kernel.train(network, optimizer, batches));
  }

  @Override
  public Answers answers(Network network, LabelledRows samples) {
    Answers[] answers = new Answers[1];
    attempt(kernel -> answers[0] = kernel.answers(network, samples));
    return answers[0];
  }

  @Override
  public void draw(Network network, double[] rows, int count, boolean all, float[] maps) {
    attempt(kernel -> kernel.draw(network, rows, count, all, maps));
  }

  private interface Work {
    void with(Kernel kernel);
  }

  private void attempt(Work work) {
    if (!isExhausted) {
      try {
        work.with(compiled);
        return;
      } catch (NoMemoryException e) {
        isExhausted = true;
      }
    }
    work.with(plain);
  }
}
