package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;

/** Short ways to read experiments in tests; JSON is written with single quotes. */
final class Documents {
  private Documents() {}

  static Experiment json(String text) throws InvalidExperimentException {
    return ExperimentJson.read(tree(text));
  }

  static Object tree(String text) {
    return JsonTrees.parse(text.replace('\'', '"'));
  }

  /** Wraps a value into its groups: {@code data.noise} and 2 become {"data":{"noise":2}}. */
  static Object document(String path, Object value) {
    Object tree = value;
    String[] names = path.split("\\.");
    for (int i = names.length - 1; i >= 0; i--) {
      tree = Collections.singletonMap(names[i], tree);
    }
    return tree;
  }

  static List<String> jsonProblems(Object document) {
    InvalidExperimentException thrown =
        assertThrows(InvalidExperimentException.class, () -> ExperimentJson.read(document));
    assertEquals(thrown.problems().get(0).toString(), thrown.getMessage());
    return thrown.problems().stream().map(Problem::toString).toList();
  }

  /** Reads a link that nothing is wrong with. */
  static Experiment link(String link) {
    ExperimentLink.Reading reading = ExperimentLink.read(link);
    assertEquals(List.of(), reading.problems(), link);
    return reading.experiment();
  }

  static List<String> linkProblems(String link) {
    return ExperimentLink.read(link).problems().stream().map(Problem::toString).toList();
  }

  /** Both ways of writing an experiment down give it back. */
  static void assertSurvivesBothWays(Experiment experiment) throws InvalidExperimentException {
    String text = ExperimentJson.write(experiment);
    Experiment again = ExperimentJson.read(JsonTrees.parse(text));
    assertEquals(experiment, again, text);
    assertEquals(text, ExperimentJson.write(again));
    String written = ExperimentLink.write(experiment);
    assertEquals(experiment, link(written), written);
    assertEquals(written, ExperimentLink.write(link(written)));
  }
}
