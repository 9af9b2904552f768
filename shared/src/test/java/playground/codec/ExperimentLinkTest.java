package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.experiment.Problem;
import playground.network.Activation;

class ExperimentLinkTest {
  private static final Experiment STANDARD = Experiment.STANDARD;

  /** Reads a link that nothing is wrong with. */
  private static Experiment read(String link) {
    ExperimentLink.Reading reading = ExperimentLink.read(link);
    assertEquals(List.of(), reading.problems(), link);
    return reading.experiment();
  }

  private static List<String> problems(String link) {
    return ExperimentLink.read(link).problems().stream().map(Problem::toString).toList();
  }

  private static List<Layer> layers(String link) {
    return read(link).get(Fields.LAYERS);
  }

  @Test
  void standardExperimentIsOnlyItsVersion() {
    assertEquals("v=1", ExperimentLink.write(STANDARD));
  }

  @Test
  void emptyLinkIsTheStandardExperiment() {
    for (String link : new String[] {"", "#", "v=1", "#v=1", "&", "v=1&"}) {
      assertEquals(STANDARD, read(link), link);
    }
  }

  @Test
  void everyFieldSurvivesTheRoundTrip() {
    for (Experiment experiment :
        List.of(ExperimentJsonTest.everyFieldChanged(), ExperimentJsonTest.regressionChanged())) {
      assertEquals(experiment, read(ExperimentLink.write(experiment)));
    }
  }

  @Test
  void everyFieldAloneSurvivesTheRoundTripAndLeavesTheOthersOut() {
    for (Field<?> field : Fields.ALL) {
      Experiment one = onlyThis(field, ExperimentJsonTest.everyFieldChanged());
      String link = ExperimentLink.write(one);
      assertEquals(one, read(link), link);
      for (Field<?> other : Fields.ALL) {
        boolean isThere = link.contains('&' + other.key() + '=');
        assertEquals(!one.get(other).equals(other.standard()), isThere, link);
      }
    }
  }

  private static <T> Experiment onlyThis(Field<T> field, Experiment from) {
    return STANDARD.with(field, from.get(field));
  }

  @Test
  void writtenLinkIsReadable() {
    Experiment experiment =
        STANDARD.with(Fields.DATA, Generator.SPIRAL).with(Fields.NOISE, 0.1).with(Fields.SEED, 7);
    assertEquals("v=1&data=spiral&noise=0.1&seed=7", ExperimentLink.write(experiment));
  }

  @Test
  void writtenLinkNeedsNoEncoding() {
    String link = ExperimentLink.write(ExperimentJsonTest.everyFieldChanged());
    assertTrue(link.matches("[A-Za-z0-9=&.,:;_-]*"), link);
  }

  @Test
  void orderOfKeysDoesNotMatter() {
    String link = ExperimentLink.write(ExperimentJsonTest.everyFieldChanged());
    List<String> parts = Arrays.asList(link.split("&"));
    Collections.reverse(parts);
    assertEquals(read(link), read(String.join("&", parts)));
  }

  @Test
  void layersAreNamedByTheirUnits() {
    assertEquals(
        List.of(new Layer(8, Activation.TANH), new Layer(3, Activation.TANH)),
        layers("layers=8,3"));
    assertEquals(List.of(), layers("layers=none"));
  }

  @Test
  void oneActivationIsForAllLayersAndAListIsOneEach() {
    assertEquals(
        List.of(new Layer(4, Activation.RELU), new Layer(2, Activation.RELU)),
        layers("activation=relu"));
    assertEquals(
        List.of(new Layer(5, Activation.RELU), new Layer(6, Activation.LINEAR)),
        layers("activation=relu,linear&layers=5,6"));
    assertEquals(List.of(), layers("activation=relu&layers=none"));
  }

  @Test
  void activationsAreWrittenAsOneWhereTheyAgree() {
    Experiment relu =
        STANDARD.with(
            Fields.LAYERS, List.of(new Layer(4, Activation.RELU), new Layer(2, Activation.RELU)));
    assertEquals("v=1&activation=relu", ExperimentLink.write(relu));
    Experiment mixed =
        STANDARD.with(
            Fields.LAYERS, List.of(new Layer(4, Activation.TANH), new Layer(1, Activation.RELU)));
    assertEquals("v=1&layers=4,1&activation=tanh,relu", ExperimentLink.write(mixed));
    assertEquals(mixed, read("layers=4,1&activation=tanh,relu"));
  }

