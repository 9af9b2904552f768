package playground.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import playground.server.JarProcess;

/**
 * Pictures of the page to look at: {@code mvn -q -Pscreenshots}. Each scene in three sizes, both
 * themes and both languages, into {@code target/screenshots}.
 */
public final class Screenshots {
  private static final int[][] SIZES = {{1440, 900}, {1024, 768}, {390, 844}};

  /** A link, and the name of what to click once it is open. */
  private record Scene(String link, String click) {}

  private static final Map<String, Scene> SCENES = new LinkedHashMap<>();

  static {
    SCENES.put("first", new Scene("", ""));
    SCENES.put("spiral", new Scene("data=spiral&layers=8,8,8&optimizer=adam&epoch=300", ""));
    SCENES.put("classes", new Scene("data=spiral&classes=5&layers=12,8&epoch=150", ""));
    SCENES.put("regression", new Scene("data=wave&layers=8&epoch=300", ""));
    SCENES.put("settings", new Scene("optimizer=adam", "options"));
    SCENES.put("share", new Scene("", "share"));
    SCENES.put("keys", new Scene("", "keys"));
    SCENES.put("nothing", new Scene("data=drawn", ""));
    SCENES.put("notice", new Scene("rate=99&layers=70&colour=red", ""));
    SCENES.put("large", new Scene("data=moons&epoch=100", "large"));
    SCENES.put("largest", new Scene("layers=64,64,64,64,64,64,64,64", ""));
  }

  private Screenshots() {}

  /**
   * @param args the root folder of the project
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0], "target", "screenshots");
    Files.createDirectories(target);
    Path data = Files.createTempDirectory("playground");
    try (JarProcess server = JarProcess.serve(data)) {
      for (int[] size : SIZES) {
        for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
          for (String language : new String[] {"en", "ja"}) {
            NewContextOptions options =
                new NewContextOptions().setViewportSize(size[0], size[1]).setColorScheme(theme);
            String look = size[0] + "-" + theme.name().toLowerCase() + "-" + language + ".png";
            take(server.address("/?lang=" + language + "#"), options, target, look);
          }
        }
      }
    }
    Browsers.close();
  }

  private static void take(String address, NewContextOptions options, Path target, String look) {
    for (Map.Entry<String, Scene> scene : SCENES.entrySet()) {
      try (BrowserContext context = Browsers.chromium().newContext(options)) {
        PlaygroundPage page = new PlaygroundPage(context);
        page.open(address + scene.getValue().link());
        String epoch = scene.getValue().link().replaceAll(".*epoch=|^((?!epoch=).)*$", "");
        if (!epoch.isEmpty()) {
          page.awaitEpoch(Integer.parseInt(epoch));
        }
        String click = scene.getValue().click();
        if (!click.isEmpty() && page.find(click).isVisible()) {
          page.click(click);
        }
        Path file = target.resolve(scene.getKey() + "-" + look);
        page.page().screenshot(new Page.ScreenshotOptions().setPath(file));
      }
    }
  }
}
