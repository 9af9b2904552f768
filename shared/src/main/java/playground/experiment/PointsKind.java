package playground.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.dataset.Generator;
import playground.dataset.Point;

/**
 * Drawn points. In JSON a list of {@code [x1, x2, target]} with at most three fraction digits; in
 * links base64url of four bytes a point: 4 bits class, then 14 bits for each coordinate in
 * thousandths above −8.192. A target that is no class is told by the 4 bits 15, and follows in two
 * more bytes, in thousandths above −32.768.
 */
public final class PointsKind extends Kind<List<Point>> {
  public static final int MOST_POINTS = 5000;

  /** Points may lie a little outside the drawn plane. */
  public static final double LARGEST_COORDINATE = 8;

  /** Targets of a regression; classes are 0 to 5. */
  public static final double LARGEST_TARGET = 10;

  private static final int ZERO = 8192;
  private static final int BYTES = 4;
  private static final int NO_CLASS = 15;
  private static final int TARGET_ZERO = 32768;

  /** The nearest point that can be kept: thousandths, within the largest coordinate and target. */
  public static Point snapped(Point point) {
    return new Point(
        snapped(point.x1()), snapped(point.x2()), snapped(point.target(), LARGEST_TARGET));
  }

  /** The nearest coordinate that can be kept. */
  public static double snapped(double x) {
    return snapped(x, LARGEST_COORDINATE);
  }

  private static double snapped(double x, double largest) {
    double near = Math.floor(x * 1000 + 0.5) / 1000;
    return near > largest ? largest : near < -largest ? -largest : near + 0.0;
  }

  @Override
  List<Point> fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
      return null;
    }
    if (problems.addIfTooMany(path, items.size(), MOST_POINTS)) {
      return null;
    }
    int before = problems.count();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < items.size() && problems.count() == before; i++) {
      points.add(point(items.get(i), path + '[' + i + ']', problems));
    }
    return problems.count() == before ? List.copyOf(points) : null;
  }

  private static Point point(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> parts) || parts.size() != 3) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "[x1, x2, target]");
      return null;
    }
    double x1 = number(parts.get(0), LARGEST_COORDINATE, path + "[0]", problems);
    double x2 = number(parts.get(1), LARGEST_COORDINATE, path + "[1]", problems);
    double target = number(parts.get(2), LARGEST_TARGET, path + "[2]", problems);
    return new Point(x1, x2, target);
  }

  private static double number(Object json, double largest, String path, Problems problems) {
    double x = Numbers.number(json, path, -largest, largest, problems);
    if (!Double.isNaN(x) && snapped(x, largest) != x) {
      problems.addTooManyDigits(path, show(json), 3, -largest, largest);
    }
    return x;
  }

  @Override
  Object toJson(List<Point> points) {
    List<Object> items = new ArrayList<>();
    for (Point point : points) {
      items.add(List.of(point.x1(), point.x2(), point.target()));
    }
    return items;
  }

  @Override
  List<Point> fromText(String text, String path, Problems problems) {
    byte[] bytes = Base64Url.decode(text);
    List<Object> items = bytes == null ? null : items(bytes);
    if (items == null) {
      problems.add(path, Problem.Kind.UNREADABLE, show(text), "drawn points");
      return null;
    }
    return fromJson(items, path, problems);
  }

  /** Points as JSON has them; null when bytes are missing at the end. */
  private static List<Object> items(byte[] bytes) {
    List<Object> items = new ArrayList<>();
    int at = 0;
    while (at + BYTES <= bytes.length) {
      int word = word(bytes, at, BYTES);
      at += BYTES;
      double x1 = ((word >>> 14 & 0x3fff) - ZERO) / 1000.0;
      double x2 = ((word & 0x3fff) - ZERO) / 1000.0;
      double target = word >>> 28;
      if (target == NO_CLASS) {
        if (at + 2 > bytes.length) {
          return null;
        }
        target = (word(bytes, at, 2) - TARGET_ZERO) / 1000.0;
        at += 2;
      }
      items.add(List.of(x1, x2, target));
    }
    return at == bytes.length ? items : null;
  }

  private static int word(byte[] bytes, int at, int count) {
    int word = 0;
    for (int i = 0; i < count; i++) {
      word = word << 8 | bytes[at + i] & 0xff;
    }
    return word;
  }

  @Override
  String toText(List<Point> points) {
    byte[] bytes = new byte[points.size() * (BYTES + 2)];
    int at = 0;
    for (Point point : points) {
      int places = thousandths(point.x1()) + ZERO << 14 | thousandths(point.x2()) + ZERO;
      boolean isClass = isClass(point.target());
      at = put((isClass ? point.label() : NO_CLASS) << 28 | places, BYTES, bytes, at);
      if (!isClass) {
        at = put(thousandths(point.target()) + TARGET_ZERO, 2, bytes, at);
      }
    }
    return Base64Url.encode(Arrays.copyOf(bytes, at));
  }

  /** True for a target that can be a class, whatever the number of classes. */
  static boolean isClass(double target) {
    return target >= 0 && target < Generator.MOST_CLASSES && target == Math.floor(target);
  }

  private static int put(int word, int count, byte[] bytes, int at) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (byte) (word >>> (8 * (count - 1 - i)));
    }
    return at + count;
  }

  private static int thousandths(double x) {
    return (int) Math.floor(x * 1000 + 0.5);
  }
}
