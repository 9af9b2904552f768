package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures, points and experiments that leave the page as files, and come back. */
class FilesBrowserTest extends RealServer {
  private static Download download(PlaygroundPage page, String button) {
    return page.page().waitForDownload(() -> page.click(button));
  }

  private static byte[] bytes(Download download) throws Exception {
    return Files.readAllBytes(download.path());
  }

  private static void choose(PlaygroundPage page, String button, String name, byte[] content) {
    FileChooser chooser = page.page().waitForFileChooser(() -> page.click(button));
    chooser.setFiles(new FilePayload(name, "", content));
  }

  /** Lets a file fall on the page, as from a folder. */
  static void drop(PlaygroundPage page, String name, String content) {
    page.page()
        .evaluate(
            "([name, content]) => { const data = new DataTransfer();"
                + " data.items.add(new File([content], name));"
                + " for (const type of ['dragover', 'drop'])"
                + "  document.querySelector('[data-testid=network]').dispatchEvent("
                + "   new DragEvent(type, {dataTransfer: data, bubbles: true})); }",
            List.of(name, content));
  }

  @Test
  void aPastedTableShowsItsColumnsScalingsAndBadLinesAndIsUndone() {
    PlaygroundPage page = open("/");
    String before = page.experiment();
    page.click("import-csv");
    assertTrue(page.find("import-use").isDisabled());
    page.find("import-text")
        .fill("height\tweight\tkind\n100\t2,5\tcat\n200\t5\tdog\nx\t3\tcat\n150\t2,5\n300\t4\tcat");
    assertEquals("100 … 300 → −5 … 5", page.find("import-scaling-1").innerText());
    assertEquals("2.5 … 5 → −5 … 5", page.find("import-scaling-2").innerText());
    String found = page.find("import-summary").innerText();
    assertTrue(found.contains("3 points of the plane"), found);
    assertTrue(found.contains("Class 0 = cat: 2"), found);
    String bad = page.find("import-bad").innerText();
    assertTrue(bad.contains("Line 4: height: “x” is not a number"), bad);
    assertTrue(bad.contains("Line 5: 2 cells instead of 3"), bad);
    page.click("import-use");
    assertTrue(page.find("import-dialog").isHidden());
    assertTrue(page.experiment().contains("\"points\":[[-5,-5,0],[0,5,1],[5,1,0]]"));
    assertTrue(page.find("imported").innerText().contains("height: 100 … 300 → −5 … 5"));
    assertEquals("Draw points of class dog", page.find("class-brush-1").getAttribute("aria-label"));
    page.click("tab-confusion");
    page.find("confusion-train").getByText("actual cat").waitFor();
    page.find("confusion-train").getByText("predicted dog").waitFor();
    page.click("import-csv");
    assertTrue(page.find("import-text").inputValue().startsWith("height"), "nothing is lost");
    page.click("import-close");
    page.click("undo");
    assertEquals(before, page.experiment());
    assertTrue(page.find("imported").isHidden());
  }

  @Test
  void columnsCanBeUsedOtherwiseThanGuessed() {
    PlaygroundPage page = open("/");
    page.click("import-csv");
    page.find("import-text").fill("a,b,c,d\n1,2,3,x\n2,1,0,y\n3,1,2,x\n");
    assertTrue(page.find("import-summary").innerText().contains("3 samples with 3 inputs each"));
    page.find("import-role-1").selectOption("number");
    assertEquals("unused", page.find("import-role-4").inputValue());
    assertTrue(page.find("import-summary").innerText().contains("3 points of the plane"));
    assertEquals("1 … 3 → −1 … 1", page.find("import-scaling-1").innerText());
    page.find("import-role-2").selectOption("unused");
    page.find("import-role-3").selectOption("unused");
    assertTrue(page.find("import-summary").innerText().contains("No column is used as an input"));
    assertTrue(page.find("import-use").isDisabled());
    page.find("import-role-3").selectOption("input");
    page.click("import-use");
    assertTrue(page.experiment().contains("\"task\":\"regression\""));
    assertTrue(page.experiment().contains("\"rows\":[[3,-1],[0,0],[2,1]]"));
    page.play();
    page.awaitEpoch(3);
  }

  @Test
  void exportedPointsComeBackAsTheSameInTheSameSets() throws Exception {
    PlaygroundPage page = open("/#data=spiral&samples=60&noise=0.2&train=70");
    Download saved = download(page, "export-csv");
    assertEquals("neural-playground-spiral-points.csv", saved.suggestedFilename());
    String csv = new String(bytes(saved), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("x1,x2,label,set\r\n"), csv);
    assertEquals(61, csv.lines().count());
    PlaygroundPage other = open("/#data=circle");
    other.click("import-csv");
    choose(other, "choose-csv", "points.csv", bytes(saved));
    other.await("document.querySelector('[data-testid=import-text]').value.length > 0");
    other.click("import-use");
    assertTrue(other.experiment().contains("\"trainPercent\":70"));
    Download again = download(other, "export-csv");
    List<String> first = csv.lines().toList();
    List<String> second = new String(bytes(again), StandardCharsets.UTF_8).lines().toList();
    assertEquals(first.size(), second.size());
    for (int i = 1; i < first.size(); i++) {
      String[] was = first.get(i).split(",");
      String[] is = second.get(i).split(",");
      assertEquals(Double.parseDouble(was[0]), Double.parseDouble(is[0]), 0.0005);
      assertEquals(Double.parseDouble(was[1]), Double.parseDouble(is[1]), 0.0005);
      assertEquals(was[2] + was[3], is[2] + is[3]);
    }
  }

