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
import playground.experiment.Fields;

/**
 * Runs whose numbers are frozen to the last bit: link, epoch, fingerprint, train and test loss,
 * between tabs. They were written by this engine itself. When the numeric contract changes, which
 * is a new {@code engine} version, {@code -Dgolden.rewrite=true} writes the files of that version;
 * in the files that a version has already it changes only losses, which train nothing, never a
 * fingerprint.
 */
class GoldenRunTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** The first engine's first options. */
  private static final List<String> FIRST =
      List.of(
          "v=1",
          "v=1&data=spiral&noise=0.1&layers=8,8&rate=0.1",
          "v=1&data=xor&features=x1,x2,x1x2&layers=none&loss=mse&batch=7",
          "v=1&data=gauss&noise=0.5&layers=3,2&activation=relu&init=uniform&seed=5&shuffle=off",
          "v=1&samples=99&train=70&dataSeed=3&layers=6,5,4&activation=sigmoid,linear,relu&rate=0.3",
          "v=1&features=x1sq,x2sq,sinx1,sinx2&layers=4&loss=mse&interventions=5:rate:0.1,50:batch:3");

  /** What came after: between them every activation, loss, optimizer and kind of data. */
  private static final List<String> OPTIONS =
      List.of(
          "v=1&data=moons&classes=3&activation=leaky-relu,elu&optimizer=momentum&dampening=0.1&samples=90",
          "v=1&data=rings&classes=5&activation=selu,softplus&optimizer=nesterov&init=he&samples=90",
          "v=1&data=checkerboard&classes=4&activation=gelu,silu&optimizer=adagrad&rate=0.1&labelNoise=0.1",
          "v=1&data=stripes&classes=6&activation=sine&optimizer=rmsprop&rate=0.01&centered=on&init=he-normal",
          "v=1&data=blobs&classes=3&loss=hinge&optimizer=adam&rate=0.01&balance=3&dropout=0.2,0",
          "v=1&data=spiral&classes=4&output=sigmoid&optimizer=adamw&rate=0.01&schedule=cosine&warmUp=5",
          "v=1&task=regression&data=reg-plane&loss=mae&reg=l1&regRate=0.001&schedule=step&scheduleEpochs=20",
          "v=1&task=regression&data=reg-gauss&loss=huber&delta=0.3&clip=0.1&schedule=exponential&layers=8,8",
          "v=1&task=regression&data=wave&features=x1,cosx1&reg=l2&regRate=0.01&init=xavier-normal&bias=0.1",
          "v=1&data=curve-sine&noise=0.2&orderSeed=3&dropoutSeed=4&dropout=0.1,0.1&loss=huber&output=softmax",
          "v=1&data=circle&tfSeed=0.12345&init=uniform&bias=0.1&loss=mse&rate=0.015&shuffle=off",
          "v=1&data=table&classes=3&rows=1,2,3,0;3,4,5,1;2,2,2,2;0,1,0,1&train=100&batch=2",
          "v=1&data=xor&interventions=2:weight:0:1:0:1.5,4:optimizer:adam,4:rate:0.01,6:remove:3-7,8:bias:2:0:0.5");

  private static final int[] EPOCHS = {0, 1, 10, 100};

  private static List<String> computed(List<String> links) {
    List<String> lines = new ArrayList<>();
    for (String link : links) {
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
    assertFrozen("first", FIRST);
    assertFrozen("options", OPTIONS);
  }

  private static void assertFrozen(String name, List<String> links) throws IOException {
    Path file = FOLDER.resolve("engine-" + Fields.ENGINE_VERSION + "-" + name + ".txt");
    List<String> computed = computed(links);
    if (Boolean.getBoolean("golden.rewrite")) {
      if (Files.exists(file)) {
        List<String> before = fingerprints(Files.readAllLines(file));
        assertEquals(before, fingerprints(computed), "other bits are a new engine version");
      }
      Files.writeString(file, String.join("\n", computed) + "\n", StandardCharsets.UTF_8);
    }
    assertEquals(sameDigits(Files.readAllLines(file)), computed);
  }

  private static List<String> fingerprints(List<String> lines) {
    return lines.stream()
        .map(l -> String.join("\t", List.of(l.split("\t")).subList(0, 3)))
        .toList();
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
    List<String> all = new ArrayList<>(FIRST);
    all.addAll(OPTIONS);
    for (String link : all) {
      double before = Runs.at(link, 0).trainMetrics().loss();
      double after = Runs.at(link, 100).trainMetrics().loss();
      assertTrue(after < before, () -> link + " went from " + before + " to " + after);
    }
  }
}
