package playground.client.model;

import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Intervention;

/**
 * Where training happens, seen from the page. Commands return at once; what they do shows in a
 * later frame. One frame is given for each {@link #wantFrame}, as soon as there is something new.
 */
public interface Engine {
  /** Starts an experiment afresh, trains quickly to {@code epoch}, and then plays or waits. */
  void load(Experiment experiment, int epoch, boolean playing);

  /** Frames made after all commands before this one carry this number. */
  void acknowledge(int command);

  void setPlaying(boolean playing);

  /** Epochs a second; infinite for as many as can be done. */
  void setSpeed(double epochsPerSecond);

  /** Trains one epoch and stops. */
  void step();

  /** Makes one update, with the next batch, and stops. */
  void update();

  /**
   * When playing is to end by itself.
   *
   * @param epoch after this one; 0 for none
   * @param loss at a train loss of at most this; 0 for none
   */
  void setStops(int epoch, double loss);

  /** Goes to an epoch, trained before or not, and stops there. */
  void seek(int epoch);

  /**
   * Does something to the run at the epoch that training has reached, whatever epochs the deeds
   * say; all of it, or nothing where an experiment has no room for it.
   */
  void intervene(List<Intervention> deeds);

  /**
   * How fine the output's map is to be once nothing moves, if that can be had in a moment.
   *
   * @param side numbers on each side
   */
  void setDetail(int side);

  /** Whether networks are compiled where that can be done; the numbers are the same. */
  void setCompiled(boolean compiled);

  void wantFrame();

  /** Gives back a frame's maps that nobody looks at any more: the next are written over them. */
  void reuse(Maps maps);
}
