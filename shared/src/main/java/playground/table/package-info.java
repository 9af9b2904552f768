/**
 * Tables from elsewhere, as text with commas, semicolons or tabs between the cells: to an
 * experiment's points and back.
 */
package playground.table;
