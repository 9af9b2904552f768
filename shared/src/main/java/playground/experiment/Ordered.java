package playground.experiment;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose keys keep the order in which they were put. */
final class Ordered {
  private Ordered() {}

  static Map<String, Object> map(String key1, Object value1, String key2, Object value2) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key1, value1);
    map.put(key2, value2);
    return map;
  }
}
