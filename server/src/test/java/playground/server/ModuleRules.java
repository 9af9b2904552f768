package playground.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may mention whom, checked on source text: import lines and names written in full alike.
 * Comments and texts in quotes do not count.
 */
final class ModuleRules {
  /** What each package of {@code shared} may use besides itself. */
  private static final Map<String, Set<String>> SHARED =
      Map.ofEntries(
          Map.entry("math", Set.of()),
          Map.entry("wasm", Set.of()),
          Map.entry("dataset", Set.of("math")),
          Map.entry("feature", Set.of("math", "dataset")),
          Map.entry("network", Set.of("math")),
          Map.entry("training", Set.of("math", "dataset", "feature", "network")),
          Map.entry("compiled", Set.of("wasm", "network", "training")),
          Map.entry("experiment", Set.of("math", "dataset", "feature", "network", "training")),
          Map.entry(
              "codec", Set.of("math", "dataset", "feature", "network", "training", "experiment")),
          Map.entry("exercise", Set.of("math", "dataset", "feature", "experiment", "network")),
          Map.entry("preset", Set.of("codec", "experiment")),
          Map.entry(
              "table", Set.of("math", "dataset", "feature", "network", "training", "experiment")),
          Map.entry(
              "run", Set.of("math", "dataset", "feature", "network", "training", "experiment")),
          Map.entry(
              "picture",
              Set.of("math", "dataset", "feature", "network", "training", "experiment", "run")),
          Map.entry(
              "bench",
              Set.of(
                  "math",
                  "dataset",
                  "feature",
                  "network",
                  "training",
                  "run",
                  "picture",
                  "compiled")),
          Map.entry(
              "code",
              Set.of("math", "dataset", "feature", "network", "training", "experiment", "run")),
          Map.entry(
              "lesson",
              Set.of("math", "dataset", "feature", "network", "training", "experiment", "run")));

  private static final Set<String> EMULATED =
      Set.of("java.lang", "java.math", "java.util", "java.util.function", "java.util.stream");

  /** Time, chance and threads are given to the engine; it never takes them. */
  private static final Pattern NOT_IN_SHARED =
      Pattern.compile(
          "\\b(Math\\.random|System\\.(currentTimeMillis|nanoTime|getenv|getProperty)|Thread|Runtime"
              + "|ProcessBuilder|Class\\.forName|java\\.util\\.(Random|UUID|Timer|Scanner)"
              + "|new Random)\\b");

  private static final Pattern OURS = Pattern.compile("\\bplayground((?:\\.[a-z][a-z0-9]*)+)");
  private static final Pattern PLATFORM =
      Pattern.compile("\\b((?:java|javax|jdk|sun|com|org|io)(?:\\.[a-z][a-z0-9]*)+)\\.[A-Z*]");
  private static final Set<String> TEAVM_PLACES =
      Set.of("", "browser", "compiler", "view", "worker");
  private static final String CLIENT = "client";

  private final String path;
  private final String module;
  private final String part;
  private final List<String> breaches = new ArrayList<>();

  /** The module is the path's first folder, the part is the package below its root. */
  private ModuleRules(String path) {
    this.path = path;
    module = path.substring(0, path.indexOf('/'));
    String folder = path.substring(path.indexOf("/java/playground") + "/java/playground".length());
    String below = folder.substring(0, folder.lastIndexOf('/'));
    String root = module.equals("shared") ? "" : '/' + module;
    part = below.equals(root) ? "" : below.substring(root.length() + 1).replace('/', '.');
  }

  /** Every breach as {@code path:line: what}; the path begins with the module. */
  static List<String> breaches(Path path, List<String> lines) {
    ModuleRules rules = new ModuleRules(path.toString().replace('\\', '/'));
    for (int i = 0; i < lines.size(); i++) {
      String line = code(lines.get(i));
      rules.check(i + 1, line);
    }
    return rules.breaches;
  }

  private static String code(String line) {
    String code = line.strip();
    boolean isComment = code.startsWith("*") || code.startsWith("/*") || code.startsWith("//");
    return isComment ? "" : code.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "").replaceAll("//.*", "");
  }

  private void check(int line, String code) {
    boolean isMain = path.contains("/src/main/");
    Matcher ours = OURS.matcher(code);
    while (ours.find()) {
      String name = ours.group(1).substring(1);
      if (isOtherProgram(name)) {
        breach(line, module + " must not know playground." + name);
      } else if (module.equals("shared") && isMain) {
        checkSharedPackage(line, name);
      }
    }
    if (module.equals("shared") && isMain) {
      checkPlatform(line, code);
    }
    if (module.equals(CLIENT) && isMain) {
      checkBrowser(line, code);
    }
  }

  private boolean isOtherProgram(String name) {
    boolean isClient = name.equals(CLIENT) || name.startsWith("client.");
    boolean isServer = name.equals("server") || name.startsWith("server.");
    return isClient && !module.equals(CLIENT) || isServer && !module.equals("server");
  }

  private void checkSharedPackage(int line, String name) {
    if (!SHARED.containsKey(part)) {
      breach(line, "package playground." + part + " is not in the table of packages");
    } else if (!name.equals(part) && !SHARED.get(part).contains(name)) {
      breach(line, part + " must not use " + name);
    }
  }

  private void checkPlatform(int line, String code) {
    Matcher platform = PLATFORM.matcher(code);
    while (platform.find()) {
      if (!EMULATED.contains(platform.group(1))) {
        breach(line, "shared must not use " + platform.group(1));
      }
    }
    Matcher forbidden = NOT_IN_SHARED.matcher(code);
    while (forbidden.find()) {
      breach(line, "shared must not use " + forbidden.group());
    }
  }

  private void checkBrowser(int line, String code) {
    if (code.contains("org.teavm") && !TEAVM_PLACES.contains(part)) {
      breach(line, "org.teavm has no place in client." + part);
    }
    if (code.contains("@JSBody") && !part.equals("browser")) {
      breach(line, "@JSBody belongs in client.browser");
    }
  }

  private void breach(int line, String what) {
    breaches.add(path + ':' + line + ": " + what);
  }
}
