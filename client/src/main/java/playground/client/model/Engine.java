package playground.client.model;

import playground.experiment.Experiment;
import playground.experiment.Field;

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

  /** Goes to an epoch, trained before or not, and stops there. */
  void seek(int epoch);

  /** Changes a setting from the epoch on that training has reached. */
  <T> void change(Field<T> field, T value);

  void wantFrame();
}
