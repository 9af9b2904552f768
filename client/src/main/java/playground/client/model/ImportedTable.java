package playground.client.model;

/**
 * The table that the data has come from, as long as its page is open: an experiment keeps numbers
 * only, so links and files do not tell.
 */
public final class ImportedTable {
  public static final ImportedTable NONE = new ImportedTable("", new String[0], new String[0]);

  private final String number;
  private final String[] inputs;
  private final String[] classes;

  /**
   * @param number counts the tables that were imported; empty for none
   * @param inputs what the table calls each input; empty where it has no name of its own
   * @param classes what it calls each class; none for regression
   */
  public ImportedTable(String number, String[] inputs, String[] classes) {
    this.number = number;
    this.inputs = inputs;
    this.classes = classes;
  }

  /** As {@link #after} has written it. */
  public static ImportedTable of(String[] message) {
    if (message[1].isEmpty()) {
      return NONE;
    }
    String[] inputs = new String[Integer.parseInt(message[2])];
    String[] classes = new String[message.length - 3 - inputs.length];
    System.arraycopy(message, 3, inputs, 0, inputs.length);
    System.arraycopy(message, 3 + inputs.length, classes, 0, classes.length);
    return new ImportedTable(message[1], inputs, classes);
  }

  /** Texts for the way from one program to the other, behind an experiment's. */
  public String[] after(String experiment) {
    String[] message = new String[3 + inputs.length + classes.length];
    message[0] = experiment;
    message[1] = number;
    message[2] = String.valueOf(inputs.length);
    System.arraycopy(inputs, 0, message, 3, inputs.length);
    System.arraycopy(classes, 0, message, 3 + inputs.length, classes.length);
    return message;
  }

  public String number() {
    return number;
  }

  /** What an input is called; empty when the table does not say. */
  public String input(int index) {
    return index < inputs.length ? inputs[index] : "";
  }

  /** What a class is called; its number when the table does not say. */
  public String className(int label) {
    return label < classes.length ? classes[label] : String.valueOf(label);
  }
}
