package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Links that have been sent out, with the experiment each must still open. {@code links/v1.txt} is
 * never edited; new links go into a new file.
 */
class LinkCorpusTest {
  private static List<String> lines() throws IOException {
    try (InputStream in = LinkCorpusTest.class.getResourceAsStream("/links/v1.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everyOldLinkOpensTheSameExperiment() throws Exception {
    assertTrue(lines().size() >= 12, "the corpus is there");
    for (String line : lines()) {
      int tab = line.indexOf('\t');
      String link = line.substring(0, tab);
      ExperimentLink.Reading reading = ExperimentLink.read(link);
      assertEquals(List.of(), reading.problems(), link);
      // a newer engine may add fields: what the old text says is compared, as an experiment
      Object expected = JsonTrees.parse(line.substring(tab + 1));
      assertEquals(ExperimentJson.read(expected), reading.experiment(), link);
    }
  }

  @Test
  void everyOldLinkSurvivesBeingWrittenAgain() throws Exception {
    for (String line : lines()) {
      String link = line.substring(0, line.indexOf('\t'));
      String again = ExperimentLink.write(ExperimentLink.read(link).experiment());
      assertEquals(
          ExperimentLink.read(link).experiment(), ExperimentLink.read(again).experiment(), link);
    }
  }
}
