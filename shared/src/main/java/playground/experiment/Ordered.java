package playground.experiment;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose keys keep the order in which they were put. */
final class Ordered {
  private Ordered() {}

  /** An object of names, each followed by its value. */
  static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
