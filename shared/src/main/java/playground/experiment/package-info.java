/**
 * What a user chose, as one immutable value: the table of fields with their names, ranges and
 * standard values, the problems that a wrong value has, and whether there is anything to train. How
 * an experiment is written down is in {@code codec}; how it runs is in {@code run}.
 */
package playground.experiment;
