package playground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Numbers that other programs computed, kept in {@code reference}; a line with # is a remark. */
public final class FixtureFile {
  private FixtureFile() {}

  /** The lines of a file, each cut at its tabs. */
  public static List<String[]> lines(String name) throws IOException {
    try (InputStream in = FixtureFile.class.getResourceAsStream("/reference/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
