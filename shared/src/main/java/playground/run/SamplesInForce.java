package playground.run;

import playground.dataset.Dataset;
import playground.experiment.Experiment;
import playground.experiment.Readiness;
import playground.feature.Inputs;
import playground.training.LabelledRows;

/** The samples of a run at its present epoch, as points and as rows for the network. */
final class SamplesInForce {
  private final Inputs inputs;
  private Dataset dataset;
  private Readiness readiness;
  private int pointChanges;
  private LabelledRows trainRows;
  private LabelledRows testRows;

  /** Those of an experiment before any came or went. */
  SamplesInForce(Experiment experiment) {
    inputs = experiment.inputs();
    take(experiment, experiment.dataset(), 0);
  }

  private void take(Experiment experiment, Dataset samples, int changes) {
    dataset = samples;
    pointChanges = changes;
    readiness = Readiness.of(experiment, dataset);
    trainRows = LabelledRows.of(inputs, dataset.train());
    testRows = LabelledRows.of(inputs, dataset.test());
  }

  /** Takes the samples that there are at an epoch; false when they are there already. */
  boolean refresh(Experiment experiment, int epoch) {
    int changes = experiment.pointChanges(epoch);
    if (changes > pointChanges) {
      take(experiment, experiment.dataset(dataset, pointChanges, changes), changes);
    } else if (changes < pointChanges) { // some come back, or go again
      take(experiment, experiment.dataset(epoch), changes);
    } else {
      return false;
    }
    return true;
  }

  Inputs inputs() {
    return inputs;
  }

  Dataset dataset() {
    return dataset;
  }

  Readiness readiness() {
    return readiness;
  }

  LabelledRows train() {
    return trainRows;
  }

  LabelledRows test() {
    return testRows;
  }
}
