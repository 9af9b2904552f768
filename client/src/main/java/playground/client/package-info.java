/**
 * Entry points: {@code PlaygroundMain} builds the model and the views of the page, or the worker,
 * and wires them; {@code ExtrasMain} the dialogs that are loaded when one is first opened.
 */
package playground.client;
