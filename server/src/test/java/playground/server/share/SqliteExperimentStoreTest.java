package playground.server.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import playground.server.share.ExperimentStore.Deletion;
import playground.server.share.ExperimentStore.Found;
import playground.server.share.ExperimentStore.Kept;
import playground.server.share.ExperimentStore.State;

class SqliteExperimentStoreTest {
  private static final Function<String, ContentHash> SAME_BEGINNING =
      text -> new ContentHash("b".repeat(11) + ContentHash.of(text).digits().substring(11));

  private final DeleteToken token = DeleteToken.random();
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("experiments.db");
  }

  private SqliteExperimentStore open() {
    return SqliteExperimentStore.open(file);
  }

  @Test
  void findsWhatItKeeps() {
    try (var store = open()) {
      Kept kept = store.keep("{\"名\":1}", token);
      assertTrue(kept.isNew());
      assertEquals(new Found(State.KEPT, "{\"名\":1}"), store.find(kept.id()));
    }
  }

  @Test
  void keepsTheSameTextOnce() {
    try (var store = open()) {
      Kept first = store.keep("{}", token);
      assertEquals(new Kept(first.id(), false), store.keep("{}", DeleteToken.random()));
    }
  }

  @Test
  void knowsNothingOfOtherIds() {
    try (var store = open()) {
      assertEquals(State.UNKNOWN, store.find(new ExperimentId("bbbbbbbbbb")).state());
      assertEquals(Deletion.UNKNOWN, store.delete(new ExperimentId("bbbbbbbbbb"), token));
    }
  }

  @Test
  void givesCollidingTextsLongerIds() {
    try (var store = SqliteExperimentStore.open(file, SAME_BEGINNING)) {
      ExperimentId first = store.keep("1", token).id();
      ExperimentId second = store.keep("2", token).id();
      ExperimentId third = store.keep("3", token).id();
      assertEquals("b".repeat(10), first.text());
      assertEquals("b".repeat(11), second.text());
      assertEquals(12, third.text().length());
      assertEquals(new Kept(second, false), store.keep("2", token));
      assertEquals("1", store.find(first).canonical());
      assertEquals("3", store.find(third).canonical());
    }
  }

  @Test
  void deletesOnlyWithTheToken() {
    try (var store = open()) {
      ExperimentId id = store.keep("{}", token).id();
      assertEquals(Deletion.WRONG_TOKEN, store.delete(id, DeleteToken.random()));
      assertEquals(State.KEPT, store.find(id).state());
      assertEquals(Deletion.DONE, store.delete(id, token));
      assertEquals(new Found(State.DELETED, ""), store.find(id));
      assertEquals(Deletion.DELETED_BEFORE, store.delete(id, token));
    }
  }

  @Test
  void neverUsesADeletedIdAgain() {
    try (var store = open()) {
      ExperimentId deleted = store.keep("{}", token).id();
      store.delete(deleted, token);
      Kept again = store.keep("{}", token);
      assertTrue(again.isNew());
      assertEquals(11, again.id().text().length());
      assertEquals(State.DELETED, store.find(deleted).state());
    }
  }

  @Test
  void storesNoTokenThatCouldBeStolen() throws Exception {
    try (var store = open()) {
      store.keep("{}", token);
    }
    String bytes = new String(Files.readAllBytes(file), "ISO-8859-1");
    assertFalse(bytes.contains(token.text()));
  }

  @Test
  void remembersAfterBeingOpenedAgain() {
    ExperimentId kept;
    ExperimentId deleted;
    try (var store = open()) {
      kept = store.keep("1", token).id();
      deleted = store.keep("2", token).id();
      store.delete(deleted, token);
    }
    try (var store = open()) {
      assertEquals("1", store.find(kept).canonical());
      assertEquals(State.DELETED, store.find(deleted).state());
    }
  }

  @Test
  void agreesOnOneIdWhenManyKeepTheSameAtOnce() {
    try (var store = open();
        var other = open()) {
      Set<Kept> kept =
          IntStream.range(0, 40)
              .parallel()
              .mapToObj(i -> (i % 2 == 0 ? store : other).keep("{}", DeleteToken.random()))
              .collect(Collectors.toSet());
      assertEquals(1, kept.stream().map(Kept::id).distinct().count());
      assertEquals(1, kept.stream().filter(Kept::isNew).count());
    }
  }

  @Test
  void syncsEveryCommitToAWriteAheadLog() throws Exception {
    try (var store = open()) {
      store.check();
      assertEquals("wal", pragma("journal_mode"));
    }
  }

  private String pragma(String name) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet row = connection.createStatement().executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.createStatement().executeUpdate(sql);
    }
  }

  private String refusal() {
    return assertThrows(StoreException.class, this::open).getMessage();
  }

  @Test
  void refusesAFileOfANewerVersion() throws Exception {
    open().close();
    execute("PRAGMA user_version = 2");
    assertTrue(refusal().contains("newer version of Neural Playground"), refusal());
    assertTrue(refusal().contains("experiments.db"), refusal());
  }

  @Test
  void refusesAFileOfAnotherProgram() throws Exception {
    execute("CREATE TABLE cats (name TEXT)");
    assertTrue(refusal().contains("another program"), refusal());
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws Exception {
    Files.writeString(file, "not a database, but long enough to be taken for one".repeat(50));
    assertTrue(refusal().contains("not a database"), refusal());
  }

  @Test
  void refusesADamagedFile() throws Exception {
    try (var store = open()) {
      IntStream.range(0, 50).forEach(i -> store.keep(String.valueOf(i).repeat(2000), token));
    }
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 8192, 40_000, (byte) 0x55);
    Files.write(file, bytes);
    assertTrue(refusal().contains("experiments.db"), refusal());
  }

  @Test
  void saysThatItCannotBeUsedOnceClosed() {
    var store = open();
    store.close();
    assertThrows(StoreException.class, store::check);
    assertThrows(StoreException.class, () -> store.keep("{}", token));
  }
}
