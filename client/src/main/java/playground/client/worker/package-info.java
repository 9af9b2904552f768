/**
 * Training off the main thread: the worker's end, the page's end, and the loop on a timer for
 * frames in which no worker may start. What is trained, and how much, is the model's run loop.
 */
package playground.client.worker;
