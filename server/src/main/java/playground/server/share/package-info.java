/**
 * Experiments that are kept under a short address: what an id is, where the texts are stored, and
 * the HTTP calls. Statuses and headers that every answer has are not decided here but in {@code
 * http}.
 */
package playground.server.share;
