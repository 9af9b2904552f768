package playground.experiment;

/** A seed of its own, or {@code seed}: the same number as the weights' seed. */
final class FollowingSeedKind extends Kind<Integer> {
  /** Stands for the weights' seed, whatever it is. */
  static final int FOLLOWS = -1;

  private static final String NAME = "seed";
  private static final Numbers.Whole OWN = new Numbers.Whole(0, Integer.MAX_VALUE);

  @Override
  Integer fromJson(Object json, String path, Problems problems) {
    return NAME.equals(json) ? (Integer) FOLLOWS : OWN.fromJson(json, path, problems);
  }

  @Override
  Object toJson(Integer value) {
    return value == FOLLOWS ? NAME : OWN.toJson(value);
  }

  @Override
  Integer fromText(String text, String path, Problems problems) {
    return NAME.equals(text) ? (Integer) FOLLOWS : OWN.fromText(text, path, problems);
  }

  @Override
  String toText(Integer value) {
    return value == FOLLOWS ? NAME : OWN.toText(value);
  }
}
