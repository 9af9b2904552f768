package playground.experiment;

/**
 * A part of the page that whoever shares an experiment can hide, so that learners see only what the
 * task is about. Hidden parts keep their values.
 */
public enum Control {
  RESET,
  PLAY,
  STEP,
  SPEED,
  TASK,
  LEARNING_RATE,
  BATCH_SIZE,
  ACTIVATION,
  LOSS,
  OPTIMIZER,
  REGULARIZATION,
  REGULARIZATION_RATE,
  OPTIONS,
  DATASET,
  DRAW,
  NOISE,
  SAMPLES,
  TRAIN_RATIO,
  NEW_DATA,
  FEATURES,
  LAYERS,
  NEURONS,
  NEW_WEIGHTS,
  SHOW_TEST,
  DISCRETIZE,
  CHARTS,
  TIMELINE,
  PRESETS,
  FILES,
  WORKED_EXAMPLE,
  CONTOURS,
  SHOW_WRONG,
  LESSONS
}
