package playground.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.experiment.Draft;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Problem;
import playground.experiment.Problems;

/**
 * Experiments as the fragment of a link, {@code v=1&data=spiral&noise=0.1}: readable, standard
 * values left out, in any order. Reading is lenient: what cannot be used keeps its standard value
 * and is told, never dropped in silence. Links of TensorFlow Playground are read too.
 */
public final class ExperimentLink {
  private static final String VERSION = "1";

  private ExperimentLink() {}

  /** What a link says, and what is wrong with it. */
  public record Reading(
      Experiment experiment, List<Problem> problems, boolean isOfTensorFlowPlayground) {}

  /** Reads what follows the # of a link, with or without the # itself. */
  public static Reading read(String fragment) {
    Problems problems = new Problems();
    Map<String, String> link = pairs(fragment, problems);
    TensorFlowPlaygroundLink other = null;
    if (TensorFlowPlaygroundLink.isOne(link)) {
      other = TensorFlowPlaygroundLink.translated(link, problems);
      link = other.ours();
    }
    String version = link.remove(ExperimentJson.VERSION_NAME);
    if (version != null && !version.equals(VERSION)) {
      problems.add(ExperimentJson.VERSION_NAME, Problem.Kind.NOT_A_CHOICE, version, VERSION);
    }
    Draft draft = new Draft(Experiment.STANDARD);
    for (Field<?> field : Fields.ALL) {
      readField(draft, field, link, problems);
      link.keySet().removeAll(field.kind().keys(field.key()));
    }
    for (String unknown : link.keySet()) {
      problems.add(unknown, Problem.Kind.UNKNOWN, "", "");
    }
    Experiment settled = draft.settled(problems, false);
    List<Problem> found = problems.list();
    return other == null
        ? new Reading(settled, found, false)
        : new Reading(settled, other.inItsWords(found), true);
  }

  private static <T> void readField(
      Draft draft, Field<T> field, Map<String, String> link, Problems problems) {
    T value = field.readLink(link, problems);
    if (value != null) {
      draft.set(field, value);
    }
  }

  private static Map<String, String> pairs(String fragment, Problems problems) {
    String text = fragment.startsWith("#") ? fragment.substring(1) : fragment;
    int secret = text.indexOf("?secret="); // WordPress appends #?secret=… to an embed's address
    if (secret >= 0) {
      boolean hasHash = secret > 0 && text.charAt(secret - 1) == '#';
      text = text.substring(0, hasHash ? secret - 1 : secret);
    }
    Map<String, String> pairs = new LinkedHashMap<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('&', from);
      String part = text.substring(from, end < 0 ? text.length() : end);
      from += part.length() + 1;
      int equals = part.indexOf('=');
      String key = decoded(equals < 0 ? part : part.substring(0, equals));
      String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
      if (pairs.containsKey(key)) {
        problems.add(key, Problem.Kind.TWICE, value, "");
      } else if (!part.isEmpty()) {
        pairs.put(key, value);
      }
    }
    return pairs;
  }

  /** Undoes the percent-encoding that mail programs and chats put on commas and colons. */
  private static String decoded(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = c == '%' && i + 2 < text.length() ? hex(text, i + 1) : -1;
      if (code > ' ' && code < 0x7f) {
        plain.append((char) code);
        i += 2;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int hex(String text, int at) {
    int high = digit(text.charAt(at));
    int low = digit(text.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int small = c | 32;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
  }

  /** The fragment without its #. */
  public static String write(Experiment experiment) {
    Map<String, String> link = new LinkedHashMap<>();
    link.put(ExperimentJson.VERSION_NAME, VERSION);
    for (Field<?> field : Fields.ALL) {
      field.writeLink(experiment, link);
    }
    return text(link);
  }

  /** The part of the fragment that can change while training. */
  public static String writeLive(Experiment experiment) {
    Map<String, String> link = new LinkedHashMap<>();
    for (Field<?> field : Fields.LIVE) {
      field.writeLink(experiment, link);
    }
    Fields.INTERVENTIONS.writeLink(experiment, link);
    return text(link);
  }

  private static String text(Map<String, String> link) {
    StringBuilder text = new StringBuilder();
    link.forEach(
        (key, value) -> {
          text.append(text.length() == 0 ? "" : "&").append(key).append('=').append(value);
        });
    return text.toString();
  }

  /** The experiment with what can change while training as {@link #writeLive} wrote it. */
  public static Experiment withLive(Experiment experiment, String live) {
    Experiment read = read(live).experiment();
    Draft draft = new Draft(experiment);
    for (Field<?> field : Fields.LIVE) {
      copy(field, read, draft);
    }
    // of these the other experiment has only what goes with its own network
    Problems none = new Problems();
    List<Intervention> all = Fields.INTERVENTIONS.readLink(pairs(live, none), none);
    draft.set(Fields.INTERVENTIONS, all == null ? List.of() : all);
    return draft.settled();
  }

  private static <T> void copy(Field<T> field, Experiment from, Draft to) {
    to.set(field, from.get(field));
  }
}
