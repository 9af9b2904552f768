package playground.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.network.Loss;

class TableImportTest {
  private static TableImport read(String text) {
    TextTable table = TextTable.read(text);
    return TableImport.of(table, RoleGuess.of(table));
  }

  private static Experiment experiment(String text) {
    return read(text).experiment(Experiment.STANDARD);
  }

  @Test
  void twoInputsBecomeDrawnPointsAsTheyAreWhenTheyFit() {
    TableImport made = read("x1,x2,label\n-6,6,0\n1.2345,0,1\n");
    assertEquals(List.of(new Point(-6, 6, 0), new Point(1.235, 0, 1)), made.points());
    assertEquals("", made.scalings().get(0).toString());
    Experiment experiment = made.experiment(Experiment.STANDARD);
    assertEquals(Generator.DRAWN, experiment.get(Fields.DATA));
    assertEquals(made.points(), experiment.points());
    assertEquals(Experiment.STANDARD.get(Fields.LAYERS), experiment.get(Fields.LAYERS));
  }

  @Test
  void numbersBeyondThePlaneAreScaledColumnByColumn() {
    TableImport made = read("width,height,kind\n100,-1,cat\n300,0,dog\n200,1,cat\n");
    assertEquals("100 … 300 → −5 … 5", made.scalings().get(0).toString());
    assertEquals("−1 … 1 → −5 … 5", made.scalings().get(1).toString());
    assertEquals(
        List.of(new Point(-5, -5, 0), new Point(5, 0, 1), new Point(0, 5, 0)), made.points());
    assertEquals(List.of("cat", "dog"), made.classNames());
    assertArrayEquals(new int[] {2, 1}, made.counts());
  }

  @Test
  void aColumnWithoutASpreadIsPutInTheMiddle() {
    assertEquals(new Point(0, -5, 0), read("7,1,a\n7,2,b").points().get(0));
  }

  @Test
  void numbersAreClassesInTheirOrderAndWordsInTheirs() {
    assertEquals(List.of("-1", "1"), read("1,2,1\n1,2,-1\n1,2,1").classNames());
    assertEquals(List.of("b", "a"), read("1,2,b\n1,2,a").classNames());
  }

  @Test
  void manyNumbersAreARegressionScaledToOne() {
    StringBuilder text = new StringBuilder("x1,x2,price\n");
    for (int i = 0; i <= 10; i++) {
      text.append("1,2,").append(100 + i).append('\n');
    }
    TableImport made = read(text.toString());
    assertEquals("100 … 110 → −1 … 1", made.scalings().get(2).toString());
    Experiment experiment = made.experiment(Experiment.STANDARD);
    assertTrue(experiment.isRegression());
    assertEquals(Loss.MSE, experiment.get(Fields.LOSS));
    assertEquals(-0.8, experiment.points().get(1).target());
  }

  @Test
  void anyOtherNumberOfInputsBecomesRows() {
    Experiment three = experiment("a,b,c,kind\n1,2,3,x\n4,5,9,y\n");
    assertEquals(Generator.TABLE, three.get(Fields.DATA));
    assertEquals(3, three.inputs().width());
    assertEquals(5, three.points().get(1).input(2));
    Experiment one = experiment("x,label\n1,0\n2,1");
    assertEquals(Generator.TABLE, one.get(Fields.DATA));
    assertEquals(1, one.inputs().width());
    Experiment two = read("1,2,0\n3,4,1").experiment(three);
    assertEquals(List.of(), two.get(Fields.TABLE_ROWS), "no rows are left behind");
  }

  @Test
  void badLinesAreToldInOrderAndGoodOnesKept() {
    TableImport made = read("x1,x2,label\n1,2,0\n1,oops,1\n1,2\n,2,1\n1,2,\n3,4,1\n");
    assertEquals(2, made.points().size());
    assertEquals(
        List.of(
            new BadLine(3, BadLine.Reason.NOT_A_NUMBER, 1, "oops", 0),
            new BadLine(4, BadLine.Reason.OTHER_WIDTH, -1, "2", 3),
            new BadLine(5, BadLine.Reason.EMPTY_CELL, 0, "", 0),
            new BadLine(6, BadLine.Reason.EMPTY_CELL, 2, "", 0)),
        made.badLines());
  }

  @Test
  void ofTooManyLinesSomeFromAllOverTheTableAreKept() {
    StringBuilder text = new StringBuilder("x1,x2,label\n");
    for (int i = 0; i < 12_000; i++) {
      text.append("1,2,").append(i / 4000).append('\n');
    }
    TableImport made = read(text.toString());
    assertEquals(5000, made.points().size());
    assertEquals(7000, made.leftOut());
    for (int count : made.counts()) {
      assertEquals(1667, count, 1);
    }
  }

  @Test
  void rowsOfManyInputsAreLimitedByTheirNumbers() {
    String line = "1,".repeat(256);
    TableImport made = read((line + "0\n" + line + "1\n").repeat(50));
    assertEquals(20_000 / 257, made.points().size());
    assertEquals(256, made.experiment(Experiment.STANDARD).inputs().width());
  }

  @Test
  void whatCannotBeUsedHasAReason() {
    assertEquals(TableImport.Problem.NO_LINES, read("").problem());
    assertEquals(TableImport.Problem.NO_LINES, read("x1,x2,label").problem());
    assertEquals(TableImport.Problem.NO_INPUT, read("1\n2\n").problem());
    assertEquals(
        TableImport.Problem.TOO_MANY_CLASSES,
        read("1,2,a\n1,2,b\n1,2,c\n1,2,d\n1,2,e\n1,2,f\n1,2,g").problem());
    TextTable table = TextTable.read("1,2,0\n3,4,1");
    List<Role> inputs = List.of(Role.INPUT, Role.INPUT, Role.UNUSED);
    assertEquals(TableImport.Problem.NO_TARGET, TableImport.of(table, inputs).problem());
    String wide = "1,".repeat(257) + "0\n";
    TextTable tooWide = TextTable.read(wide + wide);
    List<Role> all = new java.util.ArrayList<>(RoleGuess.of(tooWide));
    assertEquals(Role.UNUSED, all.set(256, Role.INPUT));
    assertEquals(TableImport.Problem.TOO_MANY_INPUTS, TableImport.of(tooWide, all).problem());
  }
}
