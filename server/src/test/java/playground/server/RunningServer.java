package playground.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import playground.server.http.Assets;
import playground.server.http.PublicAddress;
import playground.server.share.SqliteExperimentStore;

/** A server on a free port, with a stand-in for the page, and a client that talks to it. */
public final class RunningServer implements AutoCloseable {
  public static final String EXPERIMENTS = "/api/v1/experiments";
  public static final String XOR = "{\"data\":{\"generator\":\"xor\"}}";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Stands still unless a test moves it. */
  public final AtomicLong nanoTime = new AtomicLong();

  public final SqliteExperimentStore store;
  private final Javalin app;

  public RunningServer(Path folder) {
    this(folder, PublicAddress.AS_ASKED);
  }

  public RunningServer(Path folder, PublicAddress address) {
    store = SqliteExperimentStore.open(folder.resolve("test.db"));
    Assets assets = new Assets("standin");
    app = new PlaygroundServer(store, assets, address, nanoTime::get).app().start("127.0.0.1", 0);
  }

  public String address(String path) {
    return "http://127.0.0.1:" + app.port() + path;
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  public HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> head(String path) throws Exception {
    return send(request(path).method("HEAD", BodyPublishers.noBody()));
  }

  public HttpResponse<String> post(String json) throws Exception {
    return post(json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
  }

  public HttpResponse<String> post(byte[] body, String... headers) throws Exception {
    return send(request(EXPERIMENTS).POST(BodyPublishers.ofByteArray(body)).headers(headers));
  }

  /** The fields of the answer to keeping a new experiment. */
  public JsonNode keep(String json) throws Exception {
    return json(post(json));
  }

  public static JsonNode json(HttpResponse<String> response) throws Exception {
    return MAPPER.readTree(response.body());
  }

  public HttpResponse<String> delete(String id, String... headers) throws Exception {
    HttpRequest.Builder request = request(EXPERIMENTS + '/' + id).DELETE();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends bytes that no client would and returns the whole answer as it came. */
  public String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", app.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    app.stop();
    store.close();
  }
}
