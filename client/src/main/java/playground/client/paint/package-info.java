/**
 * Layout: where things are drawn and which of them is under the pointer; and pictures as SVG text.
 * Pure Java, no canvas.
 */
package playground.client.paint;
