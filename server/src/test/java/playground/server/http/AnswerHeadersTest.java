package playground.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.server.RunningServer.EXPERIMENTS;
import static playground.server.RunningServer.XOR;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.RunningServer;

class AnswerHeadersTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none';"
          + " form-action 'none'; require-trusted-types-for 'script'; trusted-types playground;"
          + " frame-ancestors 'self'";

  @TempDir Path folder;
  private RunningServer server;
  private String id;

  @BeforeEach
  void start() throws Exception {
    server = new RunningServer(folder);
    id = server.keep(XOR).get("id").asText();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String value(HttpHeaders headers, String name) {
    return headers.firstValue(name).orElse("");
  }

  private static void assertProtected(HttpHeaders headers) {
    assertEquals(POLICY, value(headers, "Content-Security-Policy"));
    assertEquals("nosniff", value(headers, "X-Content-Type-Options"));
    assertEquals("strict-origin-when-cross-origin", value(headers, "Referrer-Policy"));
    assertEquals("same-origin", value(headers, "Cross-Origin-Opener-Policy"));
    assertEquals("", value(headers, "Server"));
    assertEquals("", value(headers, "Set-Cookie"));
  }

  @Test
  void onlyTheWorkerMayCompile() throws Exception {
    Function<String, String> policy =
        path -> {
          Map<String, String> headers = new HashMap<>();
          SecurityHeaders.forPath(path, headers::put);
          return headers.get("Content-Security-Policy");
        };
    assertTrue(policy.apply("/js/trainer.js").contains("script-src 'self' 'wasm-unsafe-eval';"));
    for (String path : List.of("/", "/e/abc", "/embed/abc", "/js/playground.js", "/js/extras.js")) {
      assertFalse(policy.apply(path).contains("unsafe-eval"), path);
    }
    assertFalse(policy.apply("/js/trainer.js").contains("'unsafe-eval'"));
  }

  @Test
  void protectEveryAnswer() throws Exception {
    List<HttpResponse<String>> answers =
        List.of(
            server.get("/"),
            server.get("/e/" + id),
            server.get("/e/none"),
            server.get("/css/page.css"),
            server.get("/none.css"),
            server.get("/healthz"),
            server.get("/readyz"),
            server.get(EXPERIMENTS + '/' + id),
            server.get(EXPERIMENTS + "/none"),
            server.get(EXPERIMENTS),
            server.post(XOR),
            server.post("{"),
            server.post(new byte[0], "Content-Type", "text/plain"),
            server.delete(id),
            server.head("/"));
    for (HttpResponse<String> answer : answers) {
      assertProtected(answer.headers());
    }
  }

  @Test
  void letPagesBeFramedByOurselvesOnly() throws Exception {
    HttpHeaders page = server.get("/e/" + id).headers();
    assertEquals("SAMEORIGIN", value(page, "X-Frame-Options"));
    assertEquals("same-origin", value(page, "Cross-Origin-Resource-Policy"));
    assertEquals("noindex", value(page, "X-Robots-Tag"));
    assertEquals("", value(server.get("/").headers(), "X-Robots-Tag"));
  }

  @Test
  void letEmbedsBeFramedByAnyone() throws Exception {
    HttpHeaders embed = server.get("/embed/" + id).headers();
    assertEquals(
        POLICY.replace("; frame-ancestors 'self'", ""), value(embed, "Content-Security-Policy"));
    assertEquals("", value(embed, "X-Frame-Options"));
    assertEquals("", value(embed, "Cross-Origin-Opener-Policy"));
    assertEquals("cross-origin", value(embed, "Cross-Origin-Resource-Policy"));
    assertEquals("noindex", value(embed, "X-Robots-Tag"));
  }

  @Test
  void letSandboxedFramesLoadWhatTheyNeed() throws Exception {
    for (String path : List.of("/css/page.css", EXPERIMENTS + '/' + id)) {
      HttpHeaders headers = server.get(path).headers();
      assertEquals("*", value(headers, "Access-Control-Allow-Origin"));
      assertEquals("cross-origin", value(headers, "Cross-Origin-Resource-Policy"));
    }
    assertEquals("", value(server.post(XOR).headers(), "Access-Control-Allow-Origin"));
  }

  @Test
  void areTheSameWithoutTheBody() throws Exception {
    for (String path :
        List.of("/", "/css/page.css", "/e/" + id, "/embed/" + id, EXPERIMENTS + '/' + id)) {
      HttpResponse<String> head = server.head(path);
      assertEquals(200, head.statusCode());
      assertEquals("", head.body());
      assertEquals(withoutDate(server.get(path)), withoutDate(head));
    }
  }

  private static Map<String, List<String>> withoutDate(HttpResponse<String> response) {
    Map<String, List<String>> headers = new HashMap<>(response.headers().map());
    headers.keySet().removeIf(name -> name.equalsIgnoreCase("Date"));
    return headers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /%2e%2e/ HTTP/1.1", "GET /%zz HTTP/1.1", "GET /%00 HTTP/1.1", "X"})
  void protectAnswersToBrokenRequests(String line) throws Exception {
    assertProtectedProblem(400, server.raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"));
  }

  @Test
  void protectTheRefusalOfEndlessHeaders() throws Exception {
    String header = "X-Long: " + "a".repeat(9000);
    assertProtectedProblem(431, server.raw("GET / HTTP/1.1\r\nHost: x\r\n" + header + "\r\n\r\n"));
  }

  @Test
  void protectTheRefusalOfABodyThatBreaksOff() throws Exception {
    String head =
        "POST /api/v1/experiments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Content-Length: 100\r\n\r\n{";
    assertProtectedProblem(400, server.raw(head));
  }

  private static void assertProtectedProblem(int status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    Map<String, List<String>> headers = new HashMap<>();
    for (String line : answer.substring(0, answer.indexOf("\r\n\r\n")).lines().skip(1).toList()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          List.of(line.substring(colon + 1).strip()));
    }
    assertProtected(HttpHeaders.of(headers, (name, value) -> true));
    assertEquals(List.of("application/problem+json; charset=utf-8"), headers.get("content-type"));
  }
}
