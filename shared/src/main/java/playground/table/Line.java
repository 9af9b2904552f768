package playground.table;

import java.util.List;

/**
 * One line of a table.
 *
 * @param number of the line of text it begins in, from 1
 * @param cells without quotes and without spaces around them
 */
public record Line(int number, List<String> cells) {}
