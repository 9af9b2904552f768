package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Files that come from the user's disk and go there. Nothing of them reaches the server. */
public final class Files {
  /** Takes a file as text; {@code isTooLarge} for one of more than 2 MB, which is not read. */
  @JSFunctor
  public interface Taker extends JSObject {
    void take(String name, String text, boolean isTooLarge);
  }

  /**
   * UTF-8, or UTF-16 where the file says so, or else what spreadsheets write in Japan, or in the
   * West.
   */
  private static final String READ =
      "function read(file) {"
          + " if (!file) return;"
          + " if (file.size > 2e6) { taker(file.name, '', true); return; }"
          + " file.arrayBuffer().then(function(buffer) {"
          + "  const bytes = new Uint8Array(buffer);"
          + "  const old = document.documentElement.lang === 'ja' ? 'shift_jis' : 'windows-1252';"
          + "  const wide = bytes[0] === 255 && bytes[1] === 254 ? 'utf-16le' : 'utf-8';"
          + "  let text;"
          + "  try { text = new TextDecoder(wide, {fatal: true}).decode(bytes); }"
          + "  catch (e) { text = new TextDecoder(old).decode(bytes); }"
          + "  taker(file.name, text, false); }); }";

  private Files() {}

  /** Calls with each file that is chosen with a file input; the same file can be chosen again. */
  @JSBody(
      params = {"input", "taker"},
      script =
          READ
              + "input.addEventListener('change', function() {"
              + " read(input.files[0]); input.value = ''; });")
  public static native void onChoice(HTMLElement input, Taker taker);

  /** Calls with a file that is dropped anywhere on the page. */
  @JSBody(
      params = "taker",
      script =
          READ
              + "const look = document.documentElement.dataset;"
              + "function hasFile(e) { return e.dataTransfer.types.includes('Files'); }"
              + "document.addEventListener('dragover', function(e) {"
              + " if (hasFile(e)) { e.preventDefault(); look.dropping = 'true'; } });"
              + "document.addEventListener('dragleave', function(e) {"
              + " if (!e.relatedTarget) delete look.dropping; });"
              + "document.addEventListener('drop', function(e) {"
              + " delete look.dropping;"
              + " if (hasFile(e)) { e.preventDefault(); read(e.dataTransfer.files[0]); } });")
  public static native void onDrop(Taker taker);

  private static final String SAVE =
      "function save(blob) {"
          + " const link = document.createElement('a');"
          + " link.href = URL.createObjectURL(blob); link.download = name; link.click();"
          + " setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000); }";

  @JSBody(
      params = {"name", "type", "text"},
      script = SAVE + "save(new Blob([text], {type: type}));")
  public static native void save(String name, String type, String text);

  /** Saves an SVG picture as a PNG, twice as fine as the screen; tells whether that worked. */
  @JSBody(
      params = {"name", "svg", "width", "height", "done"},
      script =
          SAVE
              + "const scale = 2 * (window.devicePixelRatio || 1), image = new Image();"
              + "image.src = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));"
              + "image.decode().then(function() {"
              + " const canvas = document.createElement('canvas');"
              + " canvas.width = width * scale; canvas.height = height * scale;"
              + " canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);"
              + " URL.revokeObjectURL(image.src);"
              + " canvas.toBlob(function(blob) { if (blob) save(blob); done(!!blob); }); })"
              + ".catch(function() { done(false); });")
  public static native void savePng(
      String name, String svg, int width, int height, Memory.Done done);
}
