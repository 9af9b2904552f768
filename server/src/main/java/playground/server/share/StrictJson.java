package playground.server.share;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON text to plain Map, List, String, Double, Boolean and null. Refuses what two readers could
 * understand differently: names twice, text after the end, NaN, numbers beyond double.
 */
final class StrictJson {
  private static final int DEEPEST = 16;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  static Object parse(String text) throws MalformedJsonException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      StrictJson json = new StrictJson(parser);
      Object tree = json.value(parser.nextToken(), 0);
      if (parser.nextToken() != null) {
        throw json.malformed("there is more after the end");
      }
      return tree;
    } catch (JsonProcessingException e) {
      var at = e.getLocation() == null ? JsonLocation.NA : e.getLocation(); // far too long numbers
      throw new MalformedJsonException(at.getLineNr(), at.getColumnNr(), reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parser's own words without its advice to programmers. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll("(?s)(: enable | \\(start marker|: maybe a|, from `|\\R).*", "");
  }

  private MalformedJsonException malformed(String reason) {
    var at = parser.currentTokenLocation();
    return new MalformedJsonException(at.getLineNr(), at.getColumnNr(), reason);
  }

  private Object value(JsonToken token, int depth) throws IOException, MalformedJsonException {
    if (token == null) {
      throw malformed("there is nothing to read");
    }
    if (depth > DEEPEST) {
      throw malformed("nested deeper than " + DEEPEST);
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> list(depth);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  private Map<String, Object> object(int depth) throws IOException, MalformedJsonException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      object.put(name, value(parser.nextToken(), depth + 1));
    }
    return object;
  }

  private List<Object> list(int depth) throws IOException, MalformedJsonException {
    List<Object> list = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      list.add(value(token, depth + 1));
      token = parser.nextToken();
    }
    return list;
  }

  private Double number() throws IOException, MalformedJsonException {
    double number = parser.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw malformed("the number is too large");
    }
    return number;
  }
}
