/**
 * What all answers have in common, whatever they are about: headers, limits, the page's files, and
 * the one place where an error becomes a status. Knows nothing of experiments but their errors.
 */
package playground.server.http;
