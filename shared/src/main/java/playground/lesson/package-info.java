/**
 * What learners are shown of the engine's work: the worked example of one update, step by step, as
 * formulas with the real numbers. Nothing is computed here that the engine computes elsewhere.
 */
package playground.lesson;
