package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Functions of the page that run workloads for the benchmark, and experiments for tests. */
public final class BenchApi {
  /** Does a workload, by its number, so many times; returns how much was done. */
  @JSFunctor
  public interface Work extends JSObject {
    int run(int workload, int times);
  }

  /** Checks something by its number; what is wrong, in words. */
  @JSFunctor
  public interface Check extends JSObject {
    String of(int number);
  }

  /** Trains the experiment of a link; its fingerprint and its losses, one text for all. */
  @JSFunctor
  public interface Training extends JSObject {
    String of(String link, int epochs, boolean compiled);
  }

  private BenchApi() {}

  @JSBody(
      params = {"name", "work"},
      script = "window[name] = work;")
  public static native void install(String name, Work work);

  @JSBody(
      params = {"name", "check"},
      script = "window[name] = check;")
  public static native void install(String name, Check check);

  @JSBody(
      params = {"name", "training"},
      script = "window[name] = training;")
  public static native void install(String name, Training training);
}
