package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Problem;

/** Problems as texts, five for each, for the way from one program to the other. */
public final class ProblemList {
  private static final int PARTS = 5;

  private ProblemList() {}

  public static String[] write(List<Problem> problems) {
    String[] list = new String[PARTS * problems.size()];
    int at = 0;
    for (Problem problem : problems) {
      list[at++] = problem.path();
      list[at++] = problem.kind().name();
      list[at++] = problem.value();
      list[at++] = problem.limit();
      list[at++] = problem.other();
    }
    return list;
  }

  public static List<Problem> read(String[] list) {
    List<Problem> problems = new ArrayList<>();
    for (int at = 0; at < list.length; at += PARTS) {
      Problem.Kind kind = kind(list[at + 1]);
      problems.add(new Problem(list[at], kind, list[at + 2], list[at + 3], list[at + 4]));
    }
    return problems;
  }

  private static Problem.Kind kind(String name) {
    for (Problem.Kind kind : Problem.Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
