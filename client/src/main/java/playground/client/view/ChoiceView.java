package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Field;
import playground.experiment.Fields;

/** A drop-down for a field with a few named values. */
final class ChoiceView<E extends Enum<E>> {
  private final PlaygroundModel model;
  private final Field<E> field;
  private final List<E> choices;
  private final Select select;

  ChoiceView(PlaygroundModel model, String name, Field<E> field) {
    this.model = model;
    this.field = field;
    choices = ((Choices.One<E>) field.kind()).choices();
    select = new Select(Dom.find(name));
    boolean isLive = Fields.LIVE.contains(field);
    select.onChoice(
        choices,
        chosen -> {
          if (isLive) {
            model.change(field, chosen);
          } else {
            model.set(field, chosen);
          }
        });
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS);
    if (isLive) {
      model.listen(Topic.FRAME, this::show);
    }
    show();
  }

  /** A choice that cannot be had with the others is not offered. */
  private void show() {
    E now = model.setting(field);
    List<E> offered = new ArrayList<>();
    for (E choice : choices) {
      if (choice == now || model.experiment().with(field, choice).get(field) == choice) {
        offered.add(choice);
      }
    }
    select.show(Choices.names(offered), Choices.name(now), model.texts());
  }
}
