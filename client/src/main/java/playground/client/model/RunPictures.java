package playground.client.model;

import java.util.function.DoubleSupplier;
import playground.picture.Grid;
import playground.picture.NodeMaps;
import playground.run.TrainingRun;
import playground.training.Kernel;

/**
 * Draws the maps of a run: while it trains as finely as there is time for between two pictures of
 * the screen, at rest as can be had in a moment, and after some rest as finely as the screen is.
 */
final class RunPictures {
  // Multiplications that a picture may cost: the first while training, at rest, after some rest.
  private static final double MOVING_COST = 4e6;
  private static final double RESTING_COST = 30e6;
  private static final double DETAILED_COST = 40e6;

  private static final int LEAST_SIDE = 16;
  private static final int UNIT_SIDE = 32;
  private static final int MOVING_SIDE = 96;
  private static final int RESTING_SIDE = 192;

  /** Milliseconds of rest after which the output is shown as finely as is wanted. */
  private static final double REST_BEFORE_DETAIL = 150;

  // Milliseconds that the output's map should take while training.
  private static final double MOVING_MILLIS = 3;
  private static final double MOVING_MILLIS_COMPILED = 6;

  private static final double GROWTH = 1.4;

  private final DoubleSupplier clock;
  private int detail;
  private boolean owesDetail;
  private double detailDue;
  private Grid unitGrid;
  private Grid outputGrid;
  private Kernel kernel;
  private int movingSide;
  private double lastTook;
  private float[] spareUnits = {};
  private float[] spareOutput = {};

  /**
   * @param clock in milliseconds
   */
  RunPictures(DoubleSupplier clock) {
    this.clock = clock;
  }

  /** See {@link Engine#setDetail}. */
  void setDetail(int side) {
    detail = side;
  }

  /** See {@link Engine#reuse}. */
  void reuse(Maps maps) {
    spareUnits = maps.units();
    spareOutput = maps.output();
  }

  /** True while a finer picture is to come unless something happens. */
  boolean owesDetail() {
    return owesDetail;
  }

  /** When that is due. */
  double detailDue() {
    return detailDue;
  }

  /**
   * @param isMoving while the run trains or seeks
   * @param isDetailed for the picture that was owed
   */
  Maps draw(TrainingRun run, boolean isMoving, boolean isDetailed) {
    double cost = run.network().parameterCount() + 20;
    if (run.kernel() != kernel) {
      kernel = run.kernel();
      setMovingSide(side(MOVING_COST / cost, MOVING_SIDE));
    }
    int restingSide = side(RESTING_COST / cost, RESTING_SIDE);
    int detailedSide = side(DETAILED_COST / cost, detail);
    int outputSide = isDetailed ? detailedSide : isMoving ? movingSide : restingSide;
    owesDetail = !isMoving && detailedSide > outputSide;
    detailDue = clock.getAsDouble() + REST_BEFORE_DETAIL;
    int side = side((isMoving ? MOVING_COST : RESTING_COST) / cost, UNIT_SIDE);
    unitGrid = grid(run, unitGrid, side);
    outputGrid = grid(run, outputGrid, outputSide);
    double start = clock.getAsDouble();
    float[] output = NodeMaps.output(run.network(), kernel, outputGrid, spareOutput);
    if (isMoving) {
      adapt(clock.getAsDouble() - start);
    }
    float[] units = NodeMaps.all(run.network(), kernel, unitGrid, spareUnits);
    spareUnits = new float[0];
    spareOutput = spareUnits;
    return new Maps(units, side, output, outputSide);
  }

  /** Finer when the map took little time; coarser when it took long twice: once says nothing. */
  private void adapt(double took) {
    double wanted = kernel.isCompiled() ? MOVING_MILLIS_COMPILED : MOVING_MILLIS;
    double least = Math.min(took, lastTook);
    lastTook = took;
    if (took < wanted / 2 && movingSide < detail) {
      setMovingSide((int) Math.min(detail, movingSide * GROWTH));
    } else if (least > wanted * 1.5) {
      setMovingSide((int) (movingSide * Math.sqrt(wanted / least)));
    }
  }

  private void setMovingSide(int side) {
    movingSide = Math.max(LEAST_SIDE, side);
    lastTook = 0;
  }

  private static int side(double cells, int most) {
    return Math.max(LEAST_SIDE, Math.min(most, (int) Math.sqrt(cells)));
  }

  /** Mostly the one of the last picture. */
  private static Grid grid(TrainingRun run, Grid last, int side) {
    boolean isSame = last != null && last.side() == side && last.inputs() == run.inputs();
    return isSame ? last : Grid.of(run.inputs(), side);
  }
}
