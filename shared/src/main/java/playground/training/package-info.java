/**
 * Mini-batch gradient descent over rows of features, and the metrics of a set. Time, randomness and
 * settings are parameters; what an experiment is, and when to stop, is decided elsewhere.
 */
package playground.training;
