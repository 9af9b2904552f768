package playground.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program as users run it: a process of its own. */
public final class JarProcess implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String GREETING = "Neural Playground: ";

  private final Process process;
  private final String address;

  /** What a command left behind. */
  public record Result(int status, String out, String err) {}

  private JarProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  private static ProcessBuilder command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("playground.jar"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  /** Runs a command to its end; its output goes through files in the folder. */
  public static Result run(Path folder, String... args) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    int status =
        command(args).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Result(status, Files.readString(out), Files.readString(err));
  }

  /** Starts a server on a free port and returns once it can be reached. */
  public static JarProcess serve(Path data) throws IOException {
    Process process =
        command("--port", "0", "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
    String line = new BufferedReader(out).readLine();
    if (line == null || !line.startsWith(GREETING)) {
      process.destroyForcibly();
      throw new IOException("the server did not start: " + line);
    }
    return new JarProcess(process, line.substring(GREETING.length(), line.length() - 1));
  }

  /** The full address of a path. */
  public String address(String path) {
    return address + path;
  }

  public HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address(path))).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  public HttpResponse<String> post(String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address(RunningServer.EXPERIMENTS)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Ends it as an operator would; false where the platform knows only the hard way. */
  public boolean terminate() throws InterruptedException {
    process.destroy();
    process.waitFor();
    return process.supportsNormalTermination();
  }

  /** Ends it as a failing machine would: at once. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
