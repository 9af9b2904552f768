package playground.server.http;

import io.javalin.config.JettyConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Limits on connections, and the answers to requests so broken that no route ever sees them. */
public final class JettySettings {
  private static final int HEADER_BYTES = 8 * 1024;
  private static final int BYTES_PER_SECOND = 500;
  private static final int IDLE_MILLIS = 30_000;
  private static final int MOST_CONNECTIONS = 4000;

  private JettySettings() {}

  public static void apply(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(JettySettings::limit);
    jetty.modifyServer(
        server -> {
          server.setErrorHandler(new PlainErrors());
          server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
  }

  /** A body that trickles in would hold a thread for as long as its sender likes. */
  @SuppressWarnings("removal") // of the data rate: nothing has come in its place yet
  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setMinRequestDataRate(BYTES_PER_SECOND);
    http.setIdleTimeout(IDLE_MILLIS);
    http.setSendServerVersion(false);
  }

  private static final class PlainErrors extends ErrorHandler {
    @Override
    protected void generateResponse(
        Request request,
        Response response,
        int code,
        String message,
        Throwable cause,
        Callback callback) {
      headers(Request.getPathInContext(request), response.getHeaders());
      response.write(true, ByteBuffer.wrap(body(code)), callback);
    }

    private static void headers(String path, HttpFields.Mutable fields) {
      SecurityHeaders.forPath(path, fields::put);
      fields.put(HttpHeader.CONTENT_TYPE, ProblemDocument.TYPE);
      fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    }

    private static byte[] body(int code) {
      return ProblemDocument.of(code, "The request cannot be read.")
          .json()
          .getBytes(StandardCharsets.UTF_8);
    }
  }
}
