package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
  private static List<List<String>> cells(TextTable table) {
    return table.lines().stream().map(Line::cells).toList();
  }

  private static List<String> names(TextTable table) {
    return table.columns().stream().map(Column::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x1,x2,label\n1.5,-2,0\n3,4,1\n",
        "\uFEFFx1,x2,label\r\n1.5,-2,0\r\n3,4,1",
        "x1\tx2\tlabel\r1.5\t-2\t0\r3\t4\t1",
        "x1;x2;label\n1,5;-2;0\n\n3;4;1\n",
        "x1;x2;label;;\n1.5;−2;0;;\n;;;;\n3;4;1;;\n",
        "\"x1\", \"x2\" ,label\n\"1.5\",-2,0\n3,4e0,1"
      })
  void readsTheSameTableInEveryWriting(String text) {
    TextTable table = TextTable.read(text);
    assertEquals(List.of("x1", "x2", "label"), names(table));
    assertTrue(table.columns().stream().allMatch(Column::isNumeric));
    assertEquals(2, table.lines().size());
    assertEquals(1.5, table.number(table.lines().get(0), 0));
    assertEquals(-2, table.number(table.lines().get(0), 1));
    assertEquals(4, table.number(table.lines().get(1), 1));
    assertEquals(List.of(), table.badLines());
  }

  @Test
  void quotesHoldSeparatorsBreaksAndQuotes() {
    TextTable table = TextTable.read("a,b\n1,\"x, \"\"y\"\"\nz\"\n2,5\" long\n");
    assertEquals(List.of(List.of("1", "x, \"y\"\nz"), List.of("2", "5\" long")), cells(table));
    assertEquals(List.of(2, 4), table.lines().stream().map(Line::number).toList());
  }

  @Test
  void anOpenQuoteLosesOneLineOnly() {
    TextTable table = TextTable.read("1,2\n\"3,4\n5,6\n7,8");
    assertEquals(List.of(List.of("1", "2"), List.of("5", "6"), List.of("7", "8")), cells(table));
    assertEquals(List.of(BadLine.of(2, BadLine.Reason.OPEN_QUOTE)), table.badLines());
    assertEquals(4, table.lines().get(2).number());
  }

  @Test
  void linesOfAnotherWidthAreToldWithTheirNumbers() {
    TextTable table = TextTable.read("My table\n\nx,y,label\n1,2,a\n1,2\n1,2,a,b\n3,4,b\n");
    assertEquals(List.of("x", "y", "label"), names(table));
    assertEquals(2, table.lines().size());
    BadLine.Reason width = BadLine.Reason.OTHER_WIDTH;
    assertEquals(
        List.of(
            new BadLine(1, width, -1, "1", 3),
            new BadLine(5, width, -1, "2", 3),
            new BadLine(6, width, -1, "4", 3)),
        table.badLines());
  }

  @Test
  void aFirstLineWithANumberIsNoHeader() {
    assertEquals(List.of("", "", ""), names(TextTable.read("1,2,cat\n3,4,dog")));
    assertEquals(List.of("", ""), names(TextTable.read("oops,2\n3,4\n5,6")));
    assertEquals(List.of("a", "b"), names(TextTable.read("a,b")));
  }

  @Test
  void nothingIsReadFromNothing() {
    for (String text : new String[] {"", "\n\n", ",,\n;\n", "\uFEFF"}) {
      TextTable table = TextTable.read(text);
      assertEquals(List.of(), table.lines(), text);
      assertEquals(List.of(), table.badLines(), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12", "-1.5|-1.5", "+.5|0.5", "1e-3|0.001", "2.E+2|200", "−7|-7", "1,5|NaN", "1e|NaN",
        "e5|NaN", "1.2.3|NaN", "0x10|NaN", "Infinity|NaN", "1-2|NaN", "-|NaN", "1e400|NaN", "5d|NaN"
      })
  void numbersAreThoseThatSpreadsheetsWrite(String cell, double number) {
    assertEquals(number, CellNumber.parse(cell, false), cell);
  }

  @Test
  void aDecimalCommaCountsOnlyWhereItSeparatesNothing() {
    assertEquals(1.5, CellNumber.parse("1,5", true));
    assertEquals(Double.NaN, CellNumber.parse("1.234,5", true));
  }
}
