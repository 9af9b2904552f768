package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walls of the house: which part of the program may know which other. */
class ModuleRulesTest {
  private static final Path ROOT =
      Path.of(System.getProperty("playground.root", "..")).toAbsolutePath().normalize();

  private static List<Path> files(String folder, String ending) throws IOException {
    Path start = ROOT.resolve(folder);
    if (!Files.exists(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !ROOT.relativize(file).toString().contains("target"))
          .map(ROOT::relativize)
          .sorted()
          .toList();
    }
  }

  @Test
  void everySourceKeepsToItsPlace() throws IOException {
    List<String> breaches = new ArrayList<>();
    int count = 0;
    for (String module : List.of("shared", "client", "server")) {
      for (Path file : files(module + "/src", ".java")) {
        breaches.addAll(ModuleRules.breaches(file, Files.readAllLines(ROOT.resolve(file))));
        count++;
      }
    }
    assertTrue(count > 50, "only " + count + " sources found under " + ROOT);
    assertEquals("", String.join("\n", breaches));
  }

  @Test
  void webHoldsNoProgram() throws IOException {
    assertEquals(List.of(), files("web", ".java"));
    assertEquals(List.of(), files("web", ".js"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String module : List.of("shared", "client", "server")) {
      for (Path file : files(module + "/src/main/java", ".java")) {
        if (!Files.exists(ROOT.resolve(file).resolveSibling("package-info.java"))) {
          silent.add(file.getParent().toString());
        }
      }
    }
    assertEquals(List.of(), silent.stream().distinct().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shared/src/main/java/playground/math/A.java|import playground.network.Loss;",
        "shared/src/main/java/playground/network/A.java|playground.codec.JsonText.write(1);",
        "shared/src/main/java/playground/run/A.java|import playground.codec.JsonText;",
        "shared/src/main/java/playground/misc/A.java|package playground.misc;",
        "shared/src/main/java/playground/codec/A.java|import playground.server.Main;",
        "shared/src/main/java/playground/math/A.java|import java.io.File;",
        "shared/src/main/java/playground/math/A.java|import java.util.concurrent.Future;",
        "shared/src/main/java/playground/math/A.java|import static java.nio.file.Files.*;",
        "shared/src/main/java/playground/math/A.java|import java.util.Random;",
        "shared/src/main/java/playground/math/A.java|long now = System.nanoTime();",
        "shared/src/main/java/playground/math/A.java|return Math.random();",
        "shared/src/main/java/playground/math/A.java|import java.lang.reflect.Method;",
        "shared/src/main/java/playground/math/A.java|import org.teavm.jso.JSObject;",
        "client/src/main/java/playground/client/model/A.java|import org.teavm.jso.JSObject;",
        "client/src/main/java/playground/client/paint/A.java|import org.teavm.jso.JSObject;",
        "client/src/main/java/playground/client/view/A.java|@JSBody(script = \"\")",
        "client/src/main/java/playground/client/A.java|import playground.server.Main;",
        "client/src/test/java/playground/client/A.java|import playground.server.Main;",
        "server/src/main/java/playground/server/A.java|import playground.client.PlaygroundMain;",
      })
  void seesABreach(String path, String code) {
    List<String> breaches = ModuleRules.breaches(Path.of(path), List.of("", code));
    assertEquals(1, breaches.size(), breaches.toString());
    assertTrue(breaches.get(0).startsWith(path + ":2: "), breaches.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shared/src/main/java/playground/codec/A.java|import playground.network.Loss;",
        "shared/src/main/java/playground/math/A.java|import java.util.function.IntFunction;",
        "shared/src/main/java/playground/math/A.java| * unlike java.util.Random and Thread",
        "shared/src/main/java/playground/math/A.java|throw new Error(\"no java.io.File\");",
        "shared/src/test/java/playground/math/A.java|import java.nio.file.Path;",
        "client/src/main/java/playground/client/PlaygroundMain.java|import org.teavm.jso.JSObject;",
        "client/src/main/java/playground/client/browser/A.java|@JSBody(script = \"\")",
        "client/src/main/java/playground/client/paint/A.java|import playground.run.TrainingRun;",
        "server/src/main/java/playground/server/share/A.java|import playground.server.http.B;",
      })
  void allowsWhatIsInOrder(String path, String code) {
    assertEquals(List.of(), ModuleRules.breaches(Path.of(path), List.of(code)));
  }
}
