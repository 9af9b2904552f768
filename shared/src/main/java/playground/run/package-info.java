/**
 * A running experiment: epochs and single updates, losses so far, rewinding, fingerprint; what is
 * changed on the way and replayed from then on; the next update explained, and diagnostics. Nothing
 * here knows a clock, a screen or a thread: whoever holds a run decides when it goes on.
 */
package playground.run;
