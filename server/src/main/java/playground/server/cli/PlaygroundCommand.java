package playground.server.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line as a whole: which commands there are, and how each of them may end. */
@Command(
    name = "neural-playground",
    description = "Build a small neural network, watch it learn, send it to somebody.",
    subcommands = {ServeCommand.class, TrainCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = PlaygroundCommand.Version.class)
public final class PlaygroundCommand {
  static final int BAD_INPUT = 2;
  private static final int BROKEN = 1;
  private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = PlaygroundCommand.class.getPackage().getImplementationVersion();
      return new String[] {"Neural Playground " + (version == null ? "(not packaged)" : version)};
    }
  }

  /** Runs a command and returns its exit status; a server that was started goes on running. */
  public static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(out, err, args);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new PlaygroundCommand())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, given) -> refuse(err, e.getMessage()))
        .setExecutionExceptionHandler((e, command, parsed) -> end(err, e))
        .execute(withCommand(args));
  }

  /** To serve is what the program is for, so that word can be left out. */
  private static String[] withCommand(String[] args) {
    if (args.length > 0 && (!args[0].startsWith("-") || ABOUT.contains(args[0]))) {
      return args;
    }
    String[] serve = new String[args.length + 1];
    serve[0] = "serve";
    System.arraycopy(args, 0, serve, 1, args.length);
    return serve;
  }

  private static int end(PrintWriter err, Exception e) {
    if (e instanceof BadInput) {
      return refuse(err, e.getMessage());
    }
    err.println(oneLine("unexpected: " + e));
    return BROKEN;
  }

  private static int refuse(PrintWriter err, String message) {
    err.println(oneLine(message));
    return BAD_INPUT;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
