package playground.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was once acknowledged is there for good, however the program ends. */
class DurabilityIT {
  private static final int ROUNDS = 3;
  private static final int EACH = 15;

  @TempDir Path data;

  private static String keep(JarProcess server, int seed) throws Exception {
    HttpResponse<String> response = server.post("{\"training\":{\"seed\":" + seed + "}}");
    assertEquals(201, response.statusCode(), response::body);
    return new ObjectMapper().readTree(response.body()).get("id").asText();
  }

  private static void assertKept(JarProcess server, List<String> ids) throws Exception {
    for (String id : ids) {
      assertEquals(200, server.get(RunningServer.EXPERIMENTS + '/' + id).statusCode(), id);
    }
  }

  @Test
  void linksOutliveARestart() throws Exception {
    List<String> ids = new ArrayList<>();
    try (JarProcess server = JarProcess.serve(data)) {
      ids.add(keep(server, 1));
      boolean wasGentle = server.terminate();
      boolean isOpen = Files.exists(data.resolve("experiments.db-wal"));
      assertFalse(wasGentle && isOpen, "the database was not closed");
    }
    try (JarProcess server = JarProcess.serve(data)) {
      assertKept(server, ids);
      assertEquals(200, server.post("{\"training\":{\"seed\":1}}").statusCode());
    }
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheProgramIsKilled() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      try (JarProcess server = JarProcess.serve(data)) {
        for (int i = 0; i < EACH; i++) {
          ids.add(keep(server, 1 + ids.size()));
        }
        server.kill();
      }
      assertEquals("ok", integrity());
    }
    try (JarProcess server = JarProcess.serve(data)) {
      assertKept(server, ids);
    }
  }

  private String integrity() throws Exception {
    String address = "jdbc:sqlite:" + data.resolve("experiments.db");
    try (Connection connection = DriverManager.getConnection(address);
        ResultSet row = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      return row.getString(1);
    }
  }
}
