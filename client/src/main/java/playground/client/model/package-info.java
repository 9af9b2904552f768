/**
 * What the page knows: the experiment, the newest frame of its run, brush, texts, notices. Pure
 * Java, tested on the JVM; no browser, no pixels. Views listen here and never to one another.
 */
package playground.client.model;
