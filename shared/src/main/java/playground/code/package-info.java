/**
 * A learner's own experiment as a short program in Java or in Python with NumPy, which trains the
 * same network on the same points in the same order and compares its losses with the page's.
 */
package playground.code;
