package playground;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Finds floating-point + and × whose right operand TeaVM's JavaScript would print without its
 * parentheses: a + (b ± c) and a × (b × or ÷ c). Values pass through locals and casts. A call of
 * one of the given classes may be inlined, so it counts as whatever any method of that name
 * returns. A value that is used twice stays a variable and is safe.
 */
final class FloatOrderLint {
  private record Code(String owner, MethodNode method, Frame<SourceValue>[] frames) {}

  private final List<Code> codes = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();

  /** One line for each finding: class, method, line and what is wrong. */
  static List<String> check(List<byte[]> classes) throws AnalyzerException {
    FloatOrderLint lint = new FloatOrderLint();
    for (byte[] bytes : classes) {
      lint.add(bytes);
    }
    for (Code code : lint.codes) {
      lint.check(code);
    }
    return lint.findings;
  }

  private void add(byte[] bytes) throws AnalyzerException {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, 0);
    for (MethodNode method : node.methods) {
      if (method.instructions.size() > 0) {
        codes.add(
            new Code(node.name, method, new Analyzer<>(sources()).analyze(node.name, method)));
      }
    }
  }

  /** Knows which instruction computed a value, however often it was copied or cast since. */
  private static SourceInterpreter sources() {
    return new SourceInterpreter(ASM9) {
      @Override
      public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
        return value;
      }

      @Override
      public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
        return switch (instruction.getOpcode()) {
          case F2D -> new SourceValue(2, value.insns);
          case D2F -> new SourceValue(1, value.insns);
          default -> super.unaryOperation(instruction, value);
        };
      }
    };
  }

  private void check(Code code) {
    Map<AbstractInsnNode, Integer> uses = uses(code);
    int line = 0;
    for (int i = 0; i < code.frames.length; i++) {
      AbstractInsnNode instruction = code.method.instructions.get(i);
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
      }
      int op = instruction.getOpcode();
      boolean isSum = op == DADD || op == FADD;
      boolean isProduct = op == DMUL || op == FMUL;
      if ((isSum || isProduct) && code.frames[i] != null) {
        SourceValue right = top(code.frames[i], 1);
        if (right.insns.size() == 1
            && uses.get(right.insns.iterator().next()) == 1
            && isBare(right, isSum, new HashSet<>())) {
          String place = code.owner.replace('/', '.') + "." + code.method.name + ":" + line;
          String symbol = isSum ? "+" : "*";
          findings.add(place + ": composite right operand of " + symbol + ", put it on the left");
        }
      }
    }
  }

  private static SourceValue top(Frame<SourceValue> frame, int depth) {
    return frame.getStack(frame.getStackSize() - depth);
  }

  /** How many instructions take each computed value from the stack for good. */
  private static Map<AbstractInsnNode, Integer> uses(Code code) {
    Map<AbstractInsnNode, Integer> uses = new HashMap<>();
    for (int i = 0; i < code.frames.length; i++) {
      if (code.frames[i] != null) {
        int count = taken(code.method.instructions.get(i));
        for (int depth = 1; depth <= count; depth++) {
          for (AbstractInsnNode source : top(code.frames[i], depth).insns) {
            uses.merge(source, 1, Integer::sum);
          }
        }
      }
    }
    return uses;
  }

  private static int taken(AbstractInsnNode instruction) {
    if (instruction instanceof MethodInsnNode call) {
      return Type.getArgumentCount(call.desc);
    }
    if (instruction instanceof InvokeDynamicInsnNode call) {
      return Type.getArgumentCount(call.desc);
    }
    return switch (instruction.getOpcode()) {
      case DADD, DSUB, DMUL, DDIV, DREM, FADD, FSUB, FMUL, FDIV, FREM -> 2;
      case DCMPL, DCMPG, FCMPL, FCMPG -> 2;
      case DNEG, FNEG, D2I, D2L, F2I, F2L, DRETURN, FRETURN -> 1;
      case DASTORE, FASTORE, PUTFIELD, PUTSTATIC -> 1;
      default -> 0;
    };
  }

  /** True when the value would be printed as a sum or product with no parentheses round it. */
  private boolean isBare(SourceValue value, boolean inSum, Set<AbstractInsnNode> seen) {
    for (AbstractInsnNode source : value.insns) {
      if (!seen.add(source)) {
        continue;
      }
      boolean found =
          switch (source.getOpcode()) {
            case DADD, FADD, DSUB, FSUB -> inSum;
            case DMUL, FMUL, DDIV, FDIV -> !inSum;
            default -> source instanceof MethodInsnNode call && returnsBare(call, inSum, seen);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean returnsBare(MethodInsnNode call, boolean inSum, Set<AbstractInsnNode> seen) {
    for (Code code : codes) {
      if (!code.method.name.equals(call.name) || !code.method.desc.equals(call.desc)) {
        continue;
      }
      for (int i = 0; i < code.frames.length; i++) {
        int op = code.method.instructions.get(i).getOpcode();
        if ((op == DRETURN || op == FRETURN)
            && code.frames[i] != null
            && isBare(top(code.frames[i], 1), inSum, seen)) {
          return true;
        }
      }
    }
    return false;
  }
}
