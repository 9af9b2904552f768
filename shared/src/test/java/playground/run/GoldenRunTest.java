package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs whose numbers are frozen to the last bit: link, epoch, fingerprint, train and test loss,
 * between tabs. They were written by this engine itself and change only when the numeric contract
 * does: {@code -Dgolden.rewrite=true} then writes them anew, and the difference is read in review.
 */
class GoldenRunTest {
  private static final Path FILE = Path.of("src/test/resources/golden/v1.txt");

  private static final List<String> LINKS =
      List.of(
          "v=1",
          "v=1&data=spiral&noise=0.1&layers=8,8&rate=0.1",
          "v=1&data=xor&features=x1,x2,x1x2&layers=none&loss=mse&batch=7",
          "v=1&data=gauss&noise=0.5&layers=3,2&activation=relu&init=uniform&seed=5&shuffle=off",
          "v=1&samples=99&train=70&dataSeed=3&layers=6,5,4&activation=sigmoid,linear,relu&rate=0.3",
          "v=1&features=x1sq,x2sq,sinx1,sinx2&layers=4&loss=mse&interventions=5:rate:0.1,50:batch:3");

  private static final int[] EPOCHS = {0, 1, 10, 100};

  private static List<String> computed() {
    List<String> lines = new ArrayList<>();
    for (String link : LINKS) {
      TrainingRun run = Runs.at(link, 0);
      for (int epoch : EPOCHS) {
        run.seek(epoch);
        double train = run.trainMetrics().loss();
        double test = run.testMetrics().loss();
        lines.add(String.join("\t", link, "" + epoch, run.fingerprint(), "" + train, "" + test));
      }
    }
    return lines;
  }

  @Test
  void everyRunHasItsFrozenBits() throws IOException {
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(FILE, String.join("\n", computed()) + "\n", StandardCharsets.UTF_8);
    }
    assertEquals(sameDigits(Files.readAllLines(FILE)), computed());
  }

  /** The losses as this JDK writes them: JDK 19 and later leave out digits that 17 prints. */
  private static List<String> sameDigits(List<String> lines) {
    List<String> same = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("\t");
      parts[3] = "" + Double.parseDouble(parts[3]);
      parts[4] = "" + Double.parseDouble(parts[4]);
      same.add(String.join("\t", parts));
    }
    return same;
  }

  @Test
  void frozenRunsLearnSomething() {
    for (String link : LINKS) {
      double before = Runs.at(link, 0).trainMetrics().loss();
      double after = Runs.at(link, 100).trainMetrics().loss();
      assertTrue(after < before, () -> link + " went from " + before + " to " + after);
    }
  }
}
