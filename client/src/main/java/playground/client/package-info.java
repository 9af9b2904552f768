/**
 * Entry points: {@code PlaygroundMain} builds the model and the views of the page, or the worker,
 * and wires them; {@code ExtrasMain} the dialogs and {@code LearnMain} what is for learning, which
 * are loaded when the page is at rest and built when first used.
 */
package playground.client;
