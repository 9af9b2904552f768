package playground.code;

/**
 * A program's comments, in the learner's language.
 *
 * @param start the weights before any training
 * @param expected the losses that the page has
 */
public record ProgramWords(
    String data, String start, String forward, String backward, String update, String expected) {
  String in(String frame) {
    return frame
        .replace("{data}", data)
        .replace("{start}", start)
        .replace("{forward}", forward)
        .replace("{backward}", backward)
        .replace("{update}", update)
        .replace("{expected}", expected);
  }
}
