package playground.client.model;

/**
 * Pictures of the network all over the plane.
 *
 * @param units every unit's map, see {@code NodeMaps.all}, {@code side} numbers wide
 * @param output the output's map, {@code outputSide} numbers wide; one for each output unit
 */
@SuppressWarnings("ArrayRecordComponent")
public record Maps(float[] units, int side, float[] output, int outputSide) {}
