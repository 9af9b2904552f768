package playground.server.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static playground.server.RunningServer.EXPERIMENTS;
import static playground.server.RunningServer.XOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.RunningServer;

class ExperimentPagesTest {
  @TempDir Path folder;
  private RunningServer server;
  private String id;
  private String token;

  @BeforeEach
  void start() throws Exception {
    server = new RunningServer(folder);
    JsonNode kept = server.keep(XOR);
    id = kept.get("id").asText();
    token = kept.get("deleteToken").asText();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String canonical() throws Exception {
    return server.get(EXPERIMENTS + '/' + id).body();
  }

  @Test
  void showsThePageWithTheExperimentInside() throws Exception {
    HttpResponse<String> page = server.get("/e/" + id);
    assertEquals(200, page.statusCode());
    assertEquals("text/html;charset=utf-8", page.headers().firstValue("Content-Type").get());
    assertEquals("no-cache", page.headers().firstValue("Cache-Control").get());
    String data =
        "<script type=\"application/json\" id=\"experiment\">" + canonical() + "</script>";
    assertTrue(page.body().contains("<body><a href=\"../\">home</a>" + data), page.body());
    assertTrue(page.body().contains("data-mode=\"page\""));
    assertTrue(page.body().contains("href=\"../css/page.css\""));
    assertFalse(page.body().contains("\"./"));
  }

  @Test
  void embedsThePageWithoutAnExperimentForALesson() throws Exception {
    HttpResponse<String> page = server.get("/embed?lesson=3.2");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("data-mode=\"embed\""));
    assertTrue(page.body().contains("href=\"./css/page.css\""));
    assertFalse(page.body().contains("id=\"experiment\""));
    assertEquals("", page.headers().firstValue("X-Frame-Options").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/e/", "/embed/"})
  void sendsAddressesWithASlashTooManyToTheRightOne(String path) throws Exception {
    HttpResponse<String> page = server.get(path + id + "/");
    assertEquals(301, page.statusCode());
    assertEquals("../" + id, page.headers().firstValue("Location").get());
  }

  @Test
  void tellsThePageThatItIsEmbedded() throws Exception {
    String embed = server.get("/embed/" + id).body();
    assertTrue(embed.contains("data-mode=\"embed\""), embed);
    assertTrue(embed.contains(canonical()), embed);
  }

  @Test
  void noTextInAnExperimentCanEndTheDataBlock() {
    String html = new PageTemplate("<p><!--experiment--></p>").page("{\"a\":\"</script><b>\"}");
    assertEquals(
        "<p><script type=\"application/json\" id=\"experiment\">"
            + "{\"a\":\"\\u003c/script>\\u003cb>\"}</script></p>",
        html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/e/bbbbbbbbbb", "/embed/bbbbbbbbbb", "/e/..%2f..", "/e/x/y", "/none.js"})
  void hasAFriendlyPageForDeadLinks(String path) throws Exception {
    HttpResponse<String> page = server.get(path);
    assertEquals(404, page.statusCode());
    assertEquals("text/html;charset=utf-8", page.headers().firstValue("Content-Type").get());
    assertTrue(page.body().contains("href=\"/css/page.css\""), page.body());
    assertTrue(page.body().contains("id=\"missing\">"), page.body());
    assertTrue(page.body().contains("id=\"deleted\" hidden"), page.body());
  }

  @Test
  void saysThatAnExperimentWasDeleted() throws Exception {
    server.delete(id, "Authorization", "Bearer " + token);
    HttpResponse<String> page = server.get("/e/" + id);
    assertEquals(410, page.statusCode());
    assertTrue(page.body().contains("id=\"missing\" hidden"), page.body());
    assertTrue(page.body().contains("id=\"deleted\">"), page.body());
  }
}
