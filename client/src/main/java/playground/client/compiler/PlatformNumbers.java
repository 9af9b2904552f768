package playground.client.compiler;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;
import playground.client.browser.PlatformText;

/**
 * Tells the compiler to leave the texts of numbers to the browser, which reads and writes them
 * exactly. TeaVM's own way carries two tables of powers of ten: 13 KB of the compressed program.
 */
public final class PlatformNumbers implements TeaVMPlugin, ClassHolderTransformer {
  private static final MethodDescriptor PARSE =
      new MethodDescriptor("parseDouble", String.class, double.class);
  private static final String BUILDER = "java.lang.AbstractStringBuilder";

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.lang.Double")) {
      MethodHolder parse = cls.getMethod(PARSE);
      ProgramEmitter program = ProgramEmitter.create(parse, context.getHierarchy());
      program
          .invoke(PlatformText.class, "parse", double.class, program.var(1, String.class))
          .returnValue();
    } else if (cls.getName().equals(BUILDER)) {
      ValueType builder = ValueType.object(BUILDER);
      MethodHolder insert =
          cls.getMethod(
              new MethodDescriptor("insert", ValueType.INTEGER, ValueType.DOUBLE, builder));
      ProgramEmitter program = ProgramEmitter.create(insert, context.getHierarchy());
      program
          .var(0, builder)
          .invokeVirtual(
              "insert",
              builder,
              program.var(1, ValueType.INTEGER),
              program.invoke(
                  PlatformText.class, "write", String.class, program.var(2, double.class)))
          .returnValue();
    }
  }
}
