package playground.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * The samples of an experiment, by number: what the network learns from and what it is only tested
 * on. A removed sample leaves its number empty, so that the others keep their numbers and roles.
 */
public final class Dataset {
  private final List<Point> samples;
  private final List<Boolean> roles;
  private final List<Point> train = new ArrayList<>();
  private final List<Point> test = new ArrayList<>();

  private Dataset(List<Point> samples, List<Boolean> roles) {
    this.samples = samples;
    this.roles = roles;
    for (int number = 0; number < samples.size(); number++) {
      if (samples.get(number) != null) {
        (roles.get(number) ? train : test).add(samples.get(number));
      }
    }
  }

  /**
   * Gives {@code trainPercent} of each class, spread evenly over the list, to training.
   *
   * @param isByClass false for a regression, whose targets are no classes
   */
  public static Dataset split(List<Point> points, int trainPercent, boolean isByClass) {
    Roles next = new Roles(trainPercent, isByClass);
    List<Boolean> roles = new ArrayList<>(points.size());
    for (Point point : points) {
      roles.add(next.isTrain(point));
    }
    return new Dataset(List.copyOf(points), roles);
  }

  /** Gives the first {@code trainPercent} of the list to training, as TensorFlow Playground. */
  public static Dataset splitAtPlace(List<Point> points, int trainPercent) {
    int place = points.size() * trainPercent / 100;
    List<Boolean> roles = new ArrayList<>(points.size());
    for (int number = 0; number < points.size(); number++) {
      roles.add(number < place);
    }
    return new Dataset(List.copyOf(points), roles);
  }

  /** With more samples, whose numbers follow; roles go on as in {@link #split}. */
  public Dataset with(List<Point> added, int trainPercent, boolean isByClass) {
    return changing(trainPercent, isByClass).add(added).done();
  }

  /** Without the samples of these numbers; a number that is not there is left alone. */
  public Dataset without(List<Integer> numbers) {
    List<Point> left = new ArrayList<>(samples);
    for (int number : numbers) {
      if (number >= 0 && number < left.size()) {
        left.set(number, null);
      }
    }
    return new Dataset(left, roles);
  }

  /**
   * The numbers of the samples in the order in which {@link #split} gives them the roles they have,
   * as far as the shares of the classes allow. None may have been removed.
   */
  public List<Integer> orderForSplit(int trainPercent, boolean isByClass) {
    Roles next = new Roles(trainPercent, isByClass);
    List<List<Integer>> waiting = new ArrayList<>(); // by class and role
    for (int i = 0; i < 2 * Generator.MOST_CLASSES; i++) {
      waiting.add(new ArrayList<>());
    }
    for (int number = 0; number < samples.size(); number++) {
      int role = roles.get(number) ? 1 : 0;
      waiting.get(next.counter(samples.get(number)) * 2 + role).add(number);
    }
    List<Integer> order = new ArrayList<>();
    int[] taken = new int[waiting.size()];
    for (Point point : samples) {
      int at = next.counter(point) * 2;
      int role = next.isTrain(point) ? 1 : 0;
      boolean isLeft = taken[at + role] < waiting.get(at + role).size();
      int from = isLeft ? at + role : at + 1 - role;
      order.add(waiting.get(from).get(taken[from]++));
    }
    return order;
  }

  /** The same samples, ready to be changed. */
  public Changing changing(int trainPercent, boolean isByClass) {
    return new Changing(this, new Roles(trainPercent, isByClass));
  }

  /** Samples that come and go; a change costs what it adds or removes, whatever is there. */
  public static final class Changing {
    private final List<Point> samples;
    private final List<Boolean> roles;
    private final Roles next;

    private Changing(Dataset from, Roles next) {
      samples = new ArrayList<>(from.samples);
      roles = new ArrayList<>(from.roles);
      this.next = next;
      for (Point point : samples) {
        if (point != null) {
          next.isTrain(point);
        }
      }
    }

    /** Adds samples, whose numbers follow; roles go on as in {@link Dataset#split}. */
    public Changing add(List<Point> added) {
      for (Point point : added) {
        samples.add(point);
        roles.add(next.isTrain(point));
      }
      return this;
    }

    /** Removes the samples of these numbers; a number that is not there is left alone. */
    public Changing remove(List<Integer> numbers) {
      for (int number : numbers) {
        boolean isThere = number >= 0 && number < samples.size() && samples.get(number) != null;
        if (isThere) {
          next.forget(samples.set(number, null));
        }
      }
      return this;
    }

    public Dataset done() {
      return new Dataset(new ArrayList<>(samples), new ArrayList<>(roles));
    }
  }

  /** The sample of a number; null when it was removed. */
  public Point sample(int number) {
    return samples.get(number);
  }

  /** True for the number of a sample that is there and was not removed. */
  public boolean has(int number) {
    return number >= 0 && number < samples.size() && samples.get(number) != null;
  }

  /** True for a sample that the network learns from. */
  public boolean isTrain(int number) {
    return roles.get(number);
  }

  /** Where a sample stands in {@link #train()} followed by {@link #test()}. */
  public int place(int number) {
    boolean isTrain = roles.get(number);
    int place = isTrain ? 0 : train.size();
    for (int before = 0; before < number; before++) {
      place += samples.get(before) != null && roles.get(before) == isTrain ? 1 : 0;
    }
    return place;
  }

  /** Numbers run from 0 to below this. */
  public int numbers() {
    return samples.size();
  }

  public List<Point> train() {
    return train;
  }

  public List<Point> test() {
    return test;
  }
}
