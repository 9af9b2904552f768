package playground.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;
import playground.server.share.ExperimentText;
import playground.server.share.MalformedJsonException;

/**
 * The experiment that a command is about: a file, a link, what follows the # of a link, or the
 * address of one that is kept. Nothing is guessed, so a link with anything wrong in it is refused.
 */
final class ExperimentArgument {
  private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.DOTALL);
  private static final Pattern FRAGMENT = Pattern.compile("[A-Za-z]+=.*", Pattern.DOTALL);
  private static final String HOST_SECRET = "?secret="; // what WordPress adds, no experiment

  private ExperimentArgument() {}

  static Experiment read(String argument) {
    int hash = argument.indexOf('#');
    if (ADDRESS.matcher(argument).matches()) {
      String fragment = hash < 0 ? "" : argument.substring(hash + 1);
      if (hash < 0 || fragment.startsWith(HOST_SECRET)) {
        String address = hash < 0 ? argument : argument.substring(0, hash);
        return fromBytes(address, SavedExperiment.fetch(address));
      }
      return fromLink(fragment);
    }
    if (hash == 0 || FRAGMENT.matcher(argument).matches() && !isFile(argument)) {
      return fromLink(argument);
    }
    return fromBytes(argument, file(argument));
  }

  private static Experiment fromLink(String fragment) {
    ExperimentLink.Reading reading = ExperimentLink.read(fragment);
    if (!reading.problems().isEmpty()) {
      throw new BadInput("link: " + allOf(reading.problems()));
    }
    return reading.experiment();
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static byte[] file(String name) {
    try (var in = Files.newInputStream(Path.of(name))) {
      return in.readNBytes(ExperimentText.MOST_BYTES + 1);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new BadInput(name + ": there is no such file");
    } catch (IOException e) {
      throw new BadInput(name + ": cannot be read");
    }
  }

  private static Experiment fromBytes(String name, byte[] bytes) {
    if (bytes.length > ExperimentText.MOST_BYTES) {
      throw new BadInput(name + ": is larger than " + ExperimentText.MOST_BYTES + " bytes");
    }
    try {
      return ExperimentText.read(bytes);
    } catch (InvalidExperimentException e) {
      throw new BadInput(name + ": " + allOf(e.problems()));
    } catch (MalformedJsonException e) {
      throw new BadInput(name + ": " + e.getMessage());
    }
  }

  /** Everything that is wrong, in the one line that bad input has. */
  private static String allOf(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("; "));
  }
}
