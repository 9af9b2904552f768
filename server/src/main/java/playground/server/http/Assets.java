package playground.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The files of the page, packaged beside the program. They cannot change while it runs. */
public final class Assets {
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z0-9_-]++/){0,8}+[A-Za-z0-9_.-]+\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"));

  private final String root;
  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /** A file; the tag changes with its content. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Asset(byte[] bytes, String type, String tag) {
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** The folder on the class path, such as {@code public}. */
  public Assets(String root) {
    this.root = root;
  }

  /** Empty for names that lead nowhere, to a folder, or out of the folder. */
  public Optional<Asset> find(String name) {
    Asset asset = known.get(name);
    if (asset == null && NAME.matcher(name).matches()) {
      asset = load(name);
      if (asset != null) {
        known.put(name, asset);
      }
    }
    return Optional.ofNullable(asset);
  }

  private Asset load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (InputStream in = Assets.class.getResourceAsStream('/' + root + '/' + name)) {
      if (in == null || type == null) {
        return null;
      }
      byte[] bytes = in.readAllBytes();
      return new Asset(bytes, type, tag(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tag(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return Long.toHexString(crc.getValue()) + '-' + Integer.toHexString(bytes.length);
  }
}
