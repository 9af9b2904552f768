package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadingTest {
  private static final String TEXT =
      "name;size\r\n\"a\r\n;\"\"b\"\"\";1,5\r\nc;2\r\n\r\nd;3;4\r\n\"open;5\r\ne;x\r\n";

  private static List<List<String>> cells(TextTable table) {
    return table.lines().stream().map(Line::cells).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 20, 1000})
  void readsTheSameInPiecesOfAnyLength(int characters) {
    TextTable whole = TextTable.read(TEXT);
    TableReading reading = new TableReading(TEXT);
    while (reading.readOn(characters)) {}
    TextTable table = reading.table();
    assertEquals(whole.columns(), table.columns());
    assertEquals(cells(whole), cells(table));
    assertEquals(whole.badLines(), table.badLines());
    for (int line = 0; line < table.lines().size(); line++) {
      assertEquals(
          whole.number(whole.lines().get(line), 1), table.number(table.lines().get(line), 1));
    }
    assertEquals(3, table.lines().size());
  }

  @Test
  void aPieceIsNotMoreThanWasAskedForAndAShortTextIsOnePiece() {
    TableReading reading = new TableReading("1,2,0\n".repeat(100));
    for (int piece = 1; piece < 10; piece++) {
      assertTrue(reading.readOn(60), "piece " + piece);
    }
    assertFalse(reading.readOn(60));
    assertEquals(100, reading.table().lines().size());
    assertFalse(new TableReading("1,2,0\n3,4,1").readOn(60));
    assertFalse(new TableReading("").readOn(60));
  }

  /** As long as a file may be; a reader that looks at all of it for each line takes minutes. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void eachCharacterOfALongTextIsReadAFewTimesOnly() {
    TextTable table = TextTable.read("1\n".repeat(1_000_000));
    assertEquals(1_000_000, table.lines().size());
    assertEquals(1_000_000, TextTable.read("\"\"\n1\n".repeat(1_000_000)).lines().size());
  }
}
