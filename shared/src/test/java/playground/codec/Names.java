package playground.codec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.experiment.Fields;
import playground.experiment.OutputChoice;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Loss;

/** Puts the names of all choices into expected messages, where they stand as {@code {losses}}. */
final class Names {
  private Names() {}

  static String of(Enum<?>[] choices) {
    return Stream.of(choices).map(Choices::name).collect(Collectors.joining(", "));
  }

  static String filledIn(String message) {
    String filled = message;
    for (Object[] pair :
        List.of(
            new Object[] {"{data}", Generator.values()},
            new Object[] {"{tasks}", Fields.Task.values()},
            new Object[] {"{features}", Feature.values()},
            new Object[] {"{losses}", Loss.values()},
            new Object[] {"{outputs}", OutputChoice.values()},
            new Object[] {"{activations}", Activation.values()})) {
      filled = filled.replace((String) pair[0], of((Enum<?>[]) pair[1]));
    }
    return filled;
  }
}
