package playground.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleGuessTest {
  /** Roles by their first letters. */
  private static String roles(String header, String line) {
    StringBuilder letters = new StringBuilder();
    for (Role role : RoleGuess.of(TextTable.read(header + "\n" + line))) {
      letters.append(role.name().charAt(0));
    }
    return letters.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x1,x2,label        |1,2,0      |IIC",
        "label,x1,x2,weight |1,2,0,5    |CIIU",
        "X,Y,Class          |1,2,cat    |IIC",
        "x,y                |1,2        |IC",
        "x,y,colour         |1,2,red    |IIC",
        "x1,y               |1,2        |IC",
        "y,x1,x2,x3         |1,2,0,5    |CIII",
        "id,height,name,kind|1,2,bob,cat|IIUC",
        "x1,x2,label,set    |1,2,0,train|IICS",
        "x1,x2,value,set    |1,2,0,train|IINS",
        "a,b,set            |1,2,train  |ICS"
      })
  void namesTellTheRoles(String header, String line, String expected) {
    assertEquals(expected, roles(header, line));
  }

  /** Each of ten rows has the numbers of a list in turn in the last column. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,y      |0.5 1.25 2.5 3.75 4.5 6.25 7.5 8.75 9.5 10|IN",
        "x,y      |0 1                                       |IC",
        "x,y,z    |0.5 1.25 2.5 3.75 4.5 6.25 7.5 8.75 9.5 10|IIN",
        "X,Y,Z    |10 20 30 40 50 60 70 80 90 100            |IIN",
        "x,y,z    |1.5 2.5 3.5 4.5 5.5 6.5                   |IIN",
        "x,y,z    |1 2 3                                     |IIC",
        "x,y,value|0 1                                       |IIN",
        "x,y,class|0 1 2 3 4 5                               |IIC",
        "x,y,class|0 1 2 3 4 5 6 7 8 9                       |IIC",
        "x,y,label|0 1 2 3 4 5                               |IIC",
        "x,y,label|0.5 1.25 2.5 3.75 4.5 6.25 7.5 8.75 9.5 10|IIN",
        "x,y,class|cat dog                                   |IIC"
      })
  void whatIsInTheLastColumnTellsClassesFromNumbers(String header, String last, String expected) {
    String[] cells = last.split(" ");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      lines.append(header.split(",").length == 3 ? i / 4.0 + ",2," : i / 4.0 + ",");
      lines.append(cells[i % cells.length]).append('\n');
    }
    assertEquals(expected, roles(header, lines.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2;2,4;3,6;4,8         |IN",
        "1,2,0.5;3,4,1.5;5,6,2.5 |IIN",
        "1,2,0;3,4,1             |IIC",
        "1,2,0;3,4,1;5,6,2;7,8,0;1,1,1;2,2,2|IIC"
      })
  void aFewRowsWithoutAHeaderAreNumbersWhereNoneComesTwice(String lines, String expected) {
    StringBuilder letters = new StringBuilder();
    for (Role role : RoleGuess.of(TextTable.read(lines.replace(';', '\n')))) {
      letters.append(role.name().charAt(0));
    }
    assertEquals(expected, letters.toString());
  }

  @ParameterizedTest
  @CsvSource({"6,C", "7,N"})
  void manyDifferentNumbersAreNoClasses(int different, String expected) {
    StringBuilder text = new StringBuilder("x1,x2,y\n");
    for (int i = 0; i < 20; i++) {
      text.append("1,2,").append(i % different).append('\n');
    }
    assertEquals(
        expected, RoleGuess.of(TextTable.read(text.toString())).get(2).name().substring(0, 1));
  }
}
