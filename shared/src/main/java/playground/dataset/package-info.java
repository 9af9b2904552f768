/**
 * Points with labels: the generators, drawn data, and the split into train and test. Knows the
 * plane from −6 to 6, and no network, feature or file format.
 */
package playground.dataset;
