package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** Tables: rows of raw numbers with any number of columns. */
class RowsTest {
  private static List<String> problems(Object rows) {
    return Documents.jsonProblems(Documents.document("data.rows", rows));
  }

  @Test
  void tableIsReadableInALink() {
    Experiment table = Documents.link("data=table&rows=1.5,2,0;-3,4.25,1");
    assertEquals(
        List.of(Point.ofRow(new double[] {1.5, 2}, 0), Point.ofRow(new double[] {-3, 4.25}, 1)),
        table.points());
    assertEquals("v=1&data=table&rows=1.5,2,0;-3,4.25,1", ExperimentLink.write(table));
    assertEquals(List.of(), Documents.link("data=table&rows=").points());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 17, 255, 256})
  void tablesOfAnyWidthSurviveBothWaysAndEnterTheNetwork(int columns) throws Exception {
    double[] inputs = new double[columns];
    for (int i = 0; i < columns; i++) {
      inputs[i] = (i - 3) / 8.0;
    }
    List<Point> rows = List.of(Point.ofRow(inputs, 0), Point.ofRow(inputs, 1));
    Experiment table =
        Experiment.STANDARD.with(Fields.DATA, Generator.TABLE).with(Fields.TABLE_ROWS, rows);
    assertEquals(columns, table.inputs().width());
    assertEquals(columns, table.network().inputs());
    Documents.assertSurvivesBothWays(table);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[[1,2,0],[1,2]] | $.data.rows[1]: 2 numbers are not 3 as in the first row",
        "[[1,2],[1,2],[1,2,3]] | $.data.rows[2]: 3 numbers are not 2 as in the first row",
        "[[1]] | $.data.rows[0]: a list is not inputs and a target",
        "[[]] | $.data.rows[0]: a list is not inputs and a target",
        "[1] | $.data.rows[0]: 1 is not inputs and a target",
        "[[1,0],{}] | $.data.rows[1]: an object is not inputs and a target",
        "[[1,'a']] | $.data.rows[0][1]: \"a\" is not a number (-1000000 to 1000000)",
        "[[1,0],[null,0]] | $.data.rows[1][0]: null is not a number (-1000000 to 1000000)",
        "[[1000000.5,0]] | $.data.rows[0][0]: 1000000.5 is above 1000000 (-1000000 to 1000000)",
        "[[0,-1000001]] | $.data.rows[0][1]: -1000001 is below -1000000 (-1000000 to 1000000)",
        "[[0.0000001,0]] | $.data.rows[0][0]: 1.0E-7 has more than 6 decimal places (-1000000 … 1000000)",
        "'1,2' | $.data.rows: \"1,2\" is not a list",
      })
  void malformedRowIsTold(String rows, String message) {
    assertEquals(List.of(message), problems(Documents.tree(rows)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1,2,0;1,2 | rows[1]: 2 numbers are not 3 as in the first row",
        "1,0; | rows[1]: a list is not inputs and a target",
        "1,0;;1,0 | rows[1]: a list is not inputs and a target",
        "1,x | rows[0][1]: \"x\" is not a number (-1000000 to 1000000)",
        "1, | rows[0][1]: \"\" is not a number (-1000000 to 1000000)",
        "1e3,0 | rows[0][0]: \"1e3\" is not a number (-1000000 to 1000000)",
      })
  void malformedTextIsTold(String rows, String message) {
    assertEquals(List.of(message), Documents.linkProblems("rows=" + rows));
  }

  @Test
  void tooMuchOfATableIsTold() {
    assertEquals(
        List.of("$.data.rows: 5001 entries are more than 5000"),
        problems(Collections.nCopies(5001, List.of(0.0, 1.0))));
    assertEquals(
        List.of("$.data.rows[0]: 257 entries are more than 256"),
        problems(List.of(Collections.nCopies(258, 1.0))));
    assertEquals(
        List.of("$.data.rows: 20004 entries are more than 20000"),
        problems(Collections.nCopies(1667, Collections.nCopies(12, 0.0))));
  }

  @Test
  void asMuchAsAllowedIsTaken() throws Exception {
    ExperimentJson.read(
        Documents.document("data.rows", Collections.nCopies(5000, List.of(0.0, 1.0, 2.0, 1.0))));
    ExperimentJson.read(
        Documents.document("data.rows", Collections.nCopies(77, Collections.nCopies(257, 1.0))));
  }
}
