package playground.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** Trees and texts that are nearly right, made from right ones and from what readers stumble on. */
final class FuzzInput {
  private static final int RIGHT_ONES = 200;

  private static final Object[] LEAVES = {
    null,
    true,
    false,
    "",
    "x1",
    "tanh",
    "relu",
    "spiral",
    "mse",
    "none",
    "on",
    "regression",
    "table",
    "drawn",
    "reg-gauss",
    "hinge",
    "huber",
    "softmax",
    "auto",
    "adamw",
    "cosine",
    "l2",
    "he",
    "zeros",
    "seed",
    "0.5",
    "?secret=",
    "é\u0000\ud800",
    0.0,
    -0.0,
    1.0,
    2.0,
    3.0,
    5.0,
    6.0,
    7.0,
    10.0,
    64.0,
    0.1,
    0.03,
    1e-6,
    1e-7,
    0.5,
    -0.25,
    -1.0,
    1e300,
    4e9,
    1.5,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    2147483647.0
  };

  private static final String[] TEXTS = {
    "1",
    "2",
    "6",
    "0.1",
    "-1",
    "1e5",
    "4,2",
    "8,8,8",
    "relu",
    "tanh,relu",
    "x1,x2",
    "spiral",
    "drawn",
    "table",
    "wave",
    "regression",
    "classification",
    "hinge",
    "huber",
    "softmax",
    "linear",
    "adam",
    "step",
    "l1",
    "he",
    "on",
    "off",
    "none",
    "mse",
    "seed",
    "0.62930",
    "5:rate:0.3",
    "5:rate:1,9:batch:3",
    "5:weight:0:0:0:1",
    "5:weight:9:9:9:1",
    "5:bias:0:0:1",
    "5:add:IAAgAA",
    "5:add:-AAgAH8G",
    "5:add:",
    "5:remove:1-2",
    "5:remove:",
    "0:rate:1",
    "EDA_QA",
    "IAAIAA",
    "-AAgAH8G",
    "1,2,0;3,4,1",
    "1,0",
    "1,0;1",
    "1,2,0.5;2,3,-7",
    "%",
    "%2C",
    "%zz",
    "",
    ",",
    ":",
    ";",
    "-",
    "=",
    "&",
    "#",
    "?secret=a",
    "+",
    " ",
    "é",
    "\u0000",
    "\ud83d",
    "0.1234567"
  };

  private static final String[] TENSOR_FLOW = {
    "dataset=xor",
    "dataset=spiral",
    "dataset=moon",
    "regDataset=reg-gauss",
    "problem=regression",
    "problem=classification",
    "seed=0.62930",
    "seed=",
    "seed=?",
    "noise=50",
    "noise=-3",
    "noise=1e9",
    "noise=99999999999999999999",
    "networkShape=",
    "networkShape=4,2",
    "networkShape=9,9,9,9,9,9,9",
    "activation=relu",
    "activation=swish",
    "learningRate=0.03",
    "learningRate=10",
    "learningRate=99999999999999999999999",
    "regularization=L1",
    "regularization=L3",
    "regularizationRate=10",
    "batchSize=30",
    "batchSize=0",
    "percTrainData=10",
    "percTrainData=x",
    "x=false",
    "y=false",
    "xTimesY=true",
    "sinX=true",
    "y_hide=true",
    "initZero=true",
    "discretize=true",
    "tutorial=1",
    "hideText=true",
    "collectStats=false",
    "v=1",
    "what=ever"
  };

  private final SplittableRandom random;
  private final List<Experiment> rightOnes;

  FuzzInput(long seed) {
    random = new SplittableRandom(seed);
    rightOnes =
        Stream.concat(
                Stream.of(
                    ExperimentJsonTest.everyFieldChanged(), ExperimentJsonTest.regressionChanged()),
                LongStream.range(0, RIGHT_ONES).mapToObj(RandomExperiments::experiment))
            .toList();
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private Experiment right() {
    return rightOnes.get(random.nextInt(rightOnes.size()));
  }

  /** The canonical tree of an experiment with one to three things in it replaced or added. */
  Object tree() {
    Object tree = ExperimentJson.tree(right());
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      tree = mutated(tree);
    }
    return tree;
  }

