/**
 * A running experiment: epochs, losses so far, rewinding, fingerprint. Nothing here knows a clock,
 * a screen or a thread: whoever holds a run decides when it goes on.
 */
package playground.run;
