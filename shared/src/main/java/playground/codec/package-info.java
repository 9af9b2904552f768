/**
 * How an experiment is written down: canonical JSON and readable links, read strictly and leniently
 * in turn. Parsing JSON text into plain trees is left to the platform; names and limits come from
 * the table of fields.
 */
package playground.codec;
