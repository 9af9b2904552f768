package playground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.experiment.OutputChoice;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;
import playground.training.Optimizer;
import playground.training.Regularization;
import playground.training.Schedule;

/** Small experiments over all options; what does not go together gives way, as for a user. */
final class RandomExperiments {
  private final SplittableRandom random;
  private Experiment made = Experiment.STANDARD;

  private RandomExperiments(int number) {
    random = new SplittableRandom(number);
  }

  /** The same number gives the same experiment. */
  static Experiment experiment(int number) {
    return new RandomExperiments(number).made(number);
  }

  private <T> void set(Field<T> field, T value) {
    made = made.with(field, value);
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  /** A number with at most two decimal places. */
  private double hundredths(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1) / 100.0;
  }

  private Experiment made(int number) {
    data();
    network();
    set(Fields.LOSS, pick(Loss.values()));
    set(Fields.OUTPUT, pick(OutputChoice.values()));
    set(Fields.HUBER_DELTA, hundredths(10, 200));
    set(Fields.OPTIMIZER, Optimizer.values()[number % Optimizer.values().length]);
    constants();
    set(Fields.LEARNING_RATE, hundredths(1, 10));
    set(Fields.SCHEDULE, pick(Schedule.values()));
    set(Fields.SCHEDULE_EPOCHS, random.nextInt(1, 8));
    set(Fields.SCHEDULE_FACTOR, hundredths(30, 100));
    set(Fields.WARM_UP, random.nextInt(3));
    set(Fields.REGULARIZATION, pick(Regularization.values()));
    set(Fields.REGULARIZATION_RATE, hundredths(0, 5));
    set(Fields.CLIP_NORM, random.nextBoolean() ? 0.0 : hundredths(5, 100));
    set(Fields.BATCH_SIZE, random.nextInt(1, 12));
    set(Fields.SHUFFLE, random.nextInt(4) > 0);
    set(Fields.SEED, random.nextInt(1000));
    if (random.nextBoolean()) {
      set(Fields.ORDER_SEED, random.nextInt(1000));
      set(Fields.DROPOUT_SEED, random.nextInt(1000));
    }
    return made;
  }

  private void data() {
    Generator[] generators = {
      Generator.CIRCLE,
      Generator.SPIRAL,
      Generator.MOONS,
      Generator.BLOBS,
      Generator.CHECKERBOARD,
      Generator.CURVE_SINE,
      Generator.REG_PLANE,
      Generator.REG_GAUSS,
      Generator.WAVE
    };
    set(Fields.DATA, pick(generators));
    if (made.get(Fields.DATA).mostClasses() > 2) {
      set(Fields.CLASSES, random.nextInt(2, 7));
    }
    set(Fields.SAMPLES, random.nextInt(30, 70));
    set(Fields.NOISE, hundredths(0, 30));
    set(Fields.LABEL_NOISE, hundredths(0, 20));
    set(Fields.TRAIN_PERCENT, random.nextInt(40, 101));
    set(Fields.DATA_SEED, random.nextInt(1000));
    List<Feature> features = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (feature == Feature.X2 || random.nextInt(4) == 0) {
        features.add(feature);
      }
    }
    set(Fields.FEATURES, features);
  }

  private void network() {
    List<Layer> layers = new ArrayList<>();
    for (int l = random.nextInt(4); l > 0; l--) {
      double dropout = random.nextInt(3) == 0 ? hundredths(10, 60) : 0;
      layers.add(new Layer(random.nextInt(1, 8), pick(Activation.values()), dropout));
    }
    set(Fields.LAYERS, layers);
    set(Fields.INITIALIZER, pick(Initializer.values()));
    set(Fields.BIAS_START, hundredths(-20, 20));
  }

  private void constants() {
    set(Fields.MOMENTUM, hundredths(0, 95));
    set(Fields.DAMPENING, hundredths(0, 100));
    set(Fields.RATE_DECAY, hundredths(0, 50));
    set(Fields.ACCUMULATOR, hundredths(0, 100));
    set(Fields.ALPHA, hundredths(50, 99));
    set(Fields.RMS_MOMENTUM, random.nextBoolean() ? 0.0 : hundredths(10, 90));
    set(Fields.CENTERED, random.nextBoolean());
    set(Fields.BETA1, hundredths(0, 95));
    set(Fields.BETA2, hundredths(50, 99));
    set(Fields.AMSGRAD, random.nextBoolean());
    set(Fields.WEIGHT_DECAY, hundredths(0, 50));
    set(Fields.EPSILON_EXPONENT, random.nextInt(-10, 0));
  }
}
