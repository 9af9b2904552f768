package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.dataset.Point;
import playground.experiment.Experiment;

class SurfaceTest {
  private static Surface surface(String link) {
    Experiment experiment = ExperimentLink.read(link).experiment();
    return Surface.of(experiment, experiment.dataset());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v=1|false",
        "features=x1|false",
        "task=regression|false",
        "task=regression&data=wave|true",
        "task=regression&data=wave&features=x1,x1x2|true",
        "task=regression&data=reg-plane&features=x1,x1sq,sinx1|true",
        "task=regression&data=reg-plane&features=x1,x2|false",
        "task=regression&data=reg-plane&features=none|false",
        "task=regression&data=table&rows=1,0.5;2,1.5|true",
        "task=regression&data=table&rows=1,1,0.5;2,2,1.5|false",
        "task=regression&data=drawn|false",
      })
  void curveIsForRegressionsOfOneInput(String link, boolean isCurve) {
    assertEquals(isCurve, surface(link).isCurve());
  }

  @Test
  void heightOnACurveIsATarget() {
    Surface curve = surface("task=regression&data=wave");
    for (double target : new double[] {-1.25, 0, 0.5}) {
      assertEquals(target, curve.target(curve.height(target)), 1e-12);
    }
  }

  @Test
  void everyTargetIsWithinThePicture() {
    assertEquals(1.25, surface("task=regression&data=wave").reach());
    assertEquals(10, surface("task=regression&data=table&rows=1,-7;2,1.5").reach());
  }

  @Test
  void heightOfACurveIsTheTarget() {
    Surface surface = new Surface(true, 1.25);
    Point drawn = surface.point(2, 2.4, 99);
    assertEquals(new Point(2, 0, 0.5), drawn);
    assertEquals(2.4, surface.height(drawn), 1e-12);
    assertEquals(new Point(-1, 3, -1.25), surface.moved(new Point(2, 3, 0.5), -1, -6));
    assertTrue(surface.isWithin(0.1, drawn, 2, 2.45));
  }

  @Test
  void heightOnThePlaneIsX2() {
    Point drawn = Surface.PLANE.point(2, -3, 1);
    assertEquals(new Point(2, -3, 1), drawn);
    assertEquals(-3, Surface.PLANE.height(drawn));
    assertEquals(new Point(0, 1, 1), Surface.PLANE.moved(drawn, 0, 1));
    assertTrue(Surface.PLANE.isWithin(0.6, drawn, 2, -2.5));
  }
}
