/**
 * Layers, activations, losses and initial weights: the forward and the backward pass, written as
 * the plain loops that every faster kernel must match bit for bit. Knows no data set, no training
 * schedule, no JSON, screen, thread or clock.
 */
package playground.network;
