package playground.compiled;

import playground.wasm.Code;
import playground.wasm.Function;
import playground.wasm.Module;
import playground.wasm.ValueType;

/**
 * Writes the module for a plan. Whoever uses it puts parameters, settings and data into its memory,
 * calls its functions, and takes parameters and answers out again.
 */
public final class NetworkModule {
  /** Samples that answering functions take at a time: their data has room for whole tiles. */
  public static final int TILE = 8;

  private NetworkModule() {}

  /**
   * The module in the binary format. It exports
   *
   * <ul>
   *   <li>{@code train(rows, targets, order, masks, samples, batch)},
   *   <li>{@code answer(rows, end, targets, outputs, losses)},
   *   <li>{@code drawAll} and {@code drawOutput(rows, end, maps, mapBytes)},
   *   <li>{@code grow(pages)}, which answers −1 when there is no more memory,
   *   <li>without parameters, the addresses {@code settings} (see {@link Setting}), {@code
   *       parameters}, {@code slots} with {@code slotBytes} from one to the next, and {@code heap},
   *       from which on the memory is free.
   * </ul>
   */
  public static byte[] encode(Plan plan) {
    Memory memory = new Memory();
    Parameters parameters = new Parameters(plan, memory);
    Planes training = Planes.forTraining(plan, memory);
    Planes answers = Planes.forAnswers(plan, memory);
    int heap = memory.take(0);
    AnswerRoutines routines = new AnswerRoutines(plan, parameters, answers);
    Module module = new Module(memory.pages());
    module.add(new TrainingRoutine(plan, parameters, training).function());
    module.add(routines.answer());
    module.add(routines.drawAll());
    module.add(routines.drawOutput());
    module.add(grow());
    module.constant("settings", parameters.settings);
    module.constant("parameters", parameters.values);
    module.constant("slots", parameters.slots);
    module.constant("slotBytes", parameters.slotBytes);
    module.constant("heap", heap);
    return module.encode();
  }

  private static Function grow() {
    Function grow = Function.returning(ValueType.I32, "grow", ValueType.I32);
    Code code = new Code();
    code.localGet(0);
    code.memoryGrow();
    grow.append(code);
    return grow;
  }
}
