/**
 * The program that hosts the page and keeps shared experiments. {@code Main} is where it starts;
 * {@code PlaygroundServer} puts the parts together.
 */
package playground.server;