  @Test
  void tablesOfJapaneseSpreadsheetsAreReadableAndLargeFilesAreRefusedInWords() throws Exception {
    PlaygroundPage page = open(phone(), "/");
    page.click("import-csv");
    choose(page, "choose-csv", "a.csv", "幅,高さ,種類\n1,2,犬\n3,4,猫\n".getBytes("Shift_JIS"));
    page.await("document.querySelector('[data-testid=import-text]').value.includes('種類')");
    assertTrue(page.find("import-summary").innerText().contains("クラス 1 = 猫：1 件"));
    choose(page, "choose-csv", "b.tsv", "\uFEFFx\ty\tz\n5\t6\t1".getBytes("UTF-16LE"));
    page.await("document.querySelector('[data-testid=import-text]').value.includes('5\\t6')");
    choose(page, "choose-csv", "large.csv", new byte[2_000_001]);
    page.await("document.querySelector('[data-testid=import-summary]').innerText.includes('2 MB')");
    assertTrue(page.find("import-text").inputValue().contains("5\t6"), "what was there is kept");
  }

  @Test
  void anExperimentsFileOpensAsTheSameExperimentWithTheSameNumbers() throws Exception {
    PlaygroundPage page = open("/#data=moons&noise=0.3&layers=5,3&optimizer=adam&seed=9");
    for (int i = 0; i < 20; i++) {
      page.click("step");
    }
    page.awaitExactEpoch(20);
    page.click("files");
    Download saved = download(page, "save-json");
    assertEquals("neural-playground-moons-epoch-20.json", saved.suggestedFilename());
    assertEquals(page.experiment(), new String(bytes(saved), StandardCharsets.UTF_8));
    page.find("files-epoch").check();
    Download trained = download(page, "save-json");

    PlaygroundPage other = open("/");
    String before = other.experiment();
    other.click("files");
    choose(other, "open-json", "saved.json", bytes(saved));
    other.await("window.playground.experiment().includes('moons')");
    assertEquals(page.experiment(), other.experiment());
    for (int i = 0; i < 20; i++) {
      other.click("step");
    }
    other.awaitRun(20, page.fingerprint());
    other.click("undo");
    assertEquals(before, other.experiment());
    drop(other, "trained.JSON", new String(bytes(trained), StandardCharsets.UTF_8));
    other.awaitRun(20, page.fingerprint());
  }

  @Test
  void aBadFileNamesEveryBadFieldAndChangesNothing() {
    PlaygroundPage page = open("/#data=xor");
    String before = page.experiment();
    page.click("files");
    String bad =
        "{\"v\":1,\"task\":\"sorting\",\"data\":{\"noise\":7},\"colour\":1,"
            + "\"network\":{\"layers\":[{\"units\":0}]},\"training\":{\"batchSize\":1.5}}";
    choose(page, "open-json", "bad.json", bad.getBytes(StandardCharsets.UTF_8));
    page.find("notice").waitFor();
    String notice = page.find("notice").innerText();
    for (String part :
        List.of(
            "could not be opened",
            "$.task: \"sorting\" is not one of",
            "$.data.noise: 7 is above 1",
            "$.colour: is not known",
            "$.network.layers[0].units: 0 is below 1",
            "$.training.batchSize: 1.5 is not a whole number")) {
      assertTrue(notice.contains(part), notice);
    }
    assertEquals(before, page.experiment());
    drop(page, "noise.json", "%PDF");
    page.await("document.querySelector('[data-testid=notice]').innerText.includes('noise.json')");
    notice = page.find("notice").innerText();
    assertFalse(notice.contains("$"), "it is no field that is wrong: " + notice);
    drop(page, "cat.png", "\u0089PNG\r\n\u0000\u0001");
    page.await("document.querySelector('[data-testid=notice]').innerText.includes('cat.png')");
    notice = page.find("notice").innerText();
    assertTrue(notice.contains("cannot be read as a table (CSV, TSV) or an experiment"), notice);
    assertTrue(page.find("import-dialog").isHidden());
    assertEquals(before, page.experiment());
  }

