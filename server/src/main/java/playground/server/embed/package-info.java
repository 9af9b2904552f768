/**
 * The page with an experiment already in it: to visit, and to show inside other sites. Also the
 * pages for links that lead nowhere. The page itself comes from {@code web}.
 */
package playground.server.embed;
