package playground.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.RunningServer;

class AssetRoutesTest {
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

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void servesThePageAtTheRoot() throws Exception {
    HttpResponse<String> page = server.get("/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
    assertTrue(page.body().contains("href=\"./css/page.css\""));
  }

  @Test
  void asksBrowsersToCheckForNewVersions() throws Exception {
    HttpResponse<String> first = server.get("/css/page.css");
    assertEquals("text/css; charset=utf-8", header(first, "Content-Type"));
    assertEquals("no-cache", header(first, "Cache-Control"));
    HttpResponse<String> again =
        server.get("/css/page.css", "If-None-Match", header(first, "ETag"));
    assertEquals(304, again.statusCode());
    assertEquals(header(first, "ETag"), header(again, "ETag"));
    assertEquals("*", header(again, "Access-Control-Allow-Origin"));
  }

  @Test
  void compressesForThoseWhoCanUnpack() throws Exception {
    HttpResponse<String> response = server.get("/css/page.css", "Accept-Encoding", "gzip");
    assertEquals("gzip", header(response, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(response, "Vary"));
    assertEquals("", header(server.get("/css/page.css"), "Content-Encoding"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/css", "/css/", "/css/../index.html", "//etc/passwd", "/css/page", "/e"})
  void hasNothingElse(String path) throws Exception {
    assertEquals(404, server.get(path).statusCode());
  }

  @Test
  void anEmbedWithASlashTooManyLosesItAndKeepsItsLesson() throws Exception {
    HttpResponse<String> response = server.get("/embed/?lesson=3.2");
    assertEquals(301, response.statusCode());
    assertEquals("../embed?lesson=3.2", header(response, "Location"));
    assertEquals(200, server.get("/embed?lesson=3.2").statusCode());
  }

  @Test
  void findsNoFileOutsideItsFolder() {
    Assets assets = new Assets("standin/css");
    assertTrue(assets.find("page.css").isPresent());
    assertTrue(assets.find("../index.html").isEmpty());
    assertTrue(assets.find("/index.html").isEmpty());
    assertTrue(assets.find("a/".repeat(100_000) + "a.css").isEmpty());
    assertTrue(new Assets("playground").find("server/RunningServer.class").isEmpty());
  }
}
