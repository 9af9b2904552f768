/**
 * Arithmetic that gives the same bits on every JVM and in every browser: elementary functions and
 * seeded random numbers. Nothing here knows networks or data; it imports nothing of ours.
 */
package playground.math;
