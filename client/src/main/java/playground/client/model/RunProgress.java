package playground.client.model;

/**
 * How far the run on the page has come: its newest frame, the epoch that it is on its way to, and
 * which commands it had heard of when it made that frame.
 */
final class RunProgress {
  private static final int NOWHERE = -1;

  /** Parameters of a network whose picture takes half the time that a frame has. */
  private static final int LARGE = 5000;

  private Frame frame;
  private int taken;

  /** The epoch that the run is on its way to; {@link #NOWHERE} once it is there. */
  private int heading = NOWHERE;

  private int lastCommand;
  private int lastStart;
  private int lastChange;
  private int broughtBack;
  private double[] broughtBackLosses;

  /** The newest frame; null until the first has come. */
  Frame frame() {
    return frame;
  }

  /** A number for the next command, so that a frame can tell whether it was made after it. */
  int nextCommand() {
    return ++lastCommand;
  }

  /** The last command has started another run. */
  void start() {
    lastStart = lastCommand;
  }

  /** The last command has changed the run. */
  void change() {
    lastChange = lastCommand;
  }

  /** The run is sent to an epoch. */
  void head(int epoch) {
    heading = epoch;
  }

  /** The run goes nowhere in particular. */
  void stand() {
    heading = NOWHERE;
  }

  /** This run had been trained further before, to these losses. */
  void bringBack(int furthest, double[] losses) {
    broughtBack = furthest;
    broughtBackLosses = losses;
  }

  void forgetBroughtBack() {
    broughtBack = 0;
  }

  /** True for a frame of a run before this one. */
  boolean isOld(Frame newer) {
    return newer.command() < lastStart;
  }

  void take(Frame newer) {
    frame = newer;
    taken++;
    if (isUpToDate() && hasComeTo(heading, newer)) {
      heading = NOWHERE;
    }
  }

  /** Whatever ends a run ends its way to an epoch, too. */
  private static boolean hasComeTo(int heading, Frame frame) {
    return frame.epoch() >= heading || frame.ending() != Ending.NONE;
  }

  /** True when the newest frame was made after the last command. */
  boolean isUpToDate() {
    return frame.command() == lastCommand;
  }

  /** True when the newest frame was made after the last change. */
  boolean knowsChanges() {
    return frame.command() >= lastChange;
  }

  /** True once the newest frame is one of this run. */
  boolean hasArrived() {
    return frame != null && frame.command() >= lastStart;
  }

  /** See {@link PlaygroundModel#isTurn}. */
  boolean isTurn(boolean ofNetwork) {
    boolean isEven = taken % 2 == 0;
    boolean isMoving = frame.isPlaying() || isUnderWay();
    return !isMoving || frame.parameters().length < LARGE || isEven == ofNetwork;
  }

  /** True while the run is still to be trained to the epoch that it is on its way to. */
  boolean isUnderWay() {
    return hasArrived() && isUpToDate() && frame.epoch() < heading;
  }

  /** The epoch of this run that was seen last. */
  int epoch() {
    return hasArrived() ? frame.epoch() : Math.max(0, heading);
  }

  /** The epoch that was asked for, while the run is on its way there; else the frame's. */
  int shownEpoch() {
    return heading == NOWHERE ? epoch() : heading;
  }

  /** As far as was trained, also before an undone change. */
  int furthestEpoch() {
    return hasArrived() ? Math.max(frame.furthestEpoch(), broughtBack) : broughtBack;
  }

  /** The {@link Frame#history} as far as {@link #furthestEpoch}; null before the first frame. */
  double[] losses() {
    if (frame == null) {
      return null;
    }
    boolean isLonger = broughtBack > frame.furthestEpoch() && broughtBackLosses != null;
    return isLonger ? broughtBackLosses : frame.history();
  }
}
