package playground.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.feature.Inputs;

/** What the columns of a table probably are, from their names and what they hold. */
public final class RoleGuess {
  private static final String CLASS = "class";
  private static final List<String> TARGETS =
      List.of(SampleText.LABEL, CLASS, "target", SampleText.VALUE);

  private final TextTable table;
  private final List<String> names = new ArrayList<>();

  private RoleGuess(TextTable table) {
    this.table = table;
    for (Column column : table.columns()) {
      names.add(Choices.lower(column.name()));
    }
  }

  /** One role for each column. */
  public static List<Role> of(TextTable table) {
    return new RoleGuess(table).roles();
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    int set = names.indexOf(SampleText.SET);
    int target = target(set);
    int inputs = 0;
    for (int column = 0; column < names.size(); column++) {
      Role role = Role.UNUSED;
      if (column == target) {
        role = isClass(column) ? Role.CLASS : Role.NUMBER;
      } else if (column == set && !table.columns().get(column).isNumeric()) {
        role = Role.SET;
      } else if (isInput(column, target) && inputs < Inputs.MOST) {
        role = Role.INPUT;
        inputs++;
      }
      roles.add(role);
    }
    return roles;
  }

  private int target(int set) {
    for (String name : TARGETS) {
      if (names.contains(name)) {
        return names.indexOf(name);
      }
    }
    int last = names.size() - 1;
    return names.contains("x1") && names.contains("y")
        ? names.indexOf("y")
        : last > 0 && last == set ? last - 1 : last;
  }

  /** Where there is an x1, or an x and a y, these; else all numbers. */
  private boolean isInput(int column, int target) {
    String name = names.get(column);
    boolean isNumeric = table.columns().get(column).isNumeric();
    if (names.contains("x1")) {
      return isNumeric && name.length() > 1 && name.charAt(0) == 'x' && isDigit(name.charAt(1));
    }
    if (names.contains("x") && names.contains("y") && names.indexOf("y") != target) {
      return isNumeric && (name.equals("x") || name.equals("y"));
    }
    return isNumeric;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Words are classes, and numbers of which there are few different ones, each more than once; or
   * whatever the header says.
   */
  private boolean isClass(int column) {
    String name = names.get(column);
    if (!table.columns().get(column).isNumeric() || name.equals(CLASS)) {
      return true;
    }
    int filled = 0;
    Set<Double> different = new HashSet<>();
    boolean isFew = !name.equals(SampleText.VALUE);
    for (int i = 0; i < table.lines().size() && isFew; i++) {
      double number = table.number(table.lines().get(i), column);
      if (!Double.isNaN(number)) {
        filled++;
        different.add(number);
      }
      isFew = different.size() <= Generator.MOST_CLASSES;
    }
    boolean isRepeated = 2 * different.size() <= Math.max(4, filled);
    return isFew && (isRepeated || name.equals(SampleText.LABEL));
  }
}
