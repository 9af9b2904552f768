package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

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
    Locator text = page.find("import-text");
    assertEquals(false, isUsableAtOnce(text, longTable(7000)));
    assertEquals(true, isUsableAtOnce(text, longTable(20)));
    assertEquals(false, isUsableAtOnce(text, longTable(4000)));
    page.await(IS_USABLE);
    String found = page.find("import-summary").innerText();
    assertTrue(found.contains("4,000 points of the plane"), found);
  }
}