  @Test
  void dropoutIsOneForAllLayersOrOneEach() {
    assertEquals(
        List.of(new Layer(4, Activation.TANH, 0.5), new Layer(2, Activation.TANH, 0.5)),
        layers("dropout=0.5"));
    assertEquals(
        List.of(new Layer(5, Activation.RELU, 0), new Layer(6, Activation.RELU, 0.25)),
        layers("dropout=0,0.25&activation=relu&layers=5,6"));
    assertEquals(List.of(), layers("dropout=0.5&layers=none"));
    assertEquals(
        "v=1&layers=3,3&dropout=0,0.1", ExperimentLink.write(read("layers=3,3&dropout=0,0.1")));
    assertEquals("v=1&dropout=0.1", ExperimentLink.write(read("dropout=0.1,0.1")));
  }

  @Test
  void noFeaturesIsSaidAsNone() {
    assertEquals(List.of(), read("features=none").get(Fields.FEATURES));
    assertEquals("v=1&features=none", ExperimentLink.write(read("features=none")));
  }

  @Test
  void percentEncodedSeparatorsAreUnderstood() {
    assertEquals(read("layers=3,2,1"), read("layers=3%2C2%2c1"));
    assertEquals(read("interventions=5:rate:0.3"), read("interventions=5%3Arate%3A0.3"));
    assertEquals(List.of("%zz: is not known"), problems("%zz=1"));
    assertEquals(List.of("%2: is not known"), problems("%2=1"));
    assertEquals(List.of("%: is not known"), problems("%=1"));
  }

  @Test
  void onlyVisibleCharactersAreDecodedAndOnlyOnce() {
    assertEquals(List.of("v: %0A is not one of 1"), problems("v=%0A"));
    assertEquals(List.of("v: %20 is not one of 1"), problems("v=%20"));
    assertEquals(List.of("v: %C3%A9 is not one of 1"), problems("v=%C3%A9"));
    assertEquals(List.of("v: %2C is not one of 1"), problems("v=%252C"));
  }

  @Test
  void secretThatWordPressAppendsIsCutOff() {
    Experiment spiral = read("data=spiral");
    assertEquals(spiral, read("#v=1&data=spiral?secret=x4Fq9"));
    assertEquals(spiral, read("#v=1&data=spiral#?secret=x4Fq9"));
    assertEquals(STANDARD, read("#?secret=x4Fq9"));
  }

