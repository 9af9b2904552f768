package playground.server.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page's programs stay small enough to start at once on a slow line. */
class BundleSizeTest {
  /**
   * The page starts with the first; the next two are fetched when it is at rest; the last is the
   * worker's.
   */
  @ParameterizedTest
  @CsvSource({"playground, 122000", "extras, 95000", "learn, 175000", "trainer, 80000"})
  void programIsSmallWhenZipped(String name, int most) throws IOException {
    try (InputStream program = getClass().getResourceAsStream("/public/js/" + name + ".js")) {
      assertNotNull(program, "the compiled client is on the class path");
      int size = zipped(program.readAllBytes());
      assertTrue(size < most, size + " bytes");
    }
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new BestZip(zipped)) {
      out.write(bytes);
    }
    return zipped.size();
  }

  private static final class BestZip extends GZIPOutputStream {
    BestZip(ByteArrayOutputStream to) throws IOException {
      super(to);
      def.setLevel(Deflater.BEST_COMPRESSION); // level 9
    }
  }
}
