package playground.server.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import playground.experiment.Fields;
import playground.experiment.Readiness;
import playground.experiment.Remark;
import playground.run.TrainingRun;

/** Trains an experiment here instead of in a browser; the numbers are the same to the last bit. */
@Command(
    name = "train",
    description = "Trains an experiment and prints what came of it.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Runnable {
  @Parameters(
      paramLabel = "EXPERIMENT",
      description = "A JSON file, a link, what follows the # of a link, or http://…/e/ID.")
  private String experiment;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      required = true,
      description = "How many epochs to train.")
  private int epochs;

  @Option(names = "--json", description = "Print one JSON object with every number.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    if (epochs < 0 || epochs > Fields.MOST_EPOCHS) {
      throw new BadInput("--epochs: " + epochs + " is not between 0 and " + Fields.MOST_EPOCHS);
    }
    TrainingRun run = new TrainingRun(ExperimentArgument.read(experiment));
    if (run.readiness() != Readiness.READY) {
      throw new BadInput(run.readiness().message());
    }
    PrintWriter err = spec.commandLine().getErr();
    for (Remark remark : Remark.of(run.experiment(), run.dataset(), 0)) {
      err.println("note: " + remark.sentence());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(TrainingJson.of(run, epochs));
    } else {
      TrainingTable.print(run, epochs, out);
    }
  }
}
