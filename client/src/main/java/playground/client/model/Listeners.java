package playground.client.model;

import java.util.ArrayList;
import java.util.List;

/** Who wants to hear of which topic, told in the order in which they came. */
public final class Listeners {
  private record Listener(Topic topic, Runnable action) {}

  private final List<Listener> listeners = new ArrayList<>();

  void add(Topic topic, Runnable action) {
    listeners.add(new Listener(topic, action));
  }

  void tell(Topic topic) {
    for (Listener listener : listeners) {
      if (listener.topic == topic) {
        listener.action.run();
      }
    }
  }
}
