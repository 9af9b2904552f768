/** Layout: where things are drawn and which of them is under the pointer. Pure Java, no canvas. */
package playground.client.paint;
