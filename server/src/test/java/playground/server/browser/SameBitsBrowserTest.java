package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.JarProcess;

/** The promise: the browser and {@code train} on the JVM reach the same numbers to the last bit. */
class SameBitsBrowserTest extends RealServer {
  private static final int EPOCHS = 300;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=1",
        "data=xor&activation=relu&batch=1&samples=100",
        "data=gauss&noise=0.3&loss=mse&init=uniform&train=70",
        "data=spiral&noise=0.1&layers=8,8,8&activation=tanh,relu,sigmoid&seed=7&dataSeed=11",
        "layers=none&features=x1,x2,x1sq,x2sq,x1x2,sinx1,sinx2&rate=0.003",
        "data=xor&layers=6,3&activation=linear&shuffle=off&batch=33&samples=205&train=100",
        "data=spiral&samples=60&layers=12&activation=sigmoid&rate=0.3"
            + "&interventions=50:rate:0.05,120:batch:3,200:rate:0.3",
        "data=drawn&points=BJUoygYMK7gG5unEBBgj6BruGDAacRFaGPocGBvoHgw&train=100&batch=2",
      })
  void browserAndJvmAgree(String link) throws Exception {
    JarProcess.Result result =
        JarProcess.run(folder, "train", link, "--epochs", String.valueOf(EPOCHS), "--json");
    assertEquals(0, result.status(), result::err);
    JsonNode jvm = new ObjectMapper().readTree(result.out());
    JsonNode last = jvm.get("epochs").get(EPOCHS - 1);

    PlaygroundPage page = open("/#" + link + "&epoch=" + EPOCHS);
    page.awaitExactEpoch(EPOCHS);
    assertEquals(jvm.get("fingerprint").asText(), page.fingerprint());
    assertEquals(last.get("trainLoss").doubleValue(), page.trainLoss());
  }
}
