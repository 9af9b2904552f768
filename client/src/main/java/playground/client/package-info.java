/** Entry point: builds the model and the views of the page, or the worker, and wires them. */
package playground.client;
