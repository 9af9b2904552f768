/**
 * Exercises with fresh numbers: what is asked, how an answer is judged, and what has been mastered.
 * Right answers come from the engine's own passes; the words are the page's.
 */
package playground.exercise;
