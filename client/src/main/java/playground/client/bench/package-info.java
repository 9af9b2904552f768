/**
 * The engine by itself for the benchmark, compiled to a program of its own. The page does not use
 * this and does not contain it.
 */
package playground.client.bench;
