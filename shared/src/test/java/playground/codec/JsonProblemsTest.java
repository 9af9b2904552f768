package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;

/** What the strict reader says about each thing that can be wrong. */
class JsonProblemsTest {
  private static List<String> problems(Object document) {
    InvalidExperimentException thrown =
        assertThrows(InvalidExperimentException.class, () -> ExperimentJson.read(document));
    assertEquals(thrown.problems().get(0).toString(), thrown.getMessage());
    return thrown.problems().stream().map(Problem::toString).toList();
  }

  /** Wraps a value into its groups: {@code data.noise} and 2 become {"data":{"noise":2}}. */
  private static Object document(String path, Object value) {
    Object tree = value;
    String[] names = path.split("\\.");
    for (int i = names.length - 1; i >= 0; i--) {
      tree = Collections.singletonMap(names[i], tree);
    }
    return tree;
  }

  /** One outside each limit is told, the limits themselves are taken. */
  @ParameterizedTest
  @CsvSource({
    "classes, 2, 2, 1",
    "data.samples, 10, 5000, 1",
    "data.trainPercent, 10, 100, 1",
    "data.seed, 0, 2147483647, 1",
    "data.noise, 0, 1, 0.000001",
    "training.learningRate, 0.000001, 10, 0.000001",
    "training.batchSize, 1, 5000, 1",
    "training.seed, 0, 2147483647, 1",
    "view.epoch, 0, 1000000, 1",
  })
  void limitsAreInclusive(String path, String low, String high, double step) throws Exception {
    double lowest = Double.parseDouble(low);
    double highest = Double.parseDouble(high);
    ExperimentJson.read(document(path, lowest));
    ExperimentJson.read(document(path, highest));
    String below = problems(document(path, lowest - step)).get(0);
    String above = problems(document(path, highest + step)).get(0);
    assertTrue(below.startsWith("$." + path + ": ") && below.endsWith(" is below " + low), below);
    assertTrue(above.startsWith("$." + path + ": ") && above.endsWith(" is above " + high), above);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':{'samples':9}} | $.data.samples: 9 is below 10",
        "{'data':{'samples':10.5}} | $.data.samples: 10.5 is not a whole number",
        "{'data':{'samples':'500'}} | $.data.samples: \"500\" is not a number",
        "{'data':{'samples':null}} | $.data.samples: null is not a number",
        "{'data':{'samples':true}} | $.data.samples: true is not a number",
        "{'data':{'samples':[]}} | $.data.samples: a list is not a number",
        "{'data':{'samples':{}}} | $.data.samples: an object is not a number",
        "{'data':{'samples':NaN}} | $.data.samples: NaN is not a number",
        "{'data':{'samples':Infinity}} | $.data.samples: Infinity is above 5000",
        "{'data':{'samples':-1e300}} | $.data.samples: -1.0E300 is below 10",
        "{'data':{'noise':0.1234567}} | $.data.noise: 0.1234567 has more than 6 decimal places",
        "{'data':{'generator':'moons'}} | $.data.generator: \"moons\" is not one of"
            + " circle, xor, gauss, spiral, drawn",
        "{'data':{'generator':'CIRCLE'}} | $.data.generator: \"CIRCLE\" is not one of"
            + " circle, xor, gauss, spiral, drawn",
        "{'task':null} | $.task: null is not one of classification",
        "{'training':{'loss':'hinge'}} | $.training.loss: \"hinge\" is not one of"
            + " cross-entropy, mse",
        "{'training':{'shuffle':'on'}} | $.training.shuffle: \"on\" is not true or false",
        "{'training':{'shuffle':1}} | $.training.shuffle: 1 is not true or false",
        "{'features':'x1'} | $.features: \"x1\" is not a list",
        "{'features':['x1','x3']} | $.features[1]: \"x3\" is not one of"
            + " x1, x2, x1sq, x2sq, x1x2, sinx1, sinx2",
        "{'features':['x1','x1']} | $.features[1]: x1 is there twice",
        "{'network':{'layers':4}} | $.network.layers: 4 is not a list",
        "{'network':{'layers':[4]}} | $.network.layers[0]: 4 is not an object",
        "{'network':{'layers':[{}]}} | $.network.layers[0].units: null is not a number",
        "{'network':{'layers':[{'units':1},{'units':1},{'units':0}]}}"
            + " | $.network.layers[2].units: 0 is below 1",
        "{'network':{'layers':[{'units':65}]}} | $.network.layers[0].units: 65 is above 64",
        "{'network':{'layers':[{'units':1,'activation':null}]}}"
            + " | $.network.layers[0].activation: null is not one of tanh, relu, sigmoid, linear",
        "{'network':{'layers':[{'units':1,'size':2}]}} | $.network.layers[0].size: is not known",
        "{'data':{'points':[[0,0]]}} | $.data.points[0]: a list is not [x1, x2, label]",
        "{'data':{'points':[[0,0,2]]}} | $.data.points[0][2]: 2 is above 1",
        "{'data':{'points':[[0,0,0],[8.001,0,0]]}} | $.data.points[1][0]: 8.001 is above 8",
        "{'data':{'points':[[0,0.0001,0]]}}"
            + " | $.data.points[0][1]: 0.0001 has more than 3 decimal places",
        "{'interventions':{}} | $.interventions: an object is not a list",
        "{'interventions':[{'epoch':0,'batchSize':1}]}"
            + " | $.interventions[0].epoch: 0 is below 1",
        "{'interventions':[{'epoch':1,'batchSize':0}]}"
            + " | $.interventions[0].batchSize: 0 is below 1",
        "{'interventions':[{'epoch':1,'learningRate':11}]}"
            + " | $.interventions[0].learningRate: 11 is above 10",
        "{'interventions':[{'epoch':1,'noise':1}]} | $.interventions[0].noise: is not known",
        "{'interventions':[{'epoch':1}]}"
            + " | $.interventions[0]: an object is not an epoch and one setting",
        "{'interventions':[{'epoch':5,'batchSize':1},{'epoch':4,'batchSize':1}]}"
            + " | $.interventions[1].epoch: 4 is below 5",
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
    assertEquals(List.of(message), problems(JsonTrees.parse(json.replace('\'', '"'))));
  }

