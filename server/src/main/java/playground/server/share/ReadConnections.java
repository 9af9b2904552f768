package playground.server.share;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** A few connections that only read, so that reading never waits for a commit. */
final class ReadConnections implements AutoCloseable {
  private static final int COUNT = 4;

  private final List<Connection> all = new ArrayList<>();
  private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(COUNT);

  /** Makes one more connection. */
  interface Opener {
    Connection open() throws SQLException;
  }

  /** One use of a connection. */
  interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  ReadConnections(Opener opener) throws SQLException {
    for (int i = 0; i < COUNT; i++) {
      all.add(opener.open());
    }
    free.addAll(all);
  }

  <T> T read(Query<T> query) throws SQLException {
    Connection connection;
    try {
      connection = free.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for a connection", e);
    }
    try {
      return query.on(connection);
    } finally {
      free.add(connection);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : all) {
      connection.close();
    }
  }
}
