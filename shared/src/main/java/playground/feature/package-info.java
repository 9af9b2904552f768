/**
 * What enters the network: functions of a point's coordinates, and the rows made of them. Knows
 * points and arithmetic, no network.
 */
package playground.feature;
