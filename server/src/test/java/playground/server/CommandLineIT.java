package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;
import playground.server.JarProcess.Result;

/** The packaged program on a real command line: status, standard output, standard error. */
class CommandLineIT {
  @TempDir Path folder;

  @Test
  void printsOneJsonObjectAndNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("xor.json"), RunningServer.XOR);
    Result result = JarProcess.run(folder, "train", file.toString(), "--epochs", "30", "--json");
    assertEquals(0, result.status(), result::err);
    assertEquals("", result.err());
    assertEquals(1, result.out().lines().count());
    JsonNode json = new ObjectMapper().readTree(result.out());
    TrainingRun run = new TrainingRun(ExperimentLink.read("data=xor").experiment());
    run.seek(30);
    assertEquals(run.fingerprint(), json.get("fingerprint").asText());
    assertEquals(30, json.get("epochs").size());
    assertEquals(run.trainMetrics().loss(), json.at("/epochs/29/trainLoss").doubleValue());
  }

  @Test
  void refusesInOneLineWithStatusTwo() throws Exception {
    Result result = JarProcess.run(folder, "train", "noise=2", "--epochs", "1");
    assertEquals(2, result.status());
    assertEquals("", result.out());
    assertEquals("link: noise: 2 is above 1 (0 to 1)\n", result.err().replace("\r", ""));
  }

  @Test
  void saysInOneLineThatThePortIsTaken() throws Exception {
    try (JarProcess server = JarProcess.serve(folder.resolve("one"))) {
      String address = server.address("");
      String port = address.substring(address.lastIndexOf(':') + 1);
      String other = folder.resolve("two").toString();
      Result result = JarProcess.run(folder, "--port", port, "--data", other);
      assertEquals(2, result.status());
      assertEquals("", result.out());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().startsWith("--port: "), result.err());
    }
  }

  @Test
  void knowsItsVersion() throws Exception {
    Result result = JarProcess.run(folder, "--version");
    assertTrue(result.out().matches("Neural Playground \\d.*\\R"), result.out());
  }

  @Test
  void carriesTheLicences() throws Exception {
    try (var jar = new java.util.jar.JarFile(System.getProperty("playground.jar"))) {
      for (String name : new String[] {"META-INF/LICENSE", "META-INF/NOTICE"}) {
        String text = new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), "UTF-8");
        assertTrue(text.contains(name.endsWith("NOTICE") ? "uPlot" : "Apache License"), name);
      }
    }
  }
}
