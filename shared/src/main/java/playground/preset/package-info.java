/**
 * Experiments to begin with, each made to show one thing. What each promises is proved by its test;
 * the words for them are in the message tables. May use codec and experiment.
 */
package playground.preset;
