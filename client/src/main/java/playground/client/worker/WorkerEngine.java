package playground.client.worker;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import playground.client.browser.WorkerPort;
import playground.client.model.Engine;
import playground.client.model.Maps;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;

/** The page's end of the line to a worker: every command is a message. */
final class WorkerEngine implements Engine {
  private final JSObject worker;

  WorkerEngine(JSObject worker) {
    this.worker = worker;
  }

  @Override
  public void load(Experiment experiment, int epoch, boolean playing) {
    send("load", ExperimentJson.write(experiment), epoch, playing ? 1 : 0);
  }

  @Override
  public void acknowledge(int command) {
    send("acknowledge", "", command, 0);
  }

  @Override
  public void setPlaying(boolean playing) {
    send("play", "", playing ? 1 : 0, 0);
  }

  @Override
  public void setSpeed(double epochsPerSecond) {
    send("speed", "", epochsPerSecond, 0);
  }

  @Override
  public void step() {
    send("step", "", 0, 0);
  }

  @Override
  public void seek(int epoch) {
    send("seek", "", epoch, 0);
  }

  @Override
  public void update() {
    send("update", "", 0, 0);
  }

  @Override
  public void setStops(int epoch, double loss) {
    send("stops", "", epoch, loss);
  }

  @Override
  public void intervene(List<Intervention> deeds) {
    // at epoch 0 there would be no text for a setting; the run puts in its own epoch anyway
    List<Intervention> written = new ArrayList<>();
    for (Intervention deed : deeds) {
      written.add(deed.at(1));
    }
    send("intervene", Fields.INTERVENTIONS.text(written), 0, 0);
  }

  @Override
  public void setDetail(int side) {
    send("detail", "", side, 0);
  }

  @Override
  public void setCompiled(boolean compiled) {
    send("compiled", "", compiled ? 1 : 0, 0);
  }

  @Override
  public void wantFrame() {
    send("frame", "", 0, 0);
  }

  @Override
  public void reuse(Maps maps) {
    WorkerPort.giveBack(worker, maps.units(), maps.output());
  }

  private void send(String name, String text, double first, double second) {
    WorkerPort.send(worker, name, text, first, second);
  }
}
