package playground.client.model;

import playground.feature.Feature;

/** Features as formulas write them; the same in every language. */
public final class FeatureNames {
  private FeatureNames() {}

  public static String of(Feature feature) {
    return switch (feature) {
      case X1 -> "x₁";
      case X2 -> "x₂";
      case X1SQ -> "x₁²";
      case X2SQ -> "x₂²";
      case X1X2 -> "x₁x₂";
      case SINX1 -> "sin x₁";
      case SINX2 -> "sin x₂";
      case COSX1 -> "cos x₁";
      case COSX2 -> "cos x₂";
    };
  }
}
