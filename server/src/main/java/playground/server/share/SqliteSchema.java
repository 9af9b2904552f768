package playground.server.share;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The tables, and how a file is recognised as ours. Rows are only ever added, or moved from
 * experiment to tombstone.
 */
final class SqliteSchema {
  static final int VERSION = 1;

  /** Marks the file as a Neural Playground database; any number that no one else uses. */
  private static final int APPLICATION = 0x6e706c67;

  private static final String[] TABLES = {
    """
    CREATE TABLE experiment (
      id TEXT PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      canonical TEXT NOT NULL,
      token BLOB NOT NULL,
      created INTEGER NOT NULL DEFAULT (unixepoch())
    ) STRICT
    """,
    """
    CREATE TABLE tombstone (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT (unixepoch())
    ) STRICT
    """,
  };

  private SqliteSchema() {}

  /** Makes the tables in an empty file; refuses files that this program cannot have written. */
  static void prepare(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      int application = number(statement, "PRAGMA application_id");
      int version = number(statement, "PRAGMA user_version");
      if (application == 0 && number(statement, "SELECT count(*) FROM sqlite_schema") == 0) {
        create(statement);
      } else if (application != APPLICATION) {
        throw new SQLException("it is the database of another program");
      } else if (version > VERSION) {
        throw new SQLException("it was written by a newer version of Neural Playground");
      }
      String state = text(statement, "PRAGMA quick_check(1)");
      if (!state.equals("ok")) {
        throw new SQLException("it is damaged: " + state);
      }
      connection.commit();
    }
    connection.setAutoCommit(true);
  }

  private static void create(Statement statement) throws SQLException {
    for (String table : TABLES) {
      statement.executeUpdate(table);
    }
    statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
    statement.executeUpdate("PRAGMA user_version = " + VERSION);
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.getInt(1);
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.getString(1);
    }
  }
}
