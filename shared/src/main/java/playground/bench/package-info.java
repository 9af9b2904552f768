/**
 * The workloads of the benchmark, the outcomes of runs, and a comparison of both kernels, the same
 * on the JVM and in a browser. Knows no clock: whoever measures brings one. Nothing of the product
 * uses this.
 */
package playground.bench;
