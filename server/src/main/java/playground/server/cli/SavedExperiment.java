package playground.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import playground.server.share.ExperimentText;

/** Fetches an experiment that a server keeps, given the address that people visit. */
final class SavedExperiment {
  private static final Pattern FORM =
      Pattern.compile("(https?://[^/?#]+(?:/[^?#]*)?)/(?:e|embed)/([0-9a-z]+)/?(?:\\?.*)?");
  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofSeconds(10);

  private SavedExperiment() {}

  /** At most one byte more than an experiment may have. */
  static byte[] fetch(String address) {
    Matcher form = FORM.matcher(address);
    if (!form.matches()) {
      throw new BadInput(address + ": has no experiment, neither after a # nor as /e/ and its id");
    }
    try {
      URI uri = URI.create(form.group(1) + "/api/v1/experiments/" + form.group(2));
      return body(address, client().send(request(uri), HttpResponse.BodyHandlers.ofInputStream()));
    } catch (IllegalArgumentException e) {
      throw new BadInput(address + ": is not an address");
    } catch (IOException e) {
      throw new BadInput(address + ": cannot be reached");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BadInput(address + ": interrupted");
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(CONNECTING)
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }

  private static HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(ANSWERING).build();
  }

  private static byte[] body(String address, HttpResponse<InputStream> response)
      throws IOException {
    try (InputStream body = response.body()) {
      return switch (response.statusCode()) {
        case 200 -> body.readNBytes(ExperimentText.MOST_BYTES + 1);
        case 404 -> throw new BadInput(address + ": there is no such experiment");
        case 410 -> throw new BadInput(address + ": this experiment was deleted");
        default -> throw new BadInput(address + ": the server answered " + response.statusCode());
      };
    }
  }
}