  @Test
  void tooManyEntriesAreTold() {
    Object layer = Map.of("units", 1.0);
    assertEquals(
        List.of("$.network.layers: 9 entries are more than 8"),
        problems(document("network.layers", Collections.nCopies(9, layer))));
    Object point = List.of(0.0, 0.0, 0.0);
    assertEquals(
        List.of("$.data.points: 5001 entries are more than 5000"),
        problems(document("data.points", Collections.nCopies(5001, point))));
    Object change = Map.of("epoch", 1.0, "batchSize", 1.0);
    assertEquals(
        List.of("$.interventions: 1001 entries are more than 1000"),
        problems(document("interventions", Collections.nCopies(1001, change))));
  }

  @Test
  void asManyEntriesAsAllowedAreTaken() throws Exception {
    Object layer = Map.of("units", 64.0);
    ExperimentJson.read(document("network.layers", Collections.nCopies(8, layer)));
    Object point = List.of(8.0, -8.0, 1.0);
    ExperimentJson.read(document("data.points", Collections.nCopies(5000, point)));
    Object change = Map.of("epoch", 1.0, "batchSize", 1.0);
    ExperimentJson.read(document("interventions", Collections.nCopies(1000, change)));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    String json =
        "{'v':2,'what':1,'data':{'noise':2,'samples':'x'},'features':['a','x1','b'],"
            + "'network':{'layers':[{'units':0},{'units':1,'activation':'x'}]},"
            + "'interventions':[{'epoch':0,'batchSize':0},{'epoch':1,'x':1}]}";
    List<String> paths =
        problems(JsonTrees.parse(json.replace('\'', '"'))).stream()
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
            "$.interventions[0].epoch",
            "$.interventions[0].batchSize",
            "$.interventions[1].x"),
        paths);
  }

  @Test
  void messageIsOneShortLineWhateverTheTextHolds() {
    String nasty = "a\nb\r\u0000\u2028\u0085" + "x".repeat(10_000);
    for (Object tree : List.of(Map.of(nasty, 1.0), Map.of("task", nasty), Map.of("v", nasty))) {
      String message = problems(tree).get(0);
      assertEquals(1, message.lines().count());
      assertTrue(message.length() < 200 && message.chars().noneMatch(c -> c < ' '), message);
    }
  }

  @Test
  void percentSignsInValuesStayAsTheyAre() {
    assertEquals(
        List.of("$.task: \"%l%v\" is not one of classification"), problems(Map.of("task", "%l%v")));
  }
}
