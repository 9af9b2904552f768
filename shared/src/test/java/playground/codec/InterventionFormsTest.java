package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.training.Optimizer;

/** Every kind of intervention as JSON and as link text, rightly and wrongly formed. */
class InterventionFormsTest {
  private static List<Intervention> ofJson(String list) throws Exception {
    return Documents.json("{'interventions':" + list + "}").get(Fields.INTERVENTIONS);
  }

  private static List<Intervention> ofLink(String text) {
    return Documents.link("interventions=" + text).get(Fields.INTERVENTIONS);
  }

  private static void assertForms(Intervention one, String json, String text) throws Exception {
    assertEquals(List.of(one), ofJson('[' + json + ']'));
    assertEquals(List.of(one), ofLink(text));
    Experiment experiment = Experiment.STANDARD.with(Fields.INTERVENTIONS, List.of(one));
    assertEquals("v=1&interventions=" + text, ExperimentLink.write(experiment));
    String written = ExperimentJson.write(experiment);
    String expected = "\"interventions\":[" + json.replace('\'', '"') + ']';
    assertEquals(
        expected, written.substring(written.indexOf("\"interventions\"")).split(",\"view")[0]);
    Documents.assertSurvivesBothWays(experiment);
  }

  @Test
  void settingIsNamedAsItsField() throws Exception {
    assertForms(
        new Intervention.Setting<>(120, Fields.LEARNING_RATE, 0.3),
        "{'epoch':120,'learningRate':0.3}",
        "120:rate:0.3");
    assertForms(
        new Intervention.Setting<>(1, Fields.OPTIMIZER, Optimizer.ADAM),
        "{'epoch':1,'optimizer':'adam'}",
        "1:optimizer:adam");
    assertForms(
        new Intervention.Setting<>(1_000_000, Fields.SHUFFLE, false),
        "{'epoch':1000000,'shuffle':false}",
        "1000000:shuffle:off");
  }

  @Test
  void weightAndBiasAreNamedByTheirPlace() throws Exception {
    assertForms(
        new Intervention.Weight(0, 1, 1, 3, -1.5),
        "{'epoch':0,'weight':{'layer':1,'unit':1,'input':3,'value':-1.5}}",
        "0:weight:1:1:3:-1.5");
    assertForms(
        new Intervention.Bias(7, 2, 0, 0.000001),
        "{'epoch':7,'bias':{'layer':2,'unit':0,'value':0.000001}}",
        "7:bias:2:0:0.000001");
  }

  @Test
  void pointsAreAddedAsTheyAreDrawnAndRemovedByNumber() throws Exception {
    assertForms(
        new Intervention.AddPoints(3, List.of(new Point(-8, 8, 1))),
        "{'epoch':3,'addPoints':[[-8,8,1]]}",
        "3:add:EDA_QA");
    assertForms(
        new Intervention.RemovePoints(3, List.of(3, 7, 1_000_000)),
        "{'epoch':3,'removePoints':[3,7,1000000]}",
        "3:remove:3-7-1000000");
  }

  @Test
  void noPointsAtAllCanBeAddedAndRemoved() throws Exception {
    assertForms(new Intervention.AddPoints(3, List.of()), "{'epoch':3,'addPoints':[]}", "3:add:");
    assertForms(
        new Intervention.RemovePoints(3, List.of()), "{'epoch':3,'removePoints':[]}", "3:remove:");
  }

  @Test
  void pointsWithNumbersCanBeAddedToARegression() throws Exception {
    Experiment experiment =
        Documents.link("task=regression&interventions=5:add:-AAgAH8G,6:add:EDA_QA");
    assertEquals(
        List.of(
            new Intervention.AddPoints(5, List.of(new Point(0, 0, -0.25))),
            new Intervention.AddPoints(6, List.of(new Point(-8, 8, 1)))),
        experiment.get(Fields.INTERVENTIONS));
    Documents.assertSurvivesBothWays(experiment);
  }

