package playground.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.RunningServer;
import playground.server.share.ExperimentText;

class PlaygroundCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  private int run(String... args) {
    return PlaygroundCommand.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }

  private void assertRefused(String message, String... args) {
    assertEquals(2, run(args), err::toString);
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains(message), err.toString());
    assertEquals("", out.toString());
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "train --help", "serve --help"})
  void explainsItself(String args) {
    assertEquals(0, run(args.split(" ")));
    assertTrue(out.toString().contains("Usage: neural-playground"), out.toString());
  }

  @Test
  void saysItsVersion() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("Neural Playground"), out.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "train data=xor, --epochs",
    "train data=xor --epochs many, --epochs",
    "train data=xor --epochs 1.5, --epochs",
    "train data=xor --epochs -1, --epochs: -1 is not between 0 and 1000000",
    "train data=xor --epochs 1000001, --epochs: 1000001 is not between",
    "train --epochs 1, EXPERIMENT",
    "train data=xor --epochs 1 --fast, --fast",
    "train a=1 b=2 --epochs 1, b=2",
    "learn, learn",
    "--prot 1, --prot",
    "--port x, --port",
    "--port 70000, --port: 70000 is not between 0 and 65535",
    "--public-url example.org, --public-url: example.org is not",
  })
  void namesTheArgumentThatIsWrong(String args, String message) {
    assertRefused(message, args.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "data=moon, link: data: ",
    "#v=1&noise=2, link: noise: 2 is above 1 (0 to 1)",
    "https://play.example/#colour=red, link: colour: is not known",
    "features=none, features: ",
    "https://play.example/about, has no experiment",
    "http://127.0.0.1:1/e/bbbbbbbbbb, cannot be reached",
    "http://%/e/bbbbbbbbbb, is not an address",
    "none.json, none.json: there is no such file",
  })
  void namesWhatIsWrongWithAnExperiment(String experiment, String message) {
    assertRefused(message, "train", experiment, "--epochs", "1");
  }

  @Test
  void namesWhatIsWrongInAFile() throws Exception {
    String bad =
        file("bad.json", "{\"network\":{\"layers\":[{\"units\":0,\"activation\":\"relu\"}]}}");
    assertRefused("bad.json: $.network.layers[0].units: 0 is below 1", "train", bad, "--epochs=1");
  }

  @Test
  void namesEverythingThatIsWrongInOneLine() throws Exception {
    assertRefused(
        "link: noise: 2 is above 1 (0 to 1); layers: 0 is below 1 (1 to 64); hue: is not known",
        "train",
        "noise=2&layers=0&hue=red",
        "--epochs=1");
    err.getBuffer().setLength(0);
    String bad = file("bad.json", "{\"data\":{\"noise\":2,\"samples\":1},\"hue\":3}");
    assertRefused(
        "bad.json: $.data.noise: 2 is above 1 (0 to 1);"
            + " $.data.samples: 1 is below 10 (10 to 5000); $.hue: is not known",
        "train",
        bad,
        "--epochs=1");
  }

  @Test
  void saysWhereAFileIsNotJson() throws Exception {
    String bad = file("bad.json", "{\n  \"v\" 1\n}");
    assertRefused("bad.json: line 2, column ", "train", bad, "--epochs=1");
  }

  @Test
  void refusesFoldersAndHugeFiles() throws Exception {
    assertRefused("cannot be read", "train", folder.toString(), "--epochs=1");
    err.getBuffer().setLength(0);
    String huge = file("huge.json", " ".repeat(ExperimentText.MOST_BYTES + 1));
    assertRefused("is larger than", "train", huge, "--epochs=1");
  }

  @Test
  void refusesAFileAsDataFolder() throws Exception {
    String file = file("file", "");
    assertRefused("--data: " + file, "serve", "--port=0", "--data", file);
  }

  @Test
  void refusesADatabaseThatIsNone() throws Exception {
    file("experiments.db", "nonsense ".repeat(1000));
    assertRefused("experiments.db", "serve", "--port=0", "--data", folder.toString());
  }

  @Test
  void refusesAPortThatIsInUse() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      String port = String.valueOf(other.getLocalPort());
      assertRefused(port, "--host=0.0.0.0", "--port", port, "--data", folder.toString());
    }
  }

  @Test
  void trainsAnExperimentThatAServerKeeps() throws Exception {
    try (var server = new RunningServer(folder)) {
      String id = server.keep(RunningServer.XOR).get("id").asText();
      for (String path : new String[] {"/e/" + id, "/embed/" + id, "/e/" + id + "#?secret=abc"}) {
        assertEquals(0, run("train", server.address(path), "--epochs", "2", "--json"));
        assertTrue(out.toString().contains("\"generator\":\"xor\""));
        out.getBuffer().setLength(0);
      }
      assertRefused("no such experiment", "train", server.address("/e/bbbbbbbbbb"), "--epochs=1");
    }
  }

  @Test
  void printsATableForPeople() {
    assertEquals(0, run("train", "data=xor&train=100", "--epochs", "3"), err::toString);
    assertEquals(6, out.toString().lines().count(), out.toString());
    assertTrue(out.toString().contains("fingerprint "), out.toString());
  }
}
