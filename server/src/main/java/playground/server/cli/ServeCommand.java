package playground.server.cli;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import playground.server.PlaygroundServer;
import playground.server.http.Assets;
import playground.server.http.PublicAddress;
import playground.server.share.ExperimentStore;
import playground.server.share.SqliteExperimentStore;
import playground.server.share.StoreException;

/** Starts the server and returns; the process lives until it is told to end. */
@Command(
    name = "serve",
    description = "Serves the page and keeps shared experiments.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s?#\"<>]+");
  private static final int HIGHEST_PORT = 65535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "Port to listen on; 0 takes any free one (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address to listen on; 0.0.0.0 is all of them (${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder for kept experiments, made when missing (${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "",
      description = "Address under which others reach the server, for the links it hands out.")
  private String publicUrl;

  @Option(names = "--with-parent", description = "End when the process that started this one ends.")
  private boolean withParent;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new BadInput("--port: " + port + " is not between 0 and " + HIGHEST_PORT);
    }
    if (!publicUrl.isEmpty() && !ADDRESS.matcher(publicUrl).matches()) {
      throw new BadInput("--public-url: " + publicUrl + " is not an http or https address");
    }
    ExperimentStore store = open();
    try {
      Javalin app = start(store);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(app, store)));
      if (withParent) {
        ProcessHandle.current().parent().ifPresent(p -> p.onExit().thenRun(() -> System.exit(0)));
      }
      String name = host.indexOf(':') < 0 ? host : '[' + host + ']';
      spec.commandLine()
          .getOut()
          .println("Neural Playground: http://" + name + ':' + app.port() + '/');
    } catch (BadInput e) {
      store.close();
      throw e;
    }
  }

  private ExperimentStore open() {
    try {
      Files.createDirectories(data);
      return SqliteExperimentStore.open(data.resolve("experiments.db"));
    } catch (IOException e) {
      throw new BadInput("--data: " + data + " cannot be used as a folder");
    } catch (StoreException e) {
      throw new BadInput("--data: " + e.getMessage());
    }
  }

  private Javalin start(ExperimentStore store) {
    PlaygroundServer server =
        new PlaygroundServer(
            store, new Assets("public"), new PublicAddress(publicUrl), System::nanoTime);
    try {
      return server.app().start(host, port);
    } catch (JavalinException e) {
      throw new BadInput("--port: cannot listen on " + host + " port " + port + ", " + reason(e));
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof UnresolvedAddressException
        ? "the host is not known"
        : String.valueOf(cause.getMessage());
  }

  /** The server first, so that no request meets a closed store. */
  private static void stop(Javalin app, ExperimentStore store) {
    app.stop();
    store.close();
  }
}
