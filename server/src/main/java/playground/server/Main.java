package playground.server;

import playground.server.cli.PlaygroundCommand;

/** Where {@code java -jar} begins. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int status = PlaygroundCommand.run(args);
    if (status != 0) {
      System.exit(status);
    }
  }
}