  private Object mutated(Object tree) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(12) > 0) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      Object key = new ArrayList<>(copy.keySet()).get(random.nextInt(copy.size()));
      switch (random.nextInt(12)) {
        case 0 -> copy.put(pick(new String[] {"", "units", "data.noise", "x", "epoch"}), leaf(1));
        case 1 -> copy.remove(key);
        default -> copy.put(key, mutated(copy.get(key)));
      }
      return copy;
    }
    if (tree instanceof List<?> list && !list.isEmpty() && random.nextInt(6) > 0) {
      List<Object> copy = new ArrayList<>(list);
      int at = random.nextInt(copy.size());
      switch (random.nextInt(6)) {
        case 0 -> copy.add(at, copy.get(random.nextInt(copy.size())));
        case 1 -> copy.remove(at);
        default -> copy.set(at, mutated(copy.get(at)));
      }
      return copy;
    }
    return random.nextInt(4) == 0 ? fromAnother() : leaf(2);
  }

  /** A right value, but of any field. */
  private Object fromAnother() {
    return Fields.ALL.get(random.nextInt(Fields.ALL.size())).write(right());
  }

  private Object leaf(int depth) {
    return switch (depth == 0 ? 9 : random.nextInt(8)) {
      case 0 -> List.of();
      case 1 -> new ArrayList<>(List.of(leafOrZero(depth - 1), leafOrZero(depth - 1)));
      case 2 -> intervention(depth);
      default -> pick(LEAVES);
    };
  }

  private Object intervention(int depth) {
    String[] names = {"learningRate", "weight", "bias", "addPoints", "removePoints", "units"};
    return Map.of(pick(names), leafOrZero(depth - 1), "epoch", leafOrZero(depth - 1));
  }

  private Object leafOrZero(int depth) {
    Object leaf = leaf(depth);
    return leaf == null ? 0.0 : leaf;
  }

  /** The keys of a right link, some with other values, some missing, some doubled. */
  String linkOfParts() {
    StringBuilder link = new StringBuilder();
    for (String part : ExperimentLink.write(right()).split("&")) {
      int dice = random.nextInt(60);
      if (dice < 54) {
        link.append(part).append('&');
      } else if (dice < 57) {
        link.append(part, 0, part.indexOf('=') + 1).append(pick(TEXTS)).append('&');
      } else if (dice < 58) {
        String key = Fields.ALL.get(random.nextInt(Fields.ALL.size())).key();
        link.append(key).append('=').append(pick(TEXTS)).append('&');
      } else if (dice < 59) {
        link.append(pick(TEXTS)).append(pick(TEXTS));
      }
    }
    return link.toString();
  }

  /** A right link that is cut off, or in which some characters are others. */
  String damagedLink() {
    StringBuilder link = new StringBuilder(ExperimentLink.write(right()));
    if (random.nextInt(3) == 0) {
      link.setLength(random.nextInt(link.length()));
    }
    for (int i = random.nextInt(4); i > 0 && link.length() > 0; i--) {
      int at = random.nextInt(link.length());
      int end = Math.min(link.length(), at + random.nextInt(3));
      link.replace(at, end, random.nextBoolean() ? pick(TEXTS) : randomText(3));
    }
    return link.toString();
  }

  String tensorFlowLink() {
    StringBuilder link = new StringBuilder("#");
    for (int i = random.nextInt(12); i >= 0; i--) {
      link.append(pick(TENSOR_FLOW)).append('&');
    }
    if (random.nextInt(5) == 0) {
      link.insert(random.nextInt(link.length()), pick(TEXTS));
    }
    return link.toString();
  }

  /** Any characters at all, those that mean something to links more often. */
  String randomText(int longest) {
    StringBuilder text = new StringBuilder();
    String telling = "v=1&data=&points=&=&,:;-_.%#?0123456789";
    for (int i = random.nextInt(longest + 1); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append(Fields.ALL.get(random.nextInt(Fields.ALL.size())).key()).append('=');
        case 3 -> text.append(pick(TEXTS));
        default -> text.append(telling.charAt(random.nextInt(telling.length())));
      }
    }
    return text.toString();
  }
}
