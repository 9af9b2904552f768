package playground.client.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.InvalidExperimentException;

/** JSON text to the plain trees that the codec reads, by the browser's own parser. */
public final class Json {
  private Json() {}

  /** Map, List, String, Double, Boolean or null; null too when the text is no JSON. */
  public static Object parse(String text) {
    return tree(parsed(text));
  }

  @JSBody(params = "text", script = "try { return JSON.parse(text); } catch (e) { return null; }")
  private static native JSObject parsed(String text);

  /** The experiment of a text that one of our programs has written for another. */
  public static Experiment experiment(String text) {
    try {
      return ExperimentJson.read(parse(text));
    } catch (InvalidExperimentException e) {
      throw new IllegalStateException(e); // they write what the codec reads
    }
  }

  private static Object tree(JSObject value) {
    switch (kind(value)) {
      case "string":
        return string(value);
      case "number":
        return number(value);
      case "boolean":
        return flag(value);
      case "array":
        return list(items(value));
      case "object":
        return map(value);
      default:
        return null;
    }
  }

  private static List<Object> list(JSArrayReader<JSObject> items) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < items.getLength(); i++) {
      list.add(tree(items.get(i)));
    }
    return list;
  }

  private static Map<String, Object> map(JSObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    JSArrayReader<JSString> keys = keys(object);
    for (int i = 0; i < keys.getLength(); i++) {
      String key = keys.get(i).stringValue();
      map.put(key, tree(member(object, key)));
    }
    return map;
  }

  @JSBody(
      params = "value",
      script =
          "return value === null || value === undefined ? 'null'"
              + " : Array.isArray(value) ? 'array' : typeof value;")
  private static native String kind(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native String string(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native double number(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native boolean flag(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native JSArrayReader<JSObject> items(JSObject value);

  @JSBody(params = "object", script = "return Object.keys(object);")
  private static native JSArrayReader<JSString> keys(JSObject object);

  @JSBody(
      params = {"object", "key"},
      script = "return object[key];")
  private static native JSObject member(JSObject object, String key);

  /** A table of texts, in its order; empty where the text is no object. */
  public static Map<String, String> words(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    if (parse(text) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> words.put(String.valueOf(key), String.valueOf(value)));
    }
    return words;
  }
}
