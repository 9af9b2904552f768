package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that are pasted: long ones, and what the page then calls their columns. */
class ImportBrowserTest extends RealServer {
  private static final String IS_USABLE =
      "!document.querySelector('[data-testid=import-use]').disabled";

  private static String longTable(int rows) {
    StringBuilder text = new StringBuilder("length,width,kind\n");
    for (int row = 0; row < rows; row++) {
      text.append(row % 100 / 10.0).append(',').append(row % 37 / 7.0).append(",kind");
      text.append(row % 3).append('\n');
    }
    return text.toString();
  }

  /** Puts in a text as pasting does; tells whether the table can be used before anything else. */
  private static boolean isUsableAtOnce(Locator text, String pasted) {
    return (boolean)
        text.evaluate(
            "(e, text) => { e.value = text; e.dispatchEvent(new Event('input'));"
                + " return "
                + IS_USABLE
                + "; }",
            pasted);
  }

  @Test
  void aLongTableIsReadBetweenOtherEventsAndAShortOneAtOnce() {
    PlaygroundPage page = open("/");
    page.click("import-csv");
    page.find("import-dialog").waitFor();
    Locator text = page.find("import-text");
    assertEquals(true, isUsableAtOnce(text, longTable(20)));
    assertEquals(false, isUsableAtOnce(text, longTable(7000)));
    page.await(IS_USABLE);
    String found = page.find("import-summary").innerText();
    assertTrue(found.contains("5,000 points of the plane"), found);
    assertTrue(found.contains("2,000 more"), found);
    page.click("import-use");
    assertTrue(page.experiment().contains("\"points\":[["));
  }

  @Test
  void aTextThatIsReplacedWhileItIsReadIsGivenUp() {
    PlaygroundPage page = open("/");
    page.click("import-csv");
    page.find("import-dialog").waitFor();
    Locator text = page.find("import-text");
    assertEquals(false, isUsableAtOnce(text, longTable(7000)));
    assertEquals(true, isUsableAtOnce(text, longTable(20)));
    assertEquals(false, isUsableAtOnce(text, longTable(4000)));
    page.await(IS_USABLE);
    String found = page.find("import-summary").innerText();
    assertTrue(found.contains("4,000 points of the plane"), found);
  }

  private static String rows(String header, int inputs) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (int row = 0; row < 20; row++) {
      for (int input = 0; input < inputs; input++) {
        text.append((row * (input + 3)) % 7).append(',');
      }
      text.append(row % 2 == 0 ? "cat" : "dog").append('\n');
    }
    return text.toString();
  }

  private static void importTable(PlaygroundPage page, String text) {
    page.click("import-csv");
    page.find("import-text").fill(text);
    page.click("import-use");
  }

  private static List<String> labels(PlaygroundPage page) {
    return page.find("nodes").locator(".label:not(.after)").allTextContents();
  }

  @Test
  void columnsKeepTheirNamesWhereverInputsAreNamed() {
    PlaygroundPage page = open("/");
    importTable(page, rows("ear length,weight,age,kind", 3));
    assertEquals(List.of("ear length", "weight", "age"), labels(page));
    assertEquals("ear length", page.find("column-1").getAttribute("aria-label"));
    page.click("neuron-1-1");
    assertTrue(page.find("inspector").innerText().contains("ear length"));
    assertTrue(page.find("seeds").innerText().startsWith("20 rows of a table"));
    page.click("add-layer");
    assertEquals("ear length", labels(page).get(0));
    page.click("language");
    page.await("document.documentElement.lang == 'ja'");
    assertEquals("weight", labels(page).get(1));

    importTable(page, rows(",,,,kind", 4));
    assertEquals(List.of("1", "2", "3", "4"), labels(page), "without names");
    page.click("undo");
    assertEquals(List.of("ear length", "weight", "age"), labels(page));
    importTable(page, rows("a,b,c,kind", 3));
    assertEquals(List.of("a", "b", "c"), labels(page), "the same numbers by other names");
    page.click("undo");
    assertEquals("ear length", labels(page).get(0));
    page.click("clear-data");
    assertEquals("x₁", labels(page).get(0));
    page.click("undo");
    assertEquals("ear length", labels(page).get(0));
  }

  @Test
  void namesForWhichThereIsNoRoomAreInTheTips() {
    PlaygroundPage page = open("/");
    StringBuilder header = new StringBuilder();
    for (int column = 0; column < 24; column++) {
      header.append("column ").append((char) ('a' + column)).append(',');
    }
    importTable(page, rows(header + "kind", 24));
    assertEquals("3", labels(page).get(2));
    assertEquals("column c", page.find("column-3").getAttribute("title"));
  }

  @Test
  void pointsFromATableSayWhichColumnIsWhichCoordinate() {
    PlaygroundPage page = open("/");
    importTable(page, rows("length,width,kind", 2));
    assertEquals(List.of("x₁ length", "x₂ width", "x₁²"), labels(page).subList(0, 3));
    String note = page.find("imported").innerText();
    assertTrue(note.contains("x₁ = length"), note);
    assertTrue(note.contains("x₂ = width"), note);
    assertTrue(note.contains("1 = dog"), note);
    assertEquals("dog", page.find("scale-1").innerText());
    assertTrue(page.find("seeds").innerText().startsWith("20 rows of a table"));
    assertEquals("Feature x₁ length: on", page.find("feature-x1").getAttribute("aria-label"));

    page.draw("class-brush-0", 0.1, 0.1);
    page.await("document.querySelector('[data-testid=seeds]').innerText.startsWith('2')");
    assertEquals("x₁ length", labels(page).get(0), "still those of the table");
    assertTrue(page.find("imported").isVisible());
    page.click("dataset-xor");
    assertEquals("x₁", labels(page).get(0));
    assertTrue(page.find("imported").isHidden());
    assertEquals("1", page.find("scale-1").innerText());
    page.click("undo");
    assertEquals("x₁ length", labels(page).get(0));
    assertEquals(note, page.find("imported").innerText());
  }

  @Test
  void aTableOfOurOwnHasNoOtherNames() {
    PlaygroundPage page = open("/");
    importTable(page, rows("x1,x2,label", 2));
    assertEquals("x₁", labels(page).get(0));
    assertTrue(page.find("seeds").innerText().startsWith("20 rows of a table"));
    page.await("location.hash.includes('data=drawn')");
    page.page().reload();
    page.awaitReady();
    assertTrue(page.find("seeds").innerText().startsWith("20 drawn points"), "nothing is known");
  }

  @ParameterizedTest
  @CsvSource({"value, regression", "z, regression", "class, classification"})
  void aHeaderWithXAndYTellsRegressionFromClasses(String last, String task) {
    StringBuilder text = new StringBuilder("x,y," + last + "\n");
    for (int row = 0; row < 30; row++) {
      text.append(row / 7.0).append(',').append(row % 5).append(',');
      text.append(task.equals("regression") ? row * 1.5 : row % 3).append('\n');
    }
    PlaygroundPage page = open("/");
    importTable(page, text.toString());
    assertTrue(page.experiment().contains("\"task\":\"" + task + "\""), page.experiment());
    assertEquals(List.of("x₁ x", "x₂ y"), labels(page).subList(0, 2));
  }
}
