package playground.preset;

import playground.codec.ExperimentLink;
import playground.experiment.Experiment;

/**
 * A named experiment that shows one thing within seconds at 60 epochs a second. Its link is frozen:
 * it has been sent to people, and its effect was found by trying. Pairs differ in one setting only,
 * so that what makes the difference can be seen.
 */
public enum Preset {
  LINE(Group.FIRST_STEPS, "v=1&data=xor&layers=none&stop=120"),
  HIDDEN_LAYER(Group.FIRST_STEPS, "v=1&data=xor&layers=6&rate=0.1&stop=120"),
  SPIRAL(
      Group.FIRST_STEPS,
      "v=1&data=spiral&layers=8,8&activation=elu&init=he&optimizer=adam&rate=0.02&seed=4&stop=80"),
  THREE_CLASSES(
      Group.FIRST_STEPS,
      "v=1&classes=3&data=spiral&layers=8,8&activation=elu&init=he&optimizer=adam&rate=0.02"
          + "&stop=300"),
  CURVE(
      Group.FIRST_STEPS,
      "v=1&task=regression&data=wave&features=x1&layers=8,8&loss=mse&optimizer=adam&rate=0.01"
          + "&stop=400"),

  SQUARES(Group.NETWORK, "v=1&features=x1sq,x2sq&layers=none&stop=120"),
  SINES(
      Group.NETWORK,
      "v=1&data=spiral&features=x1,x2,sinx1,sinx2&layers=6&optimizer=adam&rate=0.01&stop=150"),
  NO_SINES(Group.NETWORK, "v=1&data=spiral&layers=6&optimizer=adam&rate=0.01&stop=150"),
  ZERO_START(Group.NETWORK, "v=1&layers=4&init=zeros&bias=0.1&rate=0.1&stop=200"),
  GOOD_START(Group.NETWORK, "v=1&layers=4&bias=0.1&rate=0.1&stop=200"),
  DEEP_SIGMOID(Group.NETWORK, "v=1&layers=6,6,6,6,6,6&activation=sigmoid&rate=0.1&seed=2&stop=300"),
  DEEP_TANH(Group.NETWORK, "v=1&layers=6,6,6,6,6,6&rate=0.1&seed=2&stop=300"),

  SMALL_RATE(Group.TRAINING, "v=1&layers=4&rate=0.1&stop=300"),
  PLAIN_SGD(Group.TRAINING, "v=1&layers=4,4&rate=0.003&stop=150"),
  MOMENTUM(Group.TRAINING, "v=1&layers=4,4&optimizer=momentum&rate=0.003&stop=150"),
  ONE_POINT(Group.TRAINING, "v=1&layers=4&batch=1&stop=200"),
  ALL_POINTS(Group.TRAINING, "v=1&layers=4&batch=250&stop=200"),
  COSINE(
      Group.TRAINING,
      "v=1&labelNoise=0.1&layers=8&rate=0.3&schedule=cosine&scheduleEpochs=300&batch=2&stop=300"),

  OVERFITTING(
      Group.WRONG,
      "v=1&data=gauss&samples=400&noise=0.4&labelNoise=0.1&train=10&layers=8,8&optimizer=adam"
          + "&rate=0.02&stop=400"),
  WEIGHT_PENALTY(
      Group.WRONG,
      "v=1&data=gauss&samples=400&noise=0.4&labelNoise=0.1&train=10&layers=8,8&optimizer=adam"
          + "&rate=0.02&reg=l2&regRate=0.1&stop=400"),
  DROPOUT(
      Group.WRONG,
      "v=1&data=gauss&samples=400&noise=0.4&labelNoise=0.1&train=10&layers=8,8&dropout=0.5"
          + "&optimizer=adam&rate=0.02&stop=400"),
  LARGE_RATE(Group.WRONG, "v=1&layers=4&rate=10&stop=300"),
  DIVERGENCE(
      Group.WRONG,
      "v=1&task=regression&data=reg-plane&layers=none&loss=mse&rate=0.2&batch=250&stop=300"),
  DEAD_RELU(Group.WRONG, "v=1&layers=8&activation=relu&bias=-3&seed=2&stop=200"),
  KILLED_RELU(Group.WRONG, "v=1&layers=8,8&activation=relu&rate=3&stop=200");

  /** What presets are sorted by. */
  public enum Group {
    FIRST_STEPS,
    NETWORK,
    TRAINING,
    WRONG
  }

  private final Group group;
  private final String link;

  Preset(Group group, String link) {
    this.group = group;
    this.link = link;
  }

  public Group group() {
    return group;
  }

  /** As {@link ExperimentLink#write} writes it. */
  public String link() {
    return link;
  }

  public Experiment experiment() {
    return ExperimentLink.read(link).experiment();
  }

  /** The preset with exactly this link, or null. */
  public static Preset ofLink(String link) {
    for (Preset preset : values()) {
      if (preset.link.equals(link)) {
        return preset;
      }
    }
    return null;
  }
}
