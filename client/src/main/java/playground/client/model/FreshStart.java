package playground.client.model;

import java.util.List;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;

/**
 * What an experiment begins with when a change needs a new start. What was done to the old run
 * while it was running says nothing about the new one; but what the user last chose, and the points
 * that are there now, stay.
 */
final class FreshStart {
  private FreshStart() {}

  /**
   * @param changed as the experiment is wanted
   * @param model as it was before the change
   */
  static Experiment of(Experiment changed, PlaygroundModel model) {
    Experiment fresh =
        withPresentPoints(changed, model)
            .with(Fields.INTERVENTIONS, List.of())
            .with(Fields.EPOCH, Fields.EPOCH.standard());
    for (Field<?> field : Fields.LIVE) {
      fresh = withSettingInForce(fresh, field, model);
    }
    return fresh;
  }

  /** Points that came or went while running stay as they are, unless others were asked for. */
  private static Experiment withPresentPoints(Experiment changed, PlaygroundModel model) {
    if (model.pointChanges() == 0 || changed.get(Fields.DATA) == Generator.TABLE) {
      return changed;
    }
    boolean isOther = !changed.points().equals(model.experiment().points());
    return isOther ? changed : changed.withDrawn(model.points().present());
  }

  private static <T> Experiment withSettingInForce(
      Experiment fresh, Field<T> field, PlaygroundModel model) {
    boolean isUntouched = fresh.get(field).equals(model.experiment().get(field));
    return isUntouched ? fresh.with(field, model.setting(field)) : fresh;
  }
}
