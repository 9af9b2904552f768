package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Problem;
import playground.network.Loss;

/** Values that do not go together: JSON is refused, a link is read as far as it goes. */
class ConflictsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'task':'regression','data':{'generator':'xor'}}"
            + " | task=regression&data=xor | task | task | \"regression\" | \"classification\"",
        "{'task':'classification','data':{'generator':'wave'}}"
            + " | task=classification&data=wave | task | task | \"classification\" | \"regression\"",
        "{'classes':3,'data':{'generator':'xor'}}"
            + " | classes=3&data=xor | classes | classes | 3 | 2",
        "{'classes':3,'task':'regression'} | classes=3&task=regression | classes | classes | 3 | 2",
        "{'classes':2,'data':{'generator':'drawn','points':[[0,0,2]]}}"
            + " | classes=2&data=drawn&points=KAAgAA | classes | classes | 2 | 3",
        "{'classes':2,'data':{'generator':'table','rows':[[1,5]]}}"
            + " | classes=2&data=table&rows=1,5 | classes | classes | 2 | 6",
        "{'task':'regression','training':{'loss':'hinge'}}"
            + " | task=regression&loss=hinge | training.loss | loss | \"hinge\" | \"mse\"",
        "{'task':'regression','training':{'loss':'cross-entropy'}} | task=regression&loss=cross-entropy"
            + " | training.loss | loss | \"cross-entropy\" | \"mse\"",
        "{'network':{'output':'tanh'}}"
            + " | output=tanh | network.output | output | \"tanh\" | \"auto\"",
        "{'network':{'output':'sigmoid'},'training':{'loss':'hinge'}}"
            + " | output=sigmoid&loss=hinge | network.output | output | \"sigmoid\" | \"auto\"",
        "{'network':{'output':'softmax'},'task':'regression'}"
            + " | output=softmax&task=regression | network.output | output | \"softmax\" | \"auto\"",
        "{'data':{'generator':'moons','tensorFlowSeed':'1'}}"
            + " | data=moons&tfSeed=1 | data.tensorFlowSeed | tfSeed | \"1\" | \"\"",
        "{'data':{'balance':2,'tensorFlowSeed':'1'}}"
            + " | balance=2&tfSeed=1 | data.tensorFlowSeed | tfSeed | \"1\" | \"\"",
      })
  void conflictIsToldWithTheValueThatWouldDo(
      String json, String link, String path, String key, String value, String would) {
    List<Problem> expected = List.of(conflict(key, value, would));
    ExperimentLink.Reading reading = ExperimentLink.read("epoch=7&seed=5&" + link);
    assertEquals(expected, reading.problems());
    assertEquals(7, reading.experiment().get(Fields.EPOCH));
    assertEquals(5, reading.experiment().get(Fields.SEED));
    assertEquals(
        List.of(conflict("$." + path, value, would).toString()),
        Documents.jsonProblems(Documents.tree(json)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':{'generator':'drawn','points':[[0,0,-0.25],[0,0,1]]}}"
            + " | data=drawn&points=-AAgAH8G | data.points | points | 0,0,-0.25",
        "{'data':{'generator':'table','rows':[[1,0.5]]}}"
            + " | data=table&rows=1,0.5 | data.rows | rows | 1,0.5",
        "{'network':{'layers':[]},'interventions':[{'epoch':1,'bias':{'layer':1,'unit':0,'value':1}}]}"
            + " | layers=none&interventions=1:bias:1:0:1"
            + " | interventions | interventions | 1:bias:1:0:1",
        "{'features':['x1'],'interventions':"
            + "[{'epoch':1,'weight':{'layer':0,'unit':0,'input':1,'value':1}}]}"
            + " | features=x1&interventions=1:weight:0:0:1:1"
            + " | interventions | interventions | 1:weight:0:0:1:1",
        "{'interventions':[{'epoch':1,'addPoints':[[0,0,2]]}]}"
            + " | interventions=1:add:KAAgAA | interventions | interventions | 1:add:KAAgAA",
        "{'data':{'generator':'table'},'interventions':[{'epoch':1,'addPoints':[[0,0,1]]}]}"
            + " | data=table&interventions=1:add:GAAgAA"
            + " | interventions | interventions | 1:add:GAAgAA",
      })
  void ofAListIsToldWhatDoesNotFit(
      String json, String link, String path, String key, String value) {
    ExperimentLink.Reading reading = ExperimentLink.read("epoch=7&" + link);
    assertEquals(List.of(misfit(key, value)), reading.problems());
    assertEquals(7, reading.experiment().get(Fields.EPOCH));
    assertEquals(
        List.of(misfit("$." + path, value).toString()),
        Documents.jsonProblems(Documents.tree(json)));
  }

  private static Problem misfit(String at, String value) {
    return new Problem(at, Problem.Kind.DOES_NOT_FIT, value, "");
  }

  private static Problem conflict(String at, String value, String would) {
    return new Problem(at, Problem.Kind.CONFLICT, value, would);
  }

  @Test
  void allConflictsAreToldAtOnceInTheOrderOfTheTable() {
    assertEquals(
        List.of("classes", "tfSeed", "output", "loss", "interventions"),
        ExperimentLink.read(
                "interventions=1:bias:9:0:1&loss=hinge&classes=4&output=softmax&tfSeed=1"
                    + "&data=wave")
            .problems()
            .stream()
            .map(Problem::path)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "task=regression | reg-plane | mse",
        "data=wave | wave | mse",
        "task=regression&data=drawn | drawn | mse",
        "data=drawn | drawn | cross-entropy",
        "task=regression&loss=huber | reg-plane | huber",
        "data=reg-gauss&loss=mae | reg-gauss | mae",
        "loss=hinge | circle | hinge",
        "classes=3 | rings | cross-entropy",
        "classes=6&loss=mse | rings | mse",
      })
  void whatIsNotSaidFollowsWhatIsSaid(String link, String data, String loss) throws Exception {
    Experiment experiment = Documents.link(link);
    assertEquals(data, Fields.DATA.text(experiment.get(Fields.DATA)));
    assertEquals(loss, Fields.LOSS.text(experiment.get(Fields.LOSS)));
    Documents.assertSurvivesBothWays(experiment);
  }

  @Test
  void liveSettingsAreTakenOverIntoAnotherExperiment() {
    Experiment own = Documents.link("task=regression&data=wave&layers=3&rate=0.5&seed=9");
    String live =
        ExperimentLink.writeLive(
            Documents.link("rate=0.1&optimizer=adam&interventions=5:bias:2:0:1,6:batch:3"));
    Experiment both = ExperimentLink.withLive(own, live);
    assertEquals(Generator.WAVE, both.get(Fields.DATA));
    assertEquals(Loss.MSE, both.get(Fields.LOSS));
    assertEquals(
        "v=1&task=regression&data=wave&layers=3&loss=mse&optimizer=adam&rate=0.1&seed=9"
            + "&interventions=6:batch:3", // there is no third layer here
        ExperimentLink.write(both));
  }

  @Test
  void liveInterventionsAreThoseOfTheOwnNetwork() {
    Experiment own = Documents.link("layers=8,8,8");
    Experiment changed = Documents.link("layers=8,8,8&interventions=5:weight:3:0:7:1");
    assertEquals(changed, ExperimentLink.withLive(own, ExperimentLink.writeLive(changed)));
  }
}
