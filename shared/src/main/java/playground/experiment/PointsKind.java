package playground.experiment;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import playground.dataset.Point;

/**
 * Drawn points. In JSON a list of {@code [x1, x2, label]}, coordinates with at most three fraction
 * digits; in links base64url of four bytes a point: 4 bits label, then 14 bits for each coordinate
 * in thousandths above −8.192.
 */
public final class PointsKind extends Kind<List<Point>> {
  public static final int MOST_POINTS = 5000;

  /** Points may lie a little outside the drawn plane. */
  public static final double LARGEST_COORDINATE = 8;

  private static final int LABELS = 2;
  private static final int ZERO = 8192;
  private static final int BYTES = 4;

  /** The nearest place that can be kept: thousandths, within the largest coordinate. */
  public static double snapped(double x) {
    double near = Math.floor(x * 1000 + 0.5) / 1000;
    return near > LARGEST_COORDINATE
        ? LARGEST_COORDINATE
        : near < -LARGEST_COORDINATE ? -LARGEST_COORDINATE : near + 0.0;
  }

  @Override
  List<Point> fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
      return null;
    }
    if (items.size() > MOST_POINTS) {
      String limit = String.valueOf(MOST_POINTS);
      problems.add(path, Problem.Kind.TOO_MANY, String.valueOf(items.size()), limit);
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
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "[x1, x2, label]");
      return null;
    }
    double x1 = coordinate(parts.get(0), path + "[0]", problems);
    double x2 = coordinate(parts.get(1), path + "[1]", problems);
    Integer label = new Numbers.Whole(0, LABELS - 1).fromJson(parts.get(2), path + "[2]", problems);
    return label == null ? null : new Point(x1, x2, label);
  }

  private static double coordinate(Object json, String path, Problems problems) {
    double x = Numbers.number(json, path, -LARGEST_COORDINATE, LARGEST_COORDINATE, problems);
    if (!Double.isNaN(x) && snapped(x) != x) {
      problems.add(path, Problem.Kind.TOO_MANY_DIGITS, show(json), "3");
    }
    return x;
  }

  @Override
  Object toJson(List<Point> points) {
    List<Object> items = new ArrayList<>();
    for (Point point : points) {
      items.add(List.of(point.x1(), point.x2(), (double) point.label()));
    }
    return items;
  }

  @Override
  List<Point> fromText(String text, String path, Problems problems) {
    byte[] bytes = decode(text);
    if (bytes == null || bytes.length % BYTES != 0) {
      problems.add(path, Problem.Kind.UNREADABLE, show(text), "drawn points");
      return null;
    }
    List<Object> items = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += BYTES) {
      int word = 0;
      for (int i = 0; i < BYTES; i++) {
        word = word << 8 | bytes[at + i] & 0xff;
      }
      double x1 = ((word >>> 14 & 0x3fff) - ZERO) / 1000.0;
      double x2 = ((word & 0x3fff) - ZERO) / 1000.0;
      items.add(List.of(x1, x2, (double) (word >>> 28)));
    }
    return fromJson(items, path, problems);
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  String toText(List<Point> points) {
    byte[] bytes = new byte[points.size() * BYTES];
    int at = 0;
    for (Point point : points) {
      int word = point.label() << 28 | thousandths(point.x1()) << 14 | thousandths(point.x2());
      for (int i = 0; i < BYTES; i++) {
        bytes[at++] = (byte) (word >>> (24 - 8 * i));
      }
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static int thousandths(double x) {
    return (int) Math.floor(x * 1000 + 0.5) + ZERO;
  }
}
