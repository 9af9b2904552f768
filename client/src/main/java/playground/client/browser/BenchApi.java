package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code window.engine}: runs workloads for the benchmark. */
public final class BenchApi {
  /** Does a workload, by its number, so many times; returns how much was done. */
  @JSFunctor
  public interface Work extends JSObject {
    int run(int workload, int times);
  }

  private BenchApi() {}

  @JSBody(params = "work", script = "window.engine = work;")
  public static native void install(Work work);
}
