package playground.experiment;

import java.util.List;
import playground.dataset.Point;

/**
 * What a user did to a running experiment once {@code epoch} epochs had been trained. Part of the
 * experiment, so that a link replays what its sender did. Layers, units and inputs count from 0;
 * layers end with the output layer.
 */
public sealed interface Intervention {
  /** How many epochs had been trained. */
  int epoch();

  /** The same deed at another epoch. */
  Intervention at(int epoch);

  /** True when this one decides what the other one had decided, at the same epoch or before. */
  boolean replaces(Intervention other);

  /** True when samples come or go. */
  default boolean changesPoints() {
    return this instanceof AddPoints || this instanceof RemovePoints;
  }

  /** From here on a setting of {@link Fields#LIVE} has another value. */
  record Setting<T>(int epoch, Field<T> field, T value) implements Intervention {
    @Override
    public Intervention at(int epoch) {
      return new Setting<>(epoch, field, value);
    }

    @Override
    public boolean replaces(Intervention other) {
      return other instanceof Setting<?> that && that.field == field;
    }
  }

  /** One weight was set; training goes on from there. */
  record Weight(int epoch, int layer, int unit, int input, double value) implements Intervention {
    @Override
    public Intervention at(int epoch) {
      return new Weight(epoch, layer, unit, input, value);
    }

    @Override
    public boolean replaces(Intervention other) {
      return other instanceof Weight that
          && that.layer == layer
          && that.unit == unit
          && that.input == input;
    }
  }

  /** One bias was set. */
  record Bias(int epoch, int layer, int unit, double value) implements Intervention {
    @Override
    public Intervention at(int epoch) {
      return new Bias(epoch, layer, unit, value);
    }

    @Override
    public boolean replaces(Intervention other) {
      return other instanceof Bias that && that.layer == layer && that.unit == unit;
    }
  }

  /** Samples were added; their numbers follow those of the samples that were there. */
  record AddPoints(int epoch, List<Point> points) implements Intervention {
    @Override
    public Intervention at(int epoch) {
      return new AddPoints(epoch, points);
    }

    @Override
    public boolean replaces(Intervention other) {
      return false;
    }
  }

  /** Samples were removed, by their numbers. */
  record RemovePoints(int epoch, List<Integer> numbers) implements Intervention {
    @Override
    public Intervention at(int epoch) {
      return new RemovePoints(epoch, numbers);
    }

    @Override
    public boolean replaces(Intervention other) {
      return false;
    }
  }
}
