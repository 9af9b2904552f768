package playground.server.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import playground.codec.ExperimentJson;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.network.DenseLayer;
import playground.network.Network;
import playground.run.LossHistory;
import playground.run.TrainingRun;

/**
 * A whole run as one JSON object, for programs that check or draw it. Numbers are written with the
 * digits that it takes to read the same bits back; one that is none, such as the loss of an empty
 * test set, is null.
 */
final class TrainingJson {
  private final JsonGenerator json;

  private TrainingJson(JsonGenerator json) {
    this.json = json;
  }

  /** Trains the run, which is still at its start. */
  static String of(TrainingRun run, int epochs) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new TrainingJson(json).write(run, epochs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(TrainingRun run, int epochs) throws IOException {
    Experiment experiment = run.experiment();
    json.writeStartObject();
    json.writeFieldName("experiment");
    json.writeRawValue(ExperimentJson.write(experiment));
    points("train", run, run.dataset().train());
    points("test", run, run.dataset().test());
    network("initial", run.network());
    epochs(run, epochs);
    network("final", run.network());
    json.writeStringField("state", run.state().name());
    json.writeStringField("fingerprint", run.fingerprint());
    json.writeEndObject();
  }

  private void points(String name, TrainingRun run, List<Point> points) throws IOException {
    json.writeArrayFieldStart(name);
    for (Point point : points) {
      json.writeStartObject();
      numbers("x", raw(point));
      numbers("features", run.inputs().row(point));
      if (run.experiment().isRegression()) {
        json.writeNumberField("label", point.target());
      } else {
        json.writeNumberField("label", point.label());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static double[] raw(Point point) {
    double[] raw = new double[point.inputCount()];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = point.input(i);
    }
    return raw;
  }

  private void network(String name, Network network) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("layers");
    double[] parameters = network.weightsAndBiases();
    for (DenseLayer layer : network.layers()) {
      json.writeStartObject();
      json.writeArrayFieldStart("weights");
      for (int unit = 0; unit < layer.units; unit++) {
        json.writeArray(parameters, layer.weightAt(unit, 0), layer.inputs);
      }
      json.writeEndArray();
      json.writeFieldName("biases");
      json.writeArray(parameters, layer.biasAt(0), layer.units);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Trains, and writes every epoch up to 1,000; of more, about another 1,000 and the last. */
  private void epochs(TrainingRun run, int epochs) throws IOException {
    int stride = (epochs - 1) / LossHistory.CAPACITY + 1;
    int written = 0;
    json.writeArrayFieldStart("epochs");
    while (run.epoch() < epochs && run.advance()) {
      if (run.epoch() <= LossHistory.CAPACITY || run.epoch() % stride == 0) {
        epoch(run);
        written = run.epoch();
      }
    }
    if (written < run.epoch()) {
      epoch(run);
    }
    json.writeEndArray();
  }

  private void epoch(TrainingRun run) throws IOException {
    json.writeStartObject();
    json.writeNumberField("epoch", run.epoch());
    number("trainLoss", run.trainMetrics().loss());
    number("testLoss", run.testMetrics().loss());
    number("trainAccuracy", run.trainMetrics().accuracy());
    number("testAccuracy", run.testMetrics().accuracy());
    if (run.experiment().isRegression()) {
      number("trainR2", run.trainMetrics().r2());
      number("testR2", run.testMetrics().r2());
    }
    json.writeEndObject();
  }

  private void numbers(String name, double... values) throws IOException {
    json.writeFieldName(name);
    json.writeArray(values, 0, values.length);
  }

  private void number(String name, double value) throws IOException {
    json.writeFieldName(name);
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeNull();
    }
  }
}