  @Test
  void aDroppedTableOpensTheDialogWithItsText() {
    PlaygroundPage page = open("/");
    drop(page, "points.tsv", "x1\tx2\tlabel\n1\t2\t0\n3\t4\t1\n");
    page.find("import-dialog").waitFor();
    page.await("!document.querySelector('[data-testid=import-use]').disabled");
    assertEquals("x1\tx2\tlabel\n1\t2\t0\n3\t4\t1\n", page.find("import-text").inputValue());
    page.click("import-use");
    assertTrue(page.experiment().contains("\"points\":[[1,2,0],[3,4,1]]"));
    assertTrue(page.find("imported").isHidden(), "there is nothing to tell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/#data=spiral&layers=8,8&epoch=5",
        "/#data=blobs&classes=4&layers=none",
        "/#task=regression&data=reg-gauss&layers=3",
        "/#data=table&rows=1,2,3,0;4,5,6,1;2,2,2,0&layers=64"
      })
  void boundaryAndNetworkAreSavedAsPictures(String link) throws Exception {
    PlaygroundPage page = open(link);
    page.click("files");
    for (String part : List.of("boundary", "network")) {
      Download svgFile = download(page, "save-" + part + "-svg");
      assertTrue(svgFile.suggestedFilename().contains("-" + part + "-epoch-"));
      Document svg =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes(svgFile)));
      assertTrue(svg.getElementsByTagName("image").getLength() > 0);
      assertTrue(svg.getElementsByTagName("path").getLength() > 2);
      Download pngFile = download(page, "save-" + part + "-png");
      assertTrue(pngFile.suggestedFilename().endsWith(".png"));
      BufferedImage png = ImageIO.read(new ByteArrayInputStream(bytes(pngFile)));
      String width = svg.getDocumentElement().getAttribute("width");
      assertEquals(2 * Integer.parseInt(width), png.getWidth());
      assertEquals(0xffffffff, png.getRGB(1, 1), "paper");
      assertTrue(hasColours(png), "the pictures within the picture are there");
    }
    assertTrue(page.find("files-problem").isHidden());
  }

  private static List<String> strokes(PlaygroundPage page, String width) throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes(download(page, "save-boundary-svg"))));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < svg.getElementsByTagName("path").getLength(); i++) {
      Element path = (Element) svg.getElementsByTagName("path").item(i);
      if (path.getAttribute("stroke-width").equals(width)) {
        found.add(path.getAttribute("d"));
      }
    }
    return found;
  }

  @Test
  void theSavedBoundaryHasTheContourLinesAndCrossesOfThePage() throws Exception {
    PlaygroundPage page = open("/#data=gauss&noise=0.2&labelNoise=0.2&epoch=20");
    page.awaitExactEpoch(20);
    page.click("files");
    assertEquals(1, strokes(page, "1.5").size(), "the boundary");
    assertEquals(0, strokes(page, "1").size());
    assertEquals(0, strokes(page, "1.6").size());
    page.click("files-close");
    page.find("contours").check();
    page.find("show-wrong").check();
    page.click("files");
    assertEquals(1, strokes(page, "2").size(), "the boundary among lines");
    assertTrue(strokes(page, "1").size() >= 2, "lines of other probabilities");
    assertEquals(4 * wrong(page, true), strokes(page, "1.6").get(0).split("M").length - 1);
    page.click("files-close");
    page.find("show-test").uncheck();
    page.click("files");
    assertEquals(4 * wrong(page, false), strokes(page, "1.6").get(0).split("M").length - 1);
  }

  /** As the page counts them in words. */
  private static int wrong(PlaygroundPage page, boolean hasTest) {
    List<Integer> numbers =
        Pattern.compile("[0-9]+")
            .matcher(page.find("wrong-count").innerText())
            .results()
            .map(number -> Integer.parseInt(number.group()))
            .toList();
    return numbers.get(0) + (hasTest ? numbers.get(2) : 0);
  }

  @Test
  void theSavedPictureOfOneInputIsItsCurve() throws Exception {
    PlaygroundPage page = open("/#task=regression&data=wave&features=x1&epoch=5");
    page.awaitExactEpoch(5);
    page.click("files");
    List<String> curve = strokes(page, "2.2");
    assertEquals(1, curve.size());
    assertTrue(curve.get(0).split("L").length > 60, curve.get(0));
    assertEquals(0, strokes(page, "1.5").size(), "no boundary");
  }

  /** True when not all is grey: maps and points have colours. */
  private static boolean hasColours(BufferedImage png) {
    int coloured = 0;
    for (int y = 0; y < png.getHeight(); y += 4) {
      for (int x = 0; x < png.getWidth(); x += 4) {
        int rgb = png.getRGB(x, y);
        coloured += Math.abs((rgb & 255) - (rgb >> 16 & 255)) > 24 ? 1 : 0;
      }
    }
    return coloured > 500;
  }

  @Test
  void anEmbedHasNoFilesAndTakesNone() {
    PlaygroundPage page = open("/#data=xor");
    page.share();
    String code = page.find("embed-code").inputValue();
    int start = code.indexOf('"') + 1;
    PlaygroundPage embed = open(code.substring(start, code.indexOf('"', start)));
    assertTrue(embed.find("files").isHidden());
    drop(embed, "points.csv", "1,2,0\n3,4,1");
    assertFalse(embed.find("import-dialog").isVisible());
  }
}
