package playground.client.model;

/**
 * The table that the data has come from, as long as its page is open: an experiment keeps numbers
 * only, so links and files do not tell.
 */
public final class ImportedTable {
  public static final ImportedTable NONE = new ImportedTable("", new String[0]);

  private final String number;
  private final String[] inputs;

  /**
   * @param number counts the tables that were imported; empty for none
   * @param inputs what the table calls each input; empty where it has no name of its own
   */
  public ImportedTable(String number, String[] inputs) {
    this.number = number;
    this.inputs = inputs;
  }

  /** As {@link #after} has written it. */
  public static ImportedTable of(String[] message) {
    if (message[1].isEmpty()) {
      return NONE;
    }
    String[] inputs = new String[message.length - 2];
    System.arraycopy(message, 2, inputs, 0, inputs.length);
    return new ImportedTable(message[1], inputs);
  }

  /** Texts for the way from one program to the other, behind an experiment's. */
  public String[] after(String experiment) {
    String[] message = new String[2 + inputs.length];
    message[0] = experiment;
    message[1] = number;
    System.arraycopy(inputs, 0, message, 2, inputs.length);
    return message;
  }

  public String number() {
    return number;
  }

  /** What an input is called; empty when the table does not say. */
  public String input(int index) {
    return index < inputs.length ? inputs[index] : "";
  }
}
