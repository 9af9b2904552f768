/**
 * The workloads of the benchmark and the outcomes of runs, the same on the JVM and in a browser.
 * Knows no clock: whoever measures brings one. Nothing of the product uses this.
 */
package playground.bench;
