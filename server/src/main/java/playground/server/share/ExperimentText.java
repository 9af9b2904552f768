package playground.server.share;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;

/** Reads an experiment from the bytes of a request or a file. */
public final class ExperimentText {
  /** Room for the largest experiment there can be, of about 700,000 bytes, and for white space. */
  public static final int MOST_BYTES = 1024 * 1024;

  private ExperimentText() {}

  public static Experiment read(byte[] utf8)
      throws MalformedJsonException, InvalidExperimentException {
    return ExperimentJson.read(StrictJson.parse(decoded(utf8)));
  }

  /** Wrong bytes are refused, because replacing them would change what was sent. */
  private static String decoded(byte[] utf8) throws MalformedJsonException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedJsonException("the text is not UTF-8");
    }
  }
}
