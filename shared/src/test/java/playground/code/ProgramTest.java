package playground.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.run.TrainingRun;

/** The programs are run, and print the losses of the page. */
class ProgramTest {
  private static final ProgramWords WORDS =
      new ProgramWords("data", "start", "forward", "backward", "update", "the page");

  @TempDir private Path folder;

  private static Experiment experiment(String link) {
    ExperimentLink.Reading reading = ExperimentLink.read("v=1&samples=40&" + link);
    assertEquals(List.of(), reading.problems());
    return reading.experiment();
  }

  private List<String> run(String file, String text, String... command)
      throws IOException, InterruptedException {
    Path program = folder.resolve(file);
    Files.writeString(program, text);
    Path printed = folder.resolve("printed");
    ProcessBuilder builder = new ProcessBuilder(new java.util.ArrayList<>(List.of(command)));
    builder.command().add(program.toString());
    builder.redirectErrorStream(true).redirectOutput(printed.toFile());
    int code = builder.start().waitFor();
    List<String> lines = Files.readAllLines(printed);
    assertEquals(0, code, String.join("\n", lines));
    return lines;
  }

  private static void check(List<String> lines, Experiment experiment) {
    TrainingRun run = new TrainingRun(experiment);
    assertEquals(11, lines.size(), lines.toString());
    for (String line : lines) {
      String[] parts = line.trim().split(" +");
      assertEquals(run.epoch(), Integer.parseInt(parts[0]));
      double loss = run.trainMetrics().loss();
      assertEquals(loss, Double.parseDouble(parts[1]), 1e-9 * Math.max(1, loss));
      assertEquals("OK", parts[2], line);
      run.advance();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data=xor",
        "data=spiral&classes=3&layers=6,5&activation=relu,tanh&optimizer=adam&rate=0.01&batch=7",
        "data=reg-plane&optimizer=momentum&momentum=0.8&reg=l2&regRate=0.01&features=x1,x2,x1x2",
        "data=gauss&activation=sigmoid&shuffle=off&reg=l1&regRate=0.002",
        "data=circle&layers=none&activation=linear&interventions=0:weight:0:0:1:0.5",
      })
  void javaPrintsThePagesLosses(String link) throws IOException, InterruptedException {
    Experiment experiment = experiment(link);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    check(run("Main.java", JavaProgram.of(experiment, "link", WORDS), java), experiment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data=xor",
        "data=spiral&classes=3&layers=6,5&activation=relu,tanh&optimizer=adam&rate=0.01&batch=7",
        "data=reg-plane&optimizer=momentum&momentum=0.8&reg=l2&regRate=0.01&features=x1,x2,x1x2",
        "data=gauss&activation=sigmoid&shuffle=off&reg=l1&regRate=0.002",
        "data=circle&layers=none&activation=linear&interventions=0:weight:0:0:1:0.5",
      })
  void pythonPrintsThePagesLosses(String link) throws IOException, InterruptedException {
    assumeTrue(hasNumPy(), "Python 3 with NumPy is not on this machine");
    Experiment experiment = experiment(link);
    check(run("main.py", PythonProgram.of(experiment, "link", WORDS), "python3"), experiment);
  }

  private static boolean hasNumPy() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "import numpy").start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "activation=gelu, $.network.layers",
    "loss=hinge, $.training.loss",
    "optimizer=rmsprop, $.training.optimizer",
    "clip=1, $.training.clipNorm",
    "schedule=step, $.training.schedule",
    "interventions=3:rate:0.1, $.interventions",
  })
  void whatAProgramDoesNotKnowIsNamed(String link, String path) {
    Experiment experiment = experiment("data=xor&" + link);
    assertFalse(Recipe.missing(experiment).isEmpty());
    String named = Recipe.missing(experiment).get(0).path();
    assertTrue(path.endsWith(named.replace("$.", "")), named);
    assertThrows(IllegalArgumentException.class, () -> JavaProgram.of(experiment, "link", WORDS));
  }
}
