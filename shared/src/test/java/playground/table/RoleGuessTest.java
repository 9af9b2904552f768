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
