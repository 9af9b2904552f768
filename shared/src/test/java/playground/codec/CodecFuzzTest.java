package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;
import playground.run.TrainingRun;

/**
 * Random trees and texts, most of them nearly right: no surprise may come out of the readers, and
 * what they accept can be built and trained. For a longer look, with the number of rounds for each
 * kind of text: {@code mvn -pl shared test -Dtest=CodecFuzzTest -Dfuzz.rounds=1000000}
 */
class CodecFuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 10_000);

  /** Of the accepted experiments every so many is trained. */
  private static final int TRAINED = 20;

  /** Samples times parameters; larger ones are built, but not trained. */
  private static final int MOST_WORK = 50_000;

  private int accepted;

  private void check(Experiment experiment) throws Exception {
    Documents.assertSurvivesBothWays(experiment);
    accepted++;
    if (accepted % TRAINED == 0) {
      train(experiment);
    }
  }

  private static void train(Experiment experiment) {
    int work = experiment.points().size() * experiment.network().parameterCount();
    if (work <= MOST_WORK) {
      TrainingRun run = new TrainingRun(experiment);
      run.advance();
      run.step();
      run.explainNextUpdate();
      run.advance();
      run.jump(0);
      assertEquals(0, run.epoch());
    }
  }

  @Test
  void treesAreReadOrRefusedWithProblems() throws Exception {
    FuzzInput input = new FuzzInput(20_000);
    for (int round = 0; round < ROUNDS; round++) {
      Object tree = input.tree();
      try {
        check(ExperimentJson.read(tree));
      } catch (InvalidExperimentException e) {
        assertFalse(e.problems().isEmpty());
        assertTrue(e.getMessage().startsWith("$"), e.getMessage());
        e.problems().forEach(CodecFuzzTest::assertIsOneLine);
      } catch (RuntimeException e) {
        throw new AssertionError("on " + tree, e);
      }
    }
    // both ways must be well trodden for this test to mean anything
    assertTrue(
        accepted > ROUNDS / 20 && accepted < ROUNDS * 19L / 20, () -> accepted + " were read");
  }

  private static void assertIsOneLine(Problem problem) {
    assertEquals(1, problem.toString().lines().count());
  }

  /** How many of the links nothing was wrong with. */
  private int readAll(Supplier<String> links) throws Exception {
    int clean = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String link = links.get();
      try {
        ExperimentLink.Reading reading = ExperimentLink.read(link);
        reading.problems().forEach(CodecFuzzTest::assertIsOneLine);
        check(reading.experiment());
        clean += reading.problems().isEmpty() ? 1 : 0;
      } catch (RuntimeException e) {
        throw new AssertionError("on " + link, e);
      }
    }
    return clean;
  }

  @Test
  void linksOfRightAndWrongPartsAlwaysGiveAnExperiment() throws Exception {
    int clean = readAll(new FuzzInput(20_001)::linkOfParts);
    assertTrue(clean > ROUNDS / 100 && clean < ROUNDS / 2, () -> clean + " had no problem");
  }

  @Test
  void damagedLinksAlwaysGiveAnExperiment() throws Exception {
    int clean = readAll(new FuzzInput(20_002)::damagedLink);
    assertTrue(clean > ROUNDS / 100 && clean < ROUNDS / 2, () -> clean + " had no problem");
  }

  @Test
  void tensorFlowLinksAlwaysGiveAnExperiment() throws Exception {
    int clean = readAll(new FuzzInput(20_003)::tensorFlowLink);
    assertTrue(clean > ROUNDS / 100 && clean < ROUNDS / 2, () -> clean + " had no problem");
  }

  @Test
  void anyTextGivesAnExperiment() throws Exception {
    FuzzInput input = new FuzzInput(20_004);
    readAll(() -> input.randomText(30));
  }
}
