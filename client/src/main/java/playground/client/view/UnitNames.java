package playground.client.view;

import playground.client.model.FeatureNames;
import playground.client.model.ImportedTable;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Fields;
import playground.feature.Feature;

/** What units and their inputs are called. */
final class UnitNames {
  private UnitNames() {}

  /** The unit of a map: "Neuron 2 of layer 1". */
  static String of(Weights weights, int map, Texts texts) {
    int layer = weights.layer(map);
    int unit = map - weights.map(layer, 0);
    if (!weights.isOutput(map)) {
      String number = String.valueOf(unit + 1);
      return texts.get("neuron.title", "unit", number, "layer", String.valueOf(layer + 1));
    }
    return weights.units(layer) == 1
        ? texts.get("neuron.output-title")
        : texts.get("neuron.class-title", "class", String.valueOf(unit));
  }

  /** An input of a layer: a feature, a column of a table, or a neuron of the layer before. */
  static String input(PlaygroundModel model, int layer, int input) {
    String number = String.valueOf(input + 1);
    if (layer > 0) {
      return model.texts().get("neuron.input-neuron", "unit", number);
    }
    return model.experiment().get(Fields.DATA) == Generator.TABLE
        ? column(model, input)
        : feature(model, model.experiment().get(Fields.FEATURES).get(input));
  }

  /** A column of a table: by the name it has there, else by its number. */
  static String column(PlaygroundModel model, int input) {
    String name = model.table().input(input);
    return name.isEmpty()
        ? model.texts().get("network.column", "column", String.valueOf(input + 1))
        : name;
  }

  /** A feature; a coordinate with what the table calls it that it came from. */
  static String feature(PlaygroundModel model, Feature feature) {
    return feature(model.table(), feature);
  }

  static String feature(ImportedTable table, Feature feature) {
    String name = feature.ordinal() < 2 ? table.input(feature.ordinal()) : "";
    return name.isEmpty() ? FeatureNames.of(feature) : FeatureNames.of(feature) + " " + name;
  }
}
