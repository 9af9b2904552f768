package playground.table;

/**
 * A column of a table.
 *
 * @param name as the header has it; empty where there is none
 * @param isNumeric true when most of its cells are numbers
 * @param example its first cell
 */
public record Column(String name, boolean isNumeric, String example) {}
