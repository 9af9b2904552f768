package playground.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/** The body of an error as RFC 9457 has it, with every single problem and where it is. */
record ProblemDocument(int status, String detail, List<Entry> errors) {
  static final String TYPE = "application/problem+json; charset=utf-8";

  private static final JsonMapper MAPPER = new JsonMapper();

  /** One problem; {@code $.network.layers[2].units} is a path. */
  record Entry(String path, String message) {}

  static ProblemDocument of(int status, String detail) {
    return new ProblemDocument(status, detail, List.of());
  }

  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "about:blank");
    json.put("title", HttpStatus.getMessage(status));
    json.put("status", status);
    json.put("detail", detail);
    if (!errors.isEmpty()) {
      json.put("errors", errors);
    }
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("strings and numbers can be written", e);
    }
  }
}