  /** What is wrong is told and keeps its standard value; the rest of the link counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "v=2 | v: 2 is not one of 1",
        "v= | v:  is not one of 1",
        "colour=red | colour: is not known",
        "noise | noise: \"\" is not a number (0 to 1)",
        "noise=2 | noise: 2 is above 1 (0 to 1)",
        "noise=-0.1 | noise: -0.1 is below 0 (0 to 1)",
        "noise=1e-1 | noise: \"1e-1\" is not a number (0 to 1)",
        "noise=0.1234567 | noise: 0.1234567 has more than 6 decimal places (0 … 1)",
        "samples=9 | samples: 9 is below 10 (10 to 5000)",
        "samples=10.5 | samples: 10.5 is not a whole number (10 to 5000)",
        "seed=-1 | seed: -1 is below 0 (0 to 2147483647)",
        "rate=0 | rate: 0 is below 0.000001 (0.000001 to 10)",
        "data=moon | data: \"moon\" is not one of {data}",
        "shuffle=true | shuffle: \"true\" is not one of on, off",
        "features=x1,x9 | features[1]: \"x9\" is not one of {features}",
        "features= | features[0]: \"\" is not one of {features}",
        "features=x2,x2 | features[1]: x2 is there twice",
        "layers= | layers: \"\" is not a number (1 to 64)",
        "layers=8,0 | layers: 0 is below 1 (1 to 64)",
        "layers=65 | layers: 65 is above 64 (1 to 64)",
        "layers=1,1,1,1,1,1,1,1,1 | layers: 9 entries are more than 8",
        "activation=swoosh | activation: \"swoosh\" is not one of {activations}",
        "activation=relu,relu,relu | activation: \"relu,relu,relu\" cannot be read as one activation for each layer",
        "dropout=1 | dropout: 1 is above 0.9 (0 to 0.9)",
        "dropout=0.1,0.2,0.3 | dropout: \"0.1,0.2,0.3\" cannot be read as one dropout for each layer",
        "tfSeed=%20 | tfSeed: \"%20\" cannot be read as a seed",
        "tfSeed=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            + " | tfSeed: 65 characters are more than 64",
        "orderSeed=-1 | orderSeed: -1 is below 0 (0 to 2147483647)",
        "rows=1,2;3 | rows[1]: a list is not inputs and a target",
        "interventions=5 | interventions: \"5\" cannot be read as epoch:setting:value",
        "interventions=5:noise:1"
            + " | interventions: \"5:noise:1\" cannot be read as epoch:setting:value",
        "interventions=0:rate:1 | interventions: 0 is below 1 (1 to 1000000)",
        "interventions=5:rate:99 | interventions: 99 is above 10 (0.000001 to 10)",
        "interventions=5:rate:1,4:rate:1 | interventions[1].epoch: 4 is below 5 (5 to 1000000)",
        "points=A | points: \"A\" cannot be read as drawn points",
        "points=AAA | points: \"AAA\" cannot be read as drawn points",
        "points=AA!A | points: \"AA!A\" cannot be read as drawn points",
        "points=AAAgAA | points[0][0]: -8.192 is below -8 (-8 to 8)",
        "points=uAAgAA | points[0][2]: 11 is above 10 (-10 to 10)",
      })
  void unusableValueIsToldAndStaysStandard(String part, String message) {
    ExperimentLink.Reading reading = ExperimentLink.read("epoch=5&" + part);
    assertEquals(STANDARD.with(Fields.EPOCH, 5), reading.experiment());
    assertEquals(Names.filledIn(message), reading.problems().get(0).toString());
    assertEquals(1, reading.problems().size(), () -> problems(part).toString());
  }

  @Test
  void ofTwoEqualKeysTheFirstCountsAndTheSecondIsTold() {
    ExperimentLink.Reading reading = ExperimentLink.read("data=xor&data=spiral");
    assertEquals(Generator.XOR, reading.experiment().get(Fields.DATA));
    assertEquals(List.of("data: spiral is there twice"), problems("data=xor&data=spiral"));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertEquals(4, problems("noise=9&x=1&rate=0&layers=0").size());
  }

  @Test
  void drawnPointsTakeFourBytesEach() {
    // 1 · 2^28 + (−8000 + 8192) · 2^14 + (8000 + 8192) = hex 10303f40
    Experiment one = STANDARD.with(Fields.POINTS, List.of(new Point(-8, 8, 1)));
    assertEquals("v=1&points=EDA_QA", ExperimentLink.write(one));
    assertEquals(one, read("points=EDA_QA"));
    assertEquals(one, read("points=EDA_QA=="));
  }

  @Test
  void everyThousandthSurvivesTheRoundTrip() {
    for (int from = -8000; from <= 8000; from += 4000) {
      List<Point> points = new ArrayList<>();
      for (int i = from; i < from + 4000 && i <= 8000; i++) {
        points.add(new Point(i / 1000.0, -i / 1000.0 + 0.0, (i + 8000) % 6));
      }
      Experiment drawn = STANDARD.with(Fields.POINTS, points);
      assertEquals(drawn, read(ExperimentLink.write(drawn)));
    }
  }

  @Test
  void drawnPointsAreKeptWithoutBeingUsed() {
    Experiment experiment = read("points=EDA_QA");
    assertFalse(experiment.points().contains(new Point(-8, 8, 1)));
    assertEquals(List.of(new Point(-8, 8, 1)), read("points=EDA_QA&data=drawn").points());
  }
}
