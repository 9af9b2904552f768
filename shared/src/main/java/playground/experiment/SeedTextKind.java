package playground.experiment;

/**
 * A seed as TensorFlow Playground's links carry it, any short text such as {@code 0.12345}; empty
 * when the data are not from there.
 */
final class SeedTextKind extends Kind<String> {
  static final int LONGEST = 64;

  @Override
  String fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof String text)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a text");
      return null;
    }
    if (problems.addIfMore(path, Problem.Kind.TOO_LONG, text.length(), LONGEST)) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || "&#%?".indexOf(c) >= 0) {
        problems.add(path, Problem.Kind.UNREADABLE, show(text), "a seed");
        return null;
      }
    }
    return text;
  }

  @Override
  Object toJson(String value) {
    return value;
  }

  @Override
  String fromText(String text, String path, Problems problems) {
    return fromJson(text, path, problems);
  }

  @Override
  String toText(String value) {
    return value;
  }
}
