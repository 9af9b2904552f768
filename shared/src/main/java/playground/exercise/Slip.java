package playground.exercise;

/**
 * A wrong answer that has a reason.
 *
 * @param name part of the key of the words that explain it
 */
public record Slip(String name, double answer) {}