  @Test
  void everyLiveSettingCanChange() throws Exception {
    for (Field<?> field : Fields.LIVE) {
      Experiment changed = Experiment.STANDARD.intervene(ofItsOther(field));
      assertEquals(1, changed.get(Fields.INTERVENTIONS).size());
      Documents.assertSurvivesBothWays(changed);
      assertEquals(
          changed, ExperimentLink.withLive(Experiment.STANDARD, ExperimentLink.writeLive(changed)));
    }
  }

  private static <T> Intervention ofItsOther(Field<T> field) {
    T other = ExperimentJsonTest.everyFieldChanged().get(field);
    return new Intervention.Setting<>(5, field, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | [0]: 1 is not an epoch and one change",
        "[] | [0]: a list is not an epoch and one change",
        "{} | [0]: an object is not an epoch and one change",
        "{'epoch':1} | [0]: an object is not an epoch and one change",
        "{'epoch':1,'batchSize':1,'shuffle':true} | [0]: an object is not an epoch and one change",
        "{'batchSize':1,'shuffle':true} | [0].epoch: null is not a number (0 to 1000000)",
        "{'epoch':'1','batchSize':1} | [0].epoch: \"1\" is not a number (0 to 1000000)",
        "{'epoch':-1,'batchSize':1} | [0].epoch: -1 is below 0 (0 to 1000000)",
        "{'epoch':1.5,'batchSize':1} | [0].epoch: 1.5 is not a whole number (0 to 1000000)",
        "{'epoch':1000001,'batchSize':1} | [0].epoch: 1000001 is above 1000000 (0 to 1000000)",
        "{'epoch':0,'batchSize':1} | [0].epoch: 0 is below 1 (1 to 1000000)",
        "{'epoch':1,'batchSize':'x'} | [0].batchSize: \"x\" is not a number (1 to 5000)",
        "{'epoch':1,'seed':1} | [0].seed: is not known",
        "{'epoch':1,'layers':[]} | [0].layers: is not known",
        "{'epoch':1,'weight':1} | [0].weight: 1 is not layer, unit, input, value",
        "{'epoch':1,'weight':{'layer':0,'unit':0,'value':1}}"
            + " | [0].weight: an object is not layer, unit, input, value",
        "{'epoch':1,'weight':{'layer':0,'unit':0,'input':0,'value':1,'x':1}}"
            + " | [0].weight: an object is not layer, unit, input, value",
        "{'epoch':1,'weight':{'layer':0,'unit':0,'inputs':0,'value':1}}"
            + " | [0].weight.input: null is not a number (0 to 255)",
        "{'epoch':1,'weight':{'layer':-1,'unit':0,'input':0,'value':1}}"
            + " | [0].weight.layer: -1 is below 0 (0 to 255)",
        "{'epoch':1,'weight':{'layer':0,'unit':0.5,'input':0,'value':1}}"
            + " | [0].weight.unit: 0.5 is not a whole number (0 to 255)",
        "{'epoch':1,'weight':{'layer':0,'unit':0,'input':256,'value':1}}"
            + " | [0].weight.input: 256 is above 255 (0 to 255)",
        "{'epoch':1,'weight':{'layer':0,'unit':0,'input':0,'value':1000.1}}"
            + " | [0].weight.value: 1000.1 is above 1000 (-1000 to 1000)",
        "{'epoch':1,'bias':[0,0,1]} | [0].bias: a list is not layer, unit, value",
        "{'epoch':1,'bias':{'layer':0,'unit':0}}"
            + " | [0].bias: an object is not layer, unit, value",
        "{'epoch':1,'bias':{'layer':0,'unit':0,'value':-1001}}"
            + " | [0].bias.value: -1001 is below -1000 (-1000 to 1000)",
        "{'epoch':1,'bias':{'layer':0,'unit':'a','value':1}}"
            + " | [0].bias.unit: \"a\" is not a number (0 to 255)",
        "{'epoch':1,'addPoints':{}} | [0].addPoints: an object is not a list",
        "{'epoch':1,'addPoints':[[0,0]]} | [0].addPoints[0]: a list is not [x1, x2, target]",
        "{'epoch':1,'addPoints':[[0,9,0]]} | [0].addPoints[0][1]: 9 is above 8 (-8 to 8)",
        "{'epoch':1,'removePoints':3} | [0].removePoints: 3 is not a list",
        "{'epoch':1,'removePoints':[0,-1]} | [0].removePoints[1]: -1 is below 0 (0 to 1000000)",
        "{'epoch':1,'removePoints':['0']} | [0].removePoints[0]: \"0\" is not a number (0 to 1000000)",
        "{'epoch':1,'removePoints':[1000001]} | [0].removePoints[0]: 1000001 is above 1000000 (0 to 1000000)",
        "{'epoch':5,'batchSize':1},{'epoch':4,'bias':{'layer':0,'unit':0,'value':1}}"
            + " | [1].epoch: 4 is below 5 (5 to 1000000)",
      })
  void malformedJsonIsTold(String items, String message) {
    Object list = Documents.tree('[' + items + ']');
    assertEquals(
        List.of("$.interventions" + message),
        Documents.jsonProblems(Documents.document("interventions", list)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5 | interventions: \"5\" cannot be read as epoch:setting:value",
        "5:rate | interventions: \"5:rate\" cannot be read as epoch:setting:value",
        "5:rate:0.1:1 | interventions: \"5:rate:0.1:1\" cannot be read as epoch:setting:value",
        "5:seed:1 | interventions: \"5:seed:1\" cannot be read as epoch:setting:value",
        "5:learningRate:1"
            + " | interventions: \"5:learningRate:1\" cannot be read as epoch:setting:value",
        "x:rate:1 | interventions: \"x\" is not a number (0 to 1000000)",
        "-1:rate:1 | interventions: -1 is below 0 (0 to 1000000)",
        "1000001:rate:1 | interventions: 1000001 is above 1000000 (0 to 1000000)",
        "0:rate:1 | interventions: 0 is below 1 (1 to 1000000)",
        "5:rate:x | interventions: \"x\" is not a number (0.000001 to 10)",
        "5:shuffle:true | interventions: \"true\" is not one of on, off",
        "5:weight:0:0:0 | interventions: \"5:weight:0:0:0\" cannot be read as epoch:setting:value",
        "5:weight:0:0:0:1:1"
            + " | interventions: \"5:weight:0:0:0:1:1\" cannot be read as epoch:setting:value",
        "5:weight:0:0:256:1 | interventions: 256 is above 255 (0 to 255)",
        "5:weight:0:-1:0:1 | interventions: -1 is below 0 (0 to 255)",
        "5:weight:0:0:0:1001 | interventions: 1001 is above 1000 (-1000 to 1000)",
        "5:bias:0:0 | interventions: \"5:bias:0:0\" cannot be read as epoch:setting:value",
        "5:bias:0:x:1 | interventions: \"x\" is not a number (0 to 255)",
        "5:bias:0:0:0.0000001 | interventions: 1.0E-7 has more than 6 decimal places (-1000 … 1000)",
        "5:add | interventions: \"5:add\" cannot be read as epoch:setting:value",
        "5:add:A | interventions: \"A\" cannot be read as drawn points",
        "5:add:AAAgAA | interventions[0][0]: -8.192 is below -8 (-8 to 8)",
        "5:remove:a | interventions: \"a\" is not a number (0 to 1000000)",
        "5:remove:1- | interventions: \"\" is not a number (0 to 1000000)",
        "5:remove:-1 | interventions: \"\" is not a number (0 to 1000000)",
        "5:remove:1.5 | interventions: 1.5 is not a whole number (0 to 1000000)",
        "5:rate:1,4:bias:0:0:1 | interventions[1].epoch: 4 is below 5 (5 to 1000000)",
        "5:rate:1, | interventions: \"\" cannot be read as epoch:setting:value",
      })
  void malformedTextIsToldAndTheRestOfTheLinkCounts(String text, String message) {
    ExperimentLink.Reading reading = ExperimentLink.read("seed=3&interventions=" + text);
    assertEquals(message, reading.problems().get(0).toString());
    assertEquals(1, reading.problems().size());
    assertEquals(Experiment.STANDARD.with(Fields.SEED, 3), reading.experiment());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5:weight:3:0:0:1", // three layers, the output included
        "5:weight:0:4:0:1", // four units
        "5:weight:0:0:2:1", // two features
        "5:weight:2:1:0:1", // one output unit
        "5:weight:1:0:4:1",
        "5:bias:3:0:1",
        "5:bias:1:2:1",
        "5:add:KAAgAA", // class 2
        "5:add:-AAgAH8G", // no class
      })
  void placeThatTheNetworkLacksIsToldAndLeftOut(String text) {
    ExperimentLink.Reading reading =
        ExperimentLink.read("seed=3&interventions=2:rate:1," + text + ",6:batch:3");
    assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
    assertEquals("interventions", reading.problems().get(0).path());
    assertEquals(Documents.link("seed=3&interventions=2:rate:1,6:batch:3"), reading.experiment());
  }

