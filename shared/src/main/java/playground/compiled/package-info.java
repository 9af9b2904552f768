/**
 * Compiles a network to a WebAssembly module that trains it and answers with it, two samples in the
 * two lanes of each vector: the same operations on the same numbers in the same order as the plain
 * kernel, so the same bits. Rooms mirror the engine's: forward, activations, head, errors,
 * gradients, update. Start reading at {@code NetworkModule}.
 */
package playground.compiled;
