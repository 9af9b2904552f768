package playground.training;

import playground.network.Network;

/** Where kernels come from: the one place that decides how a network is trained. */
public interface Kernels {
  /** Nothing faster than the plain kernel. */
  Kernels PLAIN = (network, rules, plain) -> plain;

  /**
   * The fastest kernel that there is at this moment; a moment later there may be a faster one.
   *
   * @param rules of the updates that are to come
   * @param plain the network's plain kernel, which can always be had
   */
  Kernel fastest(Network network, Rules rules, Kernel plain);
}
