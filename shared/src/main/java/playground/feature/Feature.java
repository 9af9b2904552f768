package playground.feature;

import playground.math.Elementary;

/** A number computed from a point's coordinates that the network can be given as an input. */
public enum Feature {
  X1 {
    @Override
    public double of(double x1, double x2) {
      return x1;
    }
  },
  X2 {
    @Override
    public double of(double x1, double x2) {
      return x2;
    }
  },
  X1SQ {
    @Override
    public double of(double x1, double x2) {
      return x1 * x1;
    }
  },
  X2SQ {
    @Override
    public double of(double x1, double x2) {
      return x2 * x2;
    }
  },
  X1X2 {
    @Override
    public double of(double x1, double x2) {
      return x1 * x2;
    }
  },
  SINX1 {
    @Override
    public double of(double x1, double x2) {
      return Elementary.sin(x1);
    }
  },
  SINX2 {
    @Override
    public double of(double x1, double x2) {
      return Elementary.sin(x2);
    }
  },
  COSX1 {
    @Override
    public double of(double x1, double x2) {
      return Elementary.cos(x1);
    }
  },
  COSX2 {
    @Override
    public double of(double x1, double x2) {
      return Elementary.cos(x2);
    }
  };

  public abstract double of(double x1, double x2);
}
