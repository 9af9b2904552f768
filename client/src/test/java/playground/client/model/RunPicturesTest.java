package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

class RunPicturesTest {
  /** Between two looks at the clock; so long a map takes. */
  private double millis;

  private double now;
  private final RunPictures pictures = new RunPictures(() -> now += millis);
  private final TrainingRun run =
      new TrainingRun(ExperimentLink.read("samples=20&layers=2").experiment());

  private int moving(double took) {
    millis = took;
    return pictures.draw(run, true, false).outputSide();
  }

  @Test
  void mapsBecomeFinerWhileTheyTakeLittleTimeUpToTheScreen() {
    pictures.setDetail(200);
    assertEquals(96, moving(1));
    assertEquals(134, moving(1));
    assertEquals(187, moving(2));
    assertEquals(187, moving(1));
    assertEquals(200, moving(1));
    assertEquals(200, moving(1));
  }

  @Test
  void oneThatTookLongOnceSaysNothing() {
    assertEquals(96, moving(2));
    assertEquals(96, moving(50));
    assertEquals(96, moving(2));
    assertEquals(96, moving(12));
    assertEquals(96, moving(12));
    assertEquals(48, moving(2), "a quarter of the cells takes 3 ms");
  }

  @Test
  void anotherKernelBeginsAnew() {
    pictures.setDetail(400);
    moving(1);
    moving(1);
    TrainingRun larger =
        new TrainingRun(ExperimentLink.read("samples=20&layers=64,64,64").experiment());
    millis = 1;
    Maps maps = pictures.draw(larger, true, false);
    assertEquals(21, maps.outputSide());
    assertEquals(21 * 21 * larger.network().output().units, maps.output().length);
  }

  @Test
  void mapsThatWereGivenBackAreWrittenOverOnce() {
    Maps first = pictures.draw(run, false, false);
    double[] before = run.network().parameters();
    run.advance();
    pictures.reuse(first);
    Maps second = pictures.draw(run, false, false);
    assertSame(first.units(), second.units());
    assertSame(first.output(), second.output());
    Maps third = pictures.draw(run, false, false);
    assertNotSame(second.units(), third.units());
    assertArrayEquals(second.units(), third.units());
    assertArrayEquals(second.output(), third.output());
    assertFalse(Arrays.equals(before, run.network().parameters()), "something has changed");
  }

  @Test
  void atRestTheClockDecidesNothing() {
    pictures.setDetail(300);
    millis = 1000;
    assertEquals(192, pictures.draw(run, false, false).outputSide());
    assertEquals(300, pictures.draw(run, false, true).outputSide());
    assertEquals(96, moving(1));
  }
}
