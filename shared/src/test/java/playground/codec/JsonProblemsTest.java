package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the strict reader says about each thing that can be wrong. */
class JsonProblemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':{'samples':9}} | $.data.samples: 9 is below 10 (10 to 5000)",
        "{'data':{'samples':10.5}} | $.data.samples: 10.5 is not a whole number (10 to 5000)",
        "{'data':{'samples':'500'}} | $.data.samples: \"500\" is not a number (10 to 5000)",
        "{'data':{'samples':null}} | $.data.samples: null is not a number (10 to 5000)",
        "{'data':{'samples':true}} | $.data.samples: true is not a number (10 to 5000)",
        "{'data':{'samples':[]}} | $.data.samples: a list is not a number (10 to 5000)",
        "{'data':{'samples':{}}} | $.data.samples: an object is not a number (10 to 5000)",
        "{'data':{'samples':NaN}} | $.data.samples: NaN is not a number (10 to 5000)",
        "{'data':{'samples':Infinity}} | $.data.samples: Infinity is above 5000 (10 to 5000)",
        "{'data':{'samples':-1e300}} | $.data.samples: -1.0E300 is below 10 (10 to 5000)",
        "{'data':{'noise':0.1234567}} | $.data.noise: 0.1234567 has more than 6 decimal places (0 … 1)",
        "{'data':{'generator':'moon'}} | $.data.generator: \"moon\" is not one of {data}",
        "{'data':{'generator':'CIRCLE'}} | $.data.generator: \"CIRCLE\" is not one of {data}",
        "{'task':null} | $.task: null is not one of {tasks}",
        "{'training':{'loss':'hing'}} | $.training.loss: \"hing\" is not one of {losses}",
        "{'training':{'shuffle':'on'}} | $.training.shuffle: \"on\" is not true or false",
        "{'training':{'shuffle':1}} | $.training.shuffle: 1 is not true or false",
        "{'features':'x1'} | $.features: \"x1\" is not a list",
        "{'features':['x1','x3']} | $.features[1]: \"x3\" is not one of {features}",
        "{'features':['x1','x1']} | $.features[1]: x1 is there twice",
        "{'network':{'layers':4}} | $.network.layers: 4 is not a list",
        "{'network':{'layers':[4]}} | $.network.layers[0]: 4 is not an object",
        "{'network':{'layers':[{}]}} | $.network.layers[0].units: null is not a number (1 to 64)",
        "{'network':{'layers':[{'units':1},{'units':1},{'units':0}]}}"
            + " | $.network.layers[2].units: 0 is below 1 (1 to 64)",
        "{'network':{'layers':[{'units':65}]}} | $.network.layers[0].units: 65 is above 64 (1 to 64)",
        "{'network':{'layers':[{'units':1,'activation':null}]}}"
            + " | $.network.layers[0].activation: null is not one of {activations}",
        "{'network':{'layers':[{'units':1,'size':2}]}} | $.network.layers[0].size: is not known",
        "{'network':{'layers':[{'units':1,'dropout':0.91}]}}"
            + " | $.network.layers[0].dropout: 0.91 is above 0.9 (0 to 0.9)",
        "{'network':{'layers':[{'units':1,'dropout':null}]}}"
            + " | $.network.layers[0].dropout: null is not a number (0 to 0.9)",
        "{'network':{'output':'relu'}} | $.network.output: \"relu\" is not one of {outputs}",
        "{'data':{'tensorFlowSeed':1}} | $.data.tensorFlowSeed: 1 is not a text",
        "{'data':{'tensorFlowSeed':'a b'}} | $.data.tensorFlowSeed: \"a b\" cannot be read as a seed",
        "{'training':{'orderSeed':'same'}} | $.training.orderSeed: \"same\" is not a number (0 to 2147483647)",
        "{'training':{'constants':{'beta3':0}}} | $.training.constants.beta3: is not known",
        "{'training':{'constants':1}} | $.training.constants: this is not an object",
        "{'data':{'points':[[0,0]]}} | $.data.points[0]: a list is not [x1, x2, target]",
        "{'data':{'points':[[0,0,11]]}} | $.data.points[0][2]: 11 is above 10 (-10 to 10)",
        "{'data':{'points':[[0,0,0],[8.001,0,0]]}} | $.data.points[1][0]: 8.001 is above 8 (-8 to 8)",
        "{'data':{'points':[[0,0.0001,0]]}}"
            + " | $.data.points[0][1]: 0.0001 has more than 3 decimal places (-8 … 8)",
        "{'interventions':{}} | $.interventions: an object is not a list",
        "{'interventions':[{'epoch':0,'batchSize':1}]}"
            + " | $.interventions[0].epoch: 0 is below 1 (1 to 1000000)",
        "{'interventions':[{'epoch':1,'batchSize':0}]}"
            + " | $.interventions[0].batchSize: 0 is below 1 (1 to 5000)",
        "{'interventions':[{'epoch':1,'learningRate':11}]}"
            + " | $.interventions[0].learningRate: 11 is above 10 (0.000001 to 10)",
        "{'interventions':[{'epoch':1,'noise':1}]} | $.interventions[0].noise: is not known",
        "{'interventions':[{'epoch':1}]}"
            + " | $.interventions[0]: an object is not an epoch and one change",
        "{'interventions':[{'epoch':5,'batchSize':1},{'epoch':4,'batchSize':1}]}"
            + " | $.interventions[1].epoch: 4 is below 5 (5 to 1000000)",
        "{'v':2} | $.v: 2 is not one of 1",
        "{'v':'1'} | $.v: \"1\" is not one of 1",
        "{'v':1.00000001} | $.v: 1.00000001 is not one of 1",
        "{'v':1e300} | $.v: 1.0E300 is not one of 1",
        "{'v':[[]]} | $.v: a list is not one of 1",
        "{'colour':1} | $.colour: is not known",
        "{'data':{'colour':1}} | $.data.colour: is not known",
        "{'data':{'v':1}} | $.data.v: is not known",
        "{'data.noise':0.5} | $.data.noise: is not known",
        "{'data':null} | $.data: this is not an object",
        "{'network':[]} | $.network: this is not an object",
        "{'':1} | $.: is not known",
        "[] | $: this is not an object",
        "null | $: this is not an object",
      })
  void tellsPathAndReason(String json, String message) {
    assertEquals(List.of(Names.filledIn(message)), Documents.jsonProblems(Documents.tree(json)));
  }

  @Test
  void tooManyEntriesAreTold() {
    Object layer = Map.of("units", 1.0);
    assertEquals(
        List.of("$.network.layers: 9 entries are more than 8"),
        Documents.jsonProblems(
            Documents.document("network.layers", Collections.nCopies(9, layer))));
    Object point = List.of(0.0, 0.0, 0.0);
    assertEquals(
        List.of("$.data.points: 5001 entries are more than 5000"),
        Documents.jsonProblems(
            Documents.document("data.points", Collections.nCopies(5001, point))));
    Object change = Map.of("epoch", 1.0, "batchSize", 1.0);
    assertEquals(
        List.of("$.interventions: 1001 entries are more than 1000"),
        Documents.jsonProblems(
            Documents.document("interventions", Collections.nCopies(1001, change))));
  }

  @Test
  void asManyEntriesAsAllowedAreTaken() throws Exception {
    Object layer = Map.of("units", 64.0);
    ExperimentJson.read(Documents.document("network.layers", Collections.nCopies(8, layer)));
    Object point = List.of(8.0, -8.0, 1.0);
    ExperimentJson.read(Documents.document("data.points", Collections.nCopies(5000, point)));
    Object change = Map.of("epoch", 1.0, "batchSize", 1.0);
    ExperimentJson.read(Documents.document("interventions", Collections.nCopies(1000, change)));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    String json =
        "{'v':2,'what':1,'data':{'noise':2,'samples':'x'},'features':['a','x1','b'],"
            + "'network':{'layers':[{'units':0},{'units':1,'activation':'x'}]},"
            + "'interventions':[{'epoch':0,'batchSize':0},{'epoch':1,'x':1}]}";
    List<String> paths =
        Documents.jsonProblems(Documents.tree(json)).stream()
            .map(problem -> problem.substring(0, problem.indexOf(':')))
            .toList();
    assertEquals(
        List.of(
            "$.v",
            "$.what",
            "$.data.noise",
            "$.data.samples",
            "$.features[0]",
            "$.features[2]",
            "$.network.layers[0].units",
            "$.network.layers[1].activation",
            "$.interventions[0].batchSize",
            "$.interventions[1].x"),
        paths);
  }

  @Test
  void messageIsOneShortLineWhateverTheTextHolds() {
    String nasty = "a\nb\r\u0000\u2028\u0085" + "x".repeat(10_000);
    for (Object tree : List.of(Map.of(nasty, 1.0), Map.of("task", nasty), Map.of("v", nasty))) {
      String message = Documents.jsonProblems(tree).get(0);
      assertEquals(1, message.lines().count());
      assertTrue(message.length() < 200 && message.chars().noneMatch(c -> c < ' '), message);
    }
  }

  @Test
  void percentSignsInValuesStayAsTheyAre() {
    assertEquals(
        List.of(Names.filledIn("$.task: \"%l%v\" is not one of {tasks}")),
        Documents.jsonProblems(Map.of("task", "%l%v")));
  }
}
