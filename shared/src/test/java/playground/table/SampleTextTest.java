package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.PointsKind;

class SampleTextTest {
  private static Experiment experiment(String link) {
    return ExperimentLink.read(link).experiment();
  }

  private static String write(Dataset dataset, Experiment experiment) {
    int inputs = experiment.points().get(0).inputCount();
    return SampleText.write(dataset, Legend.plain(inputs, experiment.isRegression()));
  }

  private static Experiment read(String text, Experiment present) {
    TextTable table = TextTable.read(text);
    TableImport made = TableImport.of(table, RoleGuess.of(table));
    assertEquals(List.of(), made.badLines());
    return made.experiment(present);
  }

  private static List<Point> snapped(List<Point> points) {
    return points.stream().map(PointsKind::snapped).toList();
  }

  @Test
  void aLineForEachSampleSaysWhatItIsFor() {
    Experiment experiment = experiment("data=table&rows=1,2.5,0;-3,4,1;1,0,0");
    assertEquals(
        "x1,x2,label,set\r\n1,2.5,0,train\r\n-3,4,1,train\r\n1,0,0,test\r\n",
        write(experiment.dataset(), experiment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data=circle&noise=0.3",
        "data=gauss&noise=1&train=35",
        "data=spiral&samples=77&train=80",
        "data=blobs&classes=6&balance=4&noise=1&train=100",
        "task=regression&data=reg-gauss&noise=0.5",
        "task=regression&data=wave&labelNoise=1&train=70"
      })
  void whatIsWrittenIsReadAsTheSamePointsInTheSameSets(String link) {
    Experiment written = experiment(link);
    Dataset dataset = written.dataset();
    Experiment read = read(write(dataset, written), Experiment.STANDARD);
    assertEquals(snapped(dataset.train()), read.dataset().train());
    assertEquals(snapped(dataset.test()), read.dataset().test());
    assertEquals(written.get(Fields.TASK), read.get(Fields.TASK));
    assertEquals(written.get(Fields.CLASSES), read.get(Fields.CLASSES));
    assertEquals(read, read(write(read.dataset(), read), read), "and is stable from there on");
  }

  /** Its split does not go by class, which no training share can tell. */
  @Test
  void pointsOfTensorFlowPlaygroundComeBackInAnySet() {
    Experiment written = experiment("data=xor&tfSeed=0.12345&train=50");
    Experiment read = read(write(written.dataset(), written), Experiment.STANDARD);
    assertEquals(Set.copyOf(snapped(written.points())), Set.copyOf(read.points()));
    assertEquals(500, read.points().size());
  }

  @Test
  void rowsOfATableComeBackToo() {
    for (String rows : List.of("1,2,3,0;400,5,6,1;7,8.123456,-9,0", "1,0;2000,1;3,1")) {
      Experiment written = experiment("data=table&rows=" + rows);
      Experiment read = read(write(written.dataset(), written), Experiment.STANDARD);
      assertEquals(written.points(), read.points());
    }
  }

  @Test
  void namesUnitsAndClassesAreThoseOfTheTable() {
    String text =
        "\"sepal, length\",petal,species,set\r\n"
            + "5.1,0.2,\"say \"\"setosa\"\"\",train\r\n"
            + "7.9,2.5,virginica,train\r\n"
            + "4.3,0.1,\"say \"\"setosa\"\"\",test\r\n";
    TextTable table = TextTable.read(text);
    TableImport made = TableImport.of(table, RoleGuess.of(table));
    Legend legend =
        new Legend(
            List.of("sepal, length", "petal", "species"), made.scalings(), made.classNames());
    Dataset dataset = made.experiment(Experiment.STANDARD).dataset();
    assertEquals(text, SampleText.write(dataset, legend));
  }

  @Test
  void scaledNumbersComeBackWithTheirOwnDecimalPlaces() {
    TextTable table = TextTable.read("x,y,label\n0,1000000,a\n25.5,1000400,b\n12.25,1000123,a\n");
    TableImport made = TableImport.of(table, RoleGuess.of(table));
    Legend legend = new Legend(List.of("x", "y", "label"), made.scalings(), made.classNames());
    String written = SampleText.write(Dataset.split(made.points(), 100, true), legend);
    assertEquals(
        "x,y,label,set\r\n0,1000000,a,train\r\n25.5,1000400,b,train\r\n12.25,1000123,a,train\r\n",
        written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"x1,x2\" | 1 | x1,x2",
        "\"a;b\" | 1 | a;b",
        "\"a\tb\" | 1 | a\tb",
        "\"a;b\" | 1e-9 | a;b",
        "x | 1e12 | x",
        "x | 1e-30 | x",
        "x | 1e40 | x"
      })
  void namesAndUnitsOfAnyKindComeBack(String header, double unit, String name) {
    String text =
        header
            + ",\"c;d\",label\n0,0,\"m;n\"\n"
            + 1.234 * unit
            + ','
            + 7.7 * unit
            + ",o\n"
            + 5 * unit
            + ','
            + -3 * unit
            + ",\"m;n\"\n";
    TextTable table = TextTable.read(text);
    assertEquals(name, table.columns().get(0).name());
    TableImport made = TableImport.of(table, RoleGuess.of(table));
    Legend legend = new Legend(List.of(name, "c;d", "label"), made.scalings(), made.classNames());
    String written = SampleText.write(Dataset.split(made.points(), 100, true), legend);
    TextTable again = TextTable.read(written);
    assertEquals(name, again.columns().get(0).name());
    TableImport back = TableImport.of(again, RoleGuess.of(again));
    assertEquals(snapped(made.points()), snapped(back.points()));
    assertEquals(3, back.points().size());
  }

  @Test
  void pointsThatCameAndWentKeepTheirSets() {
    Experiment experiment = experiment("data=circle&samples=40");
    Dataset changed =
        experiment
            .dataset()
            .without(List.of(0, 1, 2, 7, 9, 30))
            .with(List.of(new Point(1, 1, 0), new Point(2, 2, 1)), 50, true);
    Experiment read = read(write(changed, experiment), Experiment.STANDARD);
    int wrong = 0;
    for (Point point : read.dataset().train()) {
      wrong += snapped(changed.train()).contains(point) ? 0 : 1;
    }
    assertEquals(36, read.points().size());
    assertTrue(wrong <= 3, wrong + " test points are trained on");
  }

  @Test
  void classesKeepTheirNumbersWhenTheFirstHasNoPoints() {
    Experiment read = read("x1,x2,label,set\n1,2,3,train\n1,4,5,test\n", Experiment.STANDARD);
    assertEquals(List.of(new Point(1, 2, 3), new Point(1, 4, 5)), read.points());
    assertEquals(6, read.get(Fields.CLASSES));
  }
}
