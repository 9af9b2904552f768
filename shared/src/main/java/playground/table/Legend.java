package playground.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers of samples are called and mean in a table.
 *
 * @param names of the inputs and, last, of the target
 * @param scalings from the table's numbers to the samples', in the same order
 * @param classNames by class; empty where classes are written as numbers
 */
public record Legend(List<String> names, List<Scaling> scalings, List<String> classNames) {
  /** Samples as they are: {@code x1,x2,label}, or {@code x1,x2,value} for a regression. */
  public static Legend plain(int inputs, boolean isRegression) {
    List<String> names = new ArrayList<>();
    List<Scaling> scalings = new ArrayList<>();
    for (int input = 1; input <= inputs; input++) {
      names.add("x" + input);
      scalings.add(Scaling.NONE);
    }
    names.add(isRegression ? SampleText.VALUE : SampleText.LABEL);
    scalings.add(Scaling.NONE);
    return new Legend(names, scalings, List.of());
  }
}
