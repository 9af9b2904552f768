package playground.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;
import playground.server.http.Refusal.Reason;

/**
 * The only place where an error becomes a status. People who follow a dead link get a page,
 * programs a problem document.
 */
public final class ErrorMapping {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);
  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final String RETRY_SECONDS = "5";

  private final Pages pages;
  private final Map<Class<? extends Exception>, Reason> reasons;

  /** The pages for people; both are HTML. */
  public interface Pages {
    String missing();

    String deleted();
  }

  /** Exceptions of other packages are refusals too; {@code reasons} says which. */
  public ErrorMapping(Pages pages, Map<Class<? extends Exception>, Reason> reasons) {
    this.pages = pages;
    this.reasons = reasons;
  }

  public void register(RoutesConfig routes) {
    routes.exception(Exception.class, this::answer);
    routes.exception(HttpResponseException.class, this::answer); // or Javalin would answer itself
  }

  private void answer(Exception error, Context ctx) {
    ProblemDocument problem = problem(error, ctx);
    RefusedBody.discard(ctx);
    ctx.status(problem.status());
    ctx.header("Cache-Control", "no-store");
    boolean isForPeople = READING.contains(ctx.method()) && !isForPrograms(ctx.path());
    if (isForPeople && (problem.status() == 404 || problem.status() == 410)) {
      ctx.contentType("text/html; charset=utf-8");
      ctx.result(problem.status() == 404 ? pages.missing() : pages.deleted());
    } else {
      ctx.contentType(ProblemDocument.TYPE);
      ctx.result(problem.json());
    }
  }

  private static boolean isForPrograms(String path) {
    return path.startsWith("/api/");
  }

  private ProblemDocument problem(Exception error, Context ctx) {
    if (error instanceof InvalidExperimentException invalid) {
      var entries = invalid.problems().stream().map(ErrorMapping::entry).toList();
      return new ProblemDocument(400, "The experiment is not valid.", entries);
    }
    if (error instanceof HttpResponseException known) { // Javalin's own: no route, wrong method …
      String methods = known.getDetails().get("availableMethods");
      if (methods != null) {
        ctx.header("Allow", methods);
      }
      return ProblemDocument.of(known.getStatus(), known.getMessage());
    }
    if (error instanceof HttpException || error instanceof IOException) { // too slow, or gone
      int status = error instanceof HttpException broken ? broken.getCode() : 400;
      return ProblemDocument.of(status, "The request ended before it was complete.");
    }
    Reason reason =
        error instanceof Refusal refusal ? refusal.reason() : reasons.get(error.getClass());
    if (reason == null) {
      LOG.error("{} {} failed", ctx.method(), ctx.path(), error);
      return ProblemDocument.of(500, "Something is wrong on the server.");
    }
    if (reason == Reason.MALFORMED_JSON) {
      var entry = new ProblemDocument.Entry("$", error.getMessage());
      return new ProblemDocument(status(reason), "The body is not valid JSON.", List.of(entry));
    }
    if (reason == Reason.STORE_FAILED) {
      LOG.warn("{}", error.getMessage());
      ctx.header("Retry-After", RETRY_SECONDS);
      return ProblemDocument.of(status(reason), "Experiments cannot be kept or read at present.");
    }
    return ProblemDocument.of(status(reason), error.getMessage());
  }

  private static int status(Reason reason) {
    return switch (reason) {
      case MALFORMED_JSON -> 400;
      case NO_TOKEN -> 401;
      case WRONG_TOKEN -> 403;
      case NO_SUCH_PAGE, UNKNOWN_EXPERIMENT -> 404;
      case DELETED_EXPERIMENT -> 410;
      case TOO_LARGE -> 413;
      case NOT_JSON, ENCODED_BODY -> 415;
      case TOO_MANY_REQUESTS -> 429;
      case STORE_FAILED -> 503;
    };
  }

  private static ProblemDocument.Entry entry(Problem problem) {
    String line = problem.toString();
    String message = line.substring(problem.path().length() + ": ".length());
    return new ProblemDocument.Entry(problem.path(), message);
  }
}
