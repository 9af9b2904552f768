package playground.wasm;

import java.util.ArrayList;
import java.util.List;

/** A function that is exported under its name: parameters, at most one result, locals, code. */
public final class Function {
  final String name;
  private final ValueType[] parameters;
  private final List<ValueType> results;
  private final List<ValueType> locals = new ArrayList<>();
  private final Bytes code = new Bytes();

  /** A function without a result. */
  public Function(String name, ValueType... parameters) {
    this(name, List.of(), parameters);
  }

  private Function(String name, List<ValueType> results, ValueType... parameters) {
    this.name = name;
    this.results = results;
    this.parameters = parameters;
  }

  /** A function that leaves one value. */
  public static Function returning(ValueType result, String name, ValueType... parameters) {
    return new Function(name, List.of(result), parameters);
  }

  /** The index of one more local, 0 at first; parameters have the first indices. */
  public int local(ValueType type) {
    locals.add(type);
    return parameters.length + locals.size() - 1;
  }

  public void append(Code more) {
    code.append(more.bytes());
  }

  /** Its type: parameters and results. */
  void writeType(Bytes to) {
    to.u8(0x60);
    to.u32(parameters.length);
    for (ValueType parameter : parameters) {
      to.u8(parameter.code);
    }
    to.u32(results.size());
    for (ValueType result : results) {
      to.u8(result.code);
    }
  }

  /** Its entry in the code section: size, runs of equal locals, instructions, end. */
  void writeCode(Bytes to) {
    Bytes body = new Bytes();
    Bytes runs = new Bytes();
    int count = 0;
    for (int from = 0; from < locals.size(); count++) {
      ValueType type = locals.get(from);
      int until = from;
      while (until < locals.size() && locals.get(until) == type) {
        until++;
      }
      runs.u32(until - from);
      runs.u8(type.code);
      from = until;
    }
    body.u32(count);
    body.append(runs);
    body.append(code);
    body.u8(0x0b);
    to.u32(body.size());
    to.append(body);
  }
}
