/**
 * The commands of the jar. Whatever a user can get wrong ends with one line on standard error and
 * status 2; standard output holds results and nothing else.
 */
package playground.server.cli;
