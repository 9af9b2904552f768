package playground.server.share;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;

/**
 * Experiments in one SQLite file. One connection writes, under this object's lock, with a synced
 * commit for each change; others read.
 */
public final class SqliteExperimentStore implements ExperimentStore {
  private static final int BUSY_MILLIS = 5000;

  private final Function<String, ContentHash> hashing;
  private final Connection writer;
  private final ReadConnections readers;

  private SqliteExperimentStore(String address, Function<String, ContentHash> hashing)
      throws SQLException {
    this.hashing = hashing;
    writer = writing().createConnection(address);
    try {
      SqliteSchema.prepare(writer);
      readers = new ReadConnections(() -> reading().createConnection(address));
    } catch (SQLException e) {
      writer.close();
      throw e;
    }
  }

  private static SQLiteConfig reading() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setReadOnly(true);
    return config;
  }

  /** FULL, because only then a commit has reached the disk before anyone is told of it. */
  private static SQLiteConfig writing() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    return config;
  }

  /**
   * Opens a file, or makes it.
   *
   * @throws StoreException when it cannot be used, with a message that names it and says why
   */
  public static SqliteExperimentStore open(Path file) {
    return open(file, ContentHash::of);
  }

  /** With another hash, tests make two experiments collide. */
  static SqliteExperimentStore open(Path file, Function<String, ContentHash> hashing) {
    try {
      return new SqliteExperimentStore("jdbc:sqlite:" + file.toAbsolutePath(), hashing);
    } catch (SQLException e) {
      throw new StoreException(file + ": cannot be used as the database, " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized Kept keep(String canonical, DeleteToken token) {
    ContentHash hash = hashing.apply(canonical);
    return write(
        () -> {
          ExperimentId known = idOf(hash);
          if (known != null) {
            return new Kept(known, false);
          }
          int length = ExperimentId.SHORTEST;
          while (isTaken(hash.id(length))) {
            length++; // by another experiment with the same beginning, or by one that was deleted
          }
          ExperimentId id = hash.id(length);
          insert(id, hash, canonical, token);
          return new Kept(id, true);
        });
  }

  private ExperimentId idOf(ContentHash hash) throws SQLException {
    try (PreparedStatement query =
        writer.prepareStatement("SELECT id FROM experiment WHERE hash = ?")) {
      query.setString(1, hash.digits());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? new ExperimentId(row.getString(1)) : null;
      }
    }
  }

  private boolean isTaken(ExperimentId id) throws SQLException {
    return find(writer, id).state() != State.UNKNOWN;
  }

  private void insert(ExperimentId id, ContentHash hash, String canonical, DeleteToken token)
      throws SQLException {
    try (PreparedStatement insert =
        writer.prepareStatement(
            "INSERT INTO experiment (id, hash, canonical, token) VALUES (?, ?, ?, ?)")) {
      insert.setString(1, id.text());
      insert.setString(2, hash.digits());
      insert.setString(3, canonical);
      insert.setBytes(4, token.hash());
      insert.executeUpdate();
    }
  }

  @Override
  public Found find(ExperimentId id) {
    try {
      return readers.read(connection -> find(connection, id));
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static Found find(Connection connection, ExperimentId id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            SELECT canonical FROM experiment WHERE id = ?1
            UNION ALL SELECT NULL FROM tombstone WHERE id = ?1
            """)) {
      query.setString(1, id.text());
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return new Found(State.UNKNOWN, "");
        }
        String canonical = row.getString(1);
        return canonical == null ? new Found(State.DELETED, "") : new Found(State.KEPT, canonical);
      }
    }
  }

  @Override
  public synchronized Deletion delete(ExperimentId id, DeleteToken token) {
    return write(
        () -> {
          State state = find(writer, id).state();
          if (state != State.KEPT) {
            return state == State.DELETED ? Deletion.DELETED_BEFORE : Deletion.UNKNOWN;
          }
          if (!token.hasHash(tokenHash(id))) {
            return Deletion.WRONG_TOKEN;
          }
          execute("INSERT INTO tombstone (id) VALUES (?)", id);
          execute("DELETE FROM experiment WHERE id = ?", id);
          return Deletion.DONE;
        });
  }

  private byte[] tokenHash(ExperimentId id) throws SQLException {
    try (PreparedStatement query =
        writer.prepareStatement("SELECT token FROM experiment WHERE id = ?")) {
      query.setString(1, id.text());
      try (ResultSet row = query.executeQuery()) {
        return row.getBytes(1);
      }
    }
  }

  private void execute(String sql, ExperimentId id) throws SQLException {
    try (PreparedStatement statement = writer.prepareStatement(sql)) {
      statement.setString(1, id.text());
      statement.executeUpdate();
    }
  }

  @Override
  public synchronized void check() {
    write(() -> null); // takes the write lock of the file and gives it back
  }

  /** A change, all of it or nothing. */
  private interface Change<T> {
    T apply() throws SQLException;
  }

  private <T> T write(Change<T> change) {
    try {
      writer.setAutoCommit(false);
      try {
        T result = change.apply();
        writer.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        writer.rollback();
        throw e;
      } finally {
        writer.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static StoreException failure(SQLException cause) {
    return new StoreException("the database cannot be used: " + cause.getMessage(), cause);
  }

  @Override
  public synchronized void close() {
    try {
      readers.close();
      writer.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
