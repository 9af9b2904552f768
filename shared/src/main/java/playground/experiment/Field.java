package playground.experiment;

import java.util.Map;

/**
 * One thing a user can set: its place in JSON, its key in links, its allowed values and the value
 * it has when nothing is said. Codec, validation and the page's controls all read this.
 */
public final class Field<T> {
  private final int index;
  private final String path;
  private final String key;
  private final Kind<T> kind;
  private final T standard;

  Field(int index, String path, String key, Kind<T> kind, T standard) {
    this.index = index;
    this.path = path;
    this.key = key;
    this.kind = kind;
    this.standard = standard;
  }

  int index() {
    return index;
  }

  /** Dotted place in the JSON document, such as {@code training.learningRate}. */
  public String path() {
    return path;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  public String key() {
    return key;
  }

  public Kind<T> kind() {
    return kind;
  }

  public T standard() {
    return standard;
  }

  /** Reads a JSON value; null, and a problem told, when it is not allowed. */
  public T read(Object json, String at, Problems problems) {
    return kind.fromJson(json, at, problems);
  }

  /** A value as links write it. */
  public String text(T value) {
    return kind.toText(value);
  }

  /** The value of a text that {@link #text} wrote; null, and a problem told, for another text. */
  public T ofText(String text, Problems problems) {
    return kind.fromText(text, key, problems);
  }

  public Object write(Experiment experiment) {
    return kind.toJson(experiment.get(this));
  }

  /** Adds this field to a link, unless it has its standard value. */
  public void writeLink(Experiment experiment, Map<String, String> link) {
    T value = experiment.get(this);
    if (!value.equals(standard)) {
      kind.toLink(value, key, link);
    }
  }

  /** Reads this field of a link; null when the link says nothing of use about it. */
  public T readLink(Map<String, String> link, Problems problems) {
    return kind.fromLink(link, key, standard, problems);
  }

  @Override
  public String toString() {
    return path;
  }
}