  @Test
  void tooManyRemovedPointsAreToldBothWays() {
    List<Double> numbers = new ArrayList<>(Collections.nCopies(5001, 1.0));
    Object change = Map.of("epoch", 1.0, "removePoints", numbers);
    assertEquals(
        List.of("$.interventions[0].removePoints: 5001 entries are more than 5000"),
        Documents.jsonProblems(Documents.document("interventions", List.of(change))));
    String text = String.join("-", Collections.nCopies(5001, "1"));
    assertEquals(
        List.of("interventions: 5001 entries are more than 5000"),
        Documents.linkProblems("interventions=1:remove:" + text));
  }

  @Test
  void tooManyPointsInAllAreToldBothWays() throws Exception {
    List<Intervention> all = new ArrayList<>();
    all.add(new Intervention.AddPoints(1, Collections.nCopies(3000, new Point(1, 2, 0))));
    all.add(new Intervention.RemovePoints(2, Collections.nCopies(5000, 7)));
    all.add(new Intervention.RemovePoints(2, Collections.nCopies(5000, 7)));
    all.add(new Intervention.AddPoints(3, Collections.nCopies(2000, new Point(1, 2, 0))));
    Experiment full = Experiment.STANDARD.with(Fields.INTERVENTIONS, all);
    assertTrue(full.hasRoomFor(new Intervention.Bias(4, 0, 0, 1)));
    assertEquals(full, ExperimentJson.read(ExperimentJson.tree(full)));
    assertEquals(full, Documents.link(ExperimentLink.write(full)));

    Intervention more = new Intervention.AddPoints(4, List.of(new Point(1, 2, 0)));
    assertTold("interventions: 5001 added points are more than 5000", full, more);
    more = new Intervention.RemovePoints(4, List.of(1));
    assertTold("interventions: 10001 removed points are more than 10000", full, more);
    String link =
        ExperimentLink.write(full) + ",4:add:" + Fields.POINTS.text(List.of(new Point(0, 0, 1)));
    assertEquals(
        List.of("interventions: 5001 added points are more than 5000"),
        Documents.linkProblems(link));
  }

  private static void assertTold(String message, Experiment full, Intervention more) {
    assertFalse(full.hasRoomFor(more));
    String told =
        assertThrows(IllegalArgumentException.class, () -> full.intervene(more)).getMessage();
    assertEquals(message, told);
  }

  @Test
  void tooManyInterventionsAreToldInLinksToo() {
    String text = String.join(",", Collections.nCopies(1001, "1:rate:1"));
    assertEquals(
        List.of("interventions: 1001 entries are more than 1000"),
        Documents.linkProblems("interventions=" + text));
  }
}
