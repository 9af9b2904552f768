package playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import playground.math.Elementary;

/** Shared code keeps its bits in JavaScript: see {@link FloatOrderLint}. */
class FloatOrderTest {
  /** Each method holds one thing that has to be found. */
  @SuppressWarnings("unused")
  static final class Wrong {
    static double sumOfSum(double a, double b, double c) {
      return a + (b + c);
    }

    static double sumOfDifference(double a, double b, double c) {
      return a + (b - c);
    }

    static double productOfProduct(double a, double b, double c) {
      return a * (b * c);
    }

    static double productOfQuotient(double a, double b, double c) {
      return a * (b / c);
    }

    static double throughLocal(double a, double b, double c) {
      double sum = b + c;
      return a + sum;
    }

    static double throughCompound(double a, double b, double c) {
      double total = a;
      total += b - c;
      return total;
    }

    static double throughCast(double a, float b, float c) {
      return a * (b * c);
    }

    static double throughCall(double a, double b, double c) {
      return a * halved(b, c);
    }

    static double throughTwoCalls(double a, double b, double c) {
      return a * passedOn(b, c);
    }

    private static double passedOn(double b, double c) {
      return halved(b, c);
    }

    private static double halved(double b, double c) {
      return b * c;
    }
  }

  /** Nothing here may be found. */
  @SuppressWarnings("unused")
  static final class Right {
    static double compositesOnTheLeft(double a, double b, double c) {
      return (b / c) * a + ((b + c) - a) * a;
    }

    static double otherPrecedence(double a, double b, double c) {
      return a + b * c - (b - c) / (a / c);
    }

    static double sumInProduct(double a, double b, double c) {
      return a * (b + c);
    }

    static double arrayReads(double[] a, int i) {
      return a[i] * a[i + 1] + a[i + 2];
    }

    static double usedTwice(double a, double b, double c) {
      double sum = b + c;
      return (a + sum) - sum;
    }

    static double callsThatAreNotComposite(double a, double[] b) {
      return a * first(b) + first(b);
    }

    static double callOfTheOtherKind(double a, double[] b) {
      return a * sumOfTwo(b);
    }

    private static double first(double[] b) {
      return b[0];
    }

    private static double sumOfTwo(double[] b) {
      return b[0] + b[1];
    }
  }

  private static List<String> check(Class<?> type) throws Exception {
    try (InputStream in = type.getResourceAsStream("/" + resource(type))) {
      return FloatOrderLint.check(List.of(in.readAllBytes()));
    }
  }

  private static String resource(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  @Test
  void findsEveryWrongSample() throws Exception {
    List<String> findings = check(Wrong.class);
    for (String name :
        List.of(
            "sumOfSum",
            "sumOfDifference",
            "productOfProduct",
            "productOfQuotient",
            "throughLocal",
            "throughCompound",
            "throughCast",
            "throughCall",
            "throughTwoCalls")) {
      long found = findings.stream().filter(f -> f.contains("Wrong." + name + ":")).count();
      assertEquals(1, found, () -> name + " in " + findings);
    }
    assertEquals(9, findings.size(), findings::toString);
  }

  @Test
  void saysClassMethodAndLine() throws Exception {
    String first = check(Wrong.class).get(0);
    assertTrue(first.matches("playground\\.FloatOrderTest\\$Wrong\\.sumOfSum:\\d+: .*"), first);
    assertFalse(first.contains(":0:"), first);
  }

  @Test
  void staysQuietOnRightSamples() throws Exception {
    assertEquals(List.of(), check(Right.class));
  }

  @Test
  void sharedCodeHasNoCompositeRightOperand() throws Exception {
    Path inside = Path.of(Elementary.class.getResource("/" + resource(Elementary.class)).toURI());
    Path root = inside.getParent().getParent(); // classes of playground
    List<byte[]> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        classes.add(read(file));
      }
    }
    assertTrue(classes.size() > 40, "the compiled classes are where they are looked for");
    assertEquals(List.of(), FloatOrderLint.check(classes));
  }

  private static byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
