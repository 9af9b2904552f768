package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.run.TrainingRun;

class CurveTest {
  @Test
  void curveHasTheAnswersOfTheNetworkAlongX1() {
    String link = "task=regression&data=wave&layers=3&samples=20&init=zeros&interventions=";
    // a hidden tanh unit of x1, and an output of twice that minus a half
    link += "0:weight:0:1:0:0.7,0:weight:1:0:1:2,0:bias:1:0:-0.5";
    Experiment experiment = ExperimentLink.read(link).experiment();
    double[] parameters = new TrainingRun(experiment).network().parameters();
    double[] answers = new Curve(experiment, parameters).answers(1, 0);
    double[] hidden = new Curve(experiment, parameters).answers(0, 1);
    assertEquals(320, answers.length);
    assertEquals(-6, Curve.x1(0, answers.length));
    assertEquals(6, Curve.x1(answers.length - 1, answers.length));
    for (int i = 0; i < answers.length; i++) {
      double tanh = Math.tanh(0.7 * Curve.x1(i, answers.length));
      assertEquals(tanh, hidden[i], 1e-12);
      assertEquals(2 * tanh - 0.5, answers[i], 1e-12);
    }
  }
}
