package playground.server.share;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.server.RunningServer.EXPERIMENTS;
import static playground.server.RunningServer.XOR;
import static playground.server.RunningServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.RunningServer;
import playground.server.http.PublicAddress;

class ExperimentRoutesTest {
  private static final byte[] XOR_BYTES = XOR.getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static void assertProblem(int status, HttpResponse<String> response) throws Exception {
    assertEquals(status, response.statusCode());
    assertEquals(
        "application/problem+json; charset=utf-8",
        response.headers().firstValue("Content-Type").orElseThrow());
    assertEquals(status, json(response).get("status").asInt());
    assertFalse(json(response).get("title").asText().isEmpty());
    assertFalse(json(response).get("detail").asText().isEmpty());
  }

  private static String bearer(JsonNode kept) {
    return "Bearer " + kept.get("deleteToken").asText();
  }

  @Test
  void keepsAnExperimentAndSaysWhereItIs() throws Exception {
    HttpResponse<String> response = server.post(XOR);
    assertEquals(201, response.statusCode());
    JsonNode kept = json(response);
    String id = kept.get("id").asText();
    assertTrue(id.matches("[0-9a-z]{10}"), id);
    assertEquals(server.address("/e/" + id), kept.get("url").asText());
    assertEquals(server.address("/embed/" + id), kept.get("embedUrl").asText());
    assertTrue(kept.get("deleteToken").asText().length() >= 32);
  }

  @Test
  void handsOutThePublicAddressWhenThereIsOne(@TempDir Path other) throws Exception {
    try (var proxied = new RunningServer(other, new PublicAddress("https://play.example/nn/"))) {
      JsonNode kept = proxied.keep(XOR);
      String id = kept.get("id").asText();
      assertEquals("https://play.example/nn/e/" + id, kept.get("url").asText());
    }
  }

  @Test
  void givesTheSameIdForTheSameExperimentHoweverWritten() throws Exception {
    String id = server.keep(XOR).get("id").asText();
    HttpResponse<String> again =
        server.post(
            "{ \"classes\": 2.0,\n \"d\\u0061ta\": {\"noise\": -0, \"generator\": \"xor\"}}");
    assertEquals(200, again.statusCode());
    assertEquals(id, json(again).get("id").asText());
    assertFalse(json(again).has("deleteToken"));
  }

  @Test
  void returnsTheCanonicalTextForever() throws Exception {
    String path = EXPERIMENTS + '/' + server.keep(XOR).get("id").asText();
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode());
    assertTrue(
        response.body().startsWith("{\"v\":1,\"engine\":1,\"task\":\"classification\""),
        response.body());
    assertEquals("xor", json(response).at("/data/generator").asText());
    var headers = response.headers();
    assertEquals(
        "public, max-age=31536000, immutable", headers.firstValue("Cache-Control").orElseThrow());
    assertEquals("*", headers.firstValue("Access-Control-Allow-Origin").orElseThrow());
    String tag = headers.firstValue("ETag").orElseThrow();
    HttpResponse<String> known = server.get(path, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, known.statusCode());
    assertEquals("", known.body());
    assertEquals(200, server.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void tellsEveryProblemWithItsPath() throws Exception {
    HttpResponse<String> response =
        server.post("{\"network\":{\"layers\":[{\"units\":0,\"activation\":\"tanh\"}]},\"x\":1}");
    assertProblem(400, response);
    JsonNode errors = json(response).get("errors");
    assertEquals(2, errors.size());
    assertEquals("$.network.layers[0].units", errors.at("/0/path").asText());
    assertEquals("0 is below 1 (1 to 64)", errors.at("/0/message").asText());
    assertEquals("$.x", errors.at("/1/path").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"v\":1,\"v\":1}", "{} {}", "{\"classes\":NaN}", "\uFEFF{}"})
  void refusesWhatIsNotJson(String body) throws Exception {
    HttpResponse<String> response = server.post(body);
    assertProblem(400, response);
    assertEquals("$", json(response).at("/errors/0/path").asText());
  }

  @Test
  void takesOnlyPlainJson() throws Exception {
    assertProblem(415, server.post(XOR_BYTES, "Content-Type", "text/plain"));
    assertProblem(415, server.post(XOR_BYTES, "X-Nothing", "no type"));
    assertProblem(
        415,
        server.post(XOR_BYTES, "Content-Type", "application/json", "Content-Encoding", "gzip"));
    assertEquals(
        201,
        server.post(XOR_BYTES, "Content-Type", "Application/JSON; charset=utf-8").statusCode());
  }

  @Test
  void refusesBodiesThatAreTooLarge() throws Exception {
    int most = ExperimentText.MOST_BYTES;
    assertEquals(201, server.post("{}" + " ".repeat(most - 2)).statusCode());
    assertProblem(413, server.post("{}" + " ".repeat(most - 1)));
    for (int i = 0; i < 20; i++) { // the answer must not be lost in a connection that is reset
      assertProblem(413, server.post("{}" + " ".repeat(8 * most)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bbbbbbbbbb", "..%2f..%2fetc", "a", "xor'--", "%E5%90%8D"})
  void knowsNoOtherIds(String id) throws Exception {
    assertProblem(404, server.get(EXPERIMENTS + '/' + id));
    assertProblem(404, server.delete(id, "Authorization", "Bearer x"));
  }

  @Test
  void deletesForWhoeverHasTheToken() throws Exception {
    JsonNode kept = server.keep(XOR);
    String id = kept.get("id").asText();
    HttpResponse<String> without = server.delete(id);
    assertProblem(401, without);
    assertEquals("Bearer", without.headers().firstValue("WWW-Authenticate").orElseThrow());
    assertProblem(403, server.delete(id, "Authorization", "Bearer wrong"));
    assertEquals(204, server.delete(id, "Authorization", bearer(kept)).statusCode());
    assertProblem(410, server.get(EXPERIMENTS + '/' + id));
    assertProblem(410, server.delete(id, "Authorization", bearer(kept)));
    assertEquals(410, server.get("/e/" + id).statusCode());
    assertEquals(410, server.get("/embed/" + id).statusCode());
  }

  @Test
  void slowsDownWhoeverFloods() throws Exception {
    for (int i = 0; i < 60; i++) {
      assertEquals(i == 0 ? 201 : 200, server.post(XOR).statusCode());
    }
    HttpResponse<String> refused = server.post(XOR);
    assertProblem(429, refused);
    assertEquals("1", refused.headers().firstValue("Retry-After").orElseThrow());
    assertProblem(429, server.post(XOR_BYTES, "X-Forwarded-For", "203.0.113.7"));
    server.nanoTime.addAndGet(1_000_000_000L);
    assertEquals(200, server.post(XOR).statusCode());
  }

  @Test
  void saysWhenItCannotKeepOrRead() throws Exception {
    String id = server.keep(XOR).get("id").asText();
    server.store.close();
    for (HttpResponse<String> response :
        List.of(server.post("{}"), server.get(EXPERIMENTS + '/' + id))) {
      assertProblem(503, response);
      assertTrue(response.headers().firstValue("Retry-After").isPresent());
    }
    assertEquals(503, server.get("/readyz").statusCode());
    assertEquals(200, server.get("/healthz").statusCode());
    assertEquals(200, server.get("/").statusCode());
  }

  @Test
  void saysWhichMethodsThereAre() throws Exception {
    HttpResponse<String> response = server.send(server.request(EXPERIMENTS).PUT(noBody()));
    assertProblem(405, response);
    String allowed = response.headers().firstValue("Allow").orElseThrow();
    assertTrue(allowed.contains("POST"), allowed);
  }
}
