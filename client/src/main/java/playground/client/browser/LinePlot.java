package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** Two lines over the epochs, drawn by uPlot: axes, grid, and a legend that follows the pointer. */
public final class LinePlot {
  /** From 0 up to the largest. */
  public static final int LINEAR = 0;

  public static final int LOGARITHMIC = 1;

  /** From 0 to 100. */
  public static final int PERCENT = 2;

  /** Up to 1, and from 0, −1 or the least. */
  public static final int R2 = 3;

  private LinePlot() {}

  /**
   * Makes the chart within an element. uPlot has no ticks beyond 1e17, and hangs on a logarithmic
   * axis below 1e-16: so it is given huge numbers in a unit of their own, and logarithms on a plain
   * axis. A loss that has left all bounds leaves the picture at the top: the way there is seen.
   *
   * @param text size of the numbers at the axes, in pixels
   * @param kind one of the constants above
   * @param words names of the epoch and of both lines
   * @param colours of the first line, the second line, the texts and the grid
   */
  @JSBody(
      params = {"parent", "width", "height", "text", "kind", "words", "colours"},
      script =
          "const font = text + 'px ' + getComputedStyle(document.body).fontFamily;"
              + "const plain = function(text) {"
              + "  return String(text).replace('e+', 'e').replace(/-/g, '−'); };"
              + "const axis = {stroke: colours[2], font: font, ticks: {show: false},"
              + "  grid: {stroke: colours[3], width: 1}};"
              + "const shown = function(plot, v, series) {"
              + "  if (plot.cursor.idx != null) return plot.told[series][plot.cursor.idx];"
              + "  let i = plot.data[0].length - 1;"
              + "  while (i > 0 && plot.data[0][i] > plot.epoch) i--;"
              + "  return plot.told ? plot.told[series][i] : null; };"
              + "const mark = function(plot) {"
              + "  const last = plot.data[0][plot.data[0].length - 1];"
              + "  if (!(plot.epoch < last)) return;"
              + "  const x = plot.valToPos(plot.epoch, 'x', true), c = plot.ctx;"
              + "  c.save(); c.strokeStyle = colours[2]; c.lineWidth = 1; c.beginPath();"
              + "  c.moveTo(x, plot.bbox.top); c.lineTo(x, plot.bbox.top + plot.bbox.height);"
              + "  c.stroke(); c.restore(); };"
              + "const real = function(u, v) { return kind == 1 ? Math.pow(10, v) : v * u.unit; };"
              + "const number = function(plot, given, series) {"
              + "  let v = shown(plot, given, series);"
              + "  if (v == null) return '–';"
              + "  if (kind == 2) return (v > 0 && v < 1"
              + "   ? Math.min(99.9, Math.max(0.1, 100 * v)) : 100 * v).toFixed(1) + ' %';"
              + "  return plain(Math.abs(v) < 1e6"
              + "   ? v.toFixed(Math.abs(v) < 0.01 ? 5 : 4) : v.toExponential(2)); };"
              + "const range = kind == 2 ? [0, 100] : function(u, min, max) {"
              + "  if (kind == 0) return [0, max > 0 ? Math.min(max * 1.05, u.cap / u.unit) : 1];"
              + "  if (kind == 1) return [Math.floor(min), Math.floor(max) + 1];"
              + "  const one = 1 / u.unit;"
              + "  return [min >= 0 ? 0 : min >= -one ? -one : min, Math.max(one, max)]; };"
              + "return new uPlot({width: width, height: height, pxAlign: false,"
              + "  padding: [8, 12, 0, 0], cursor: {drag: {x: false, y: false}, y: false},"
              + "  legend: {live: true}, hooks: {draw: [mark]},"
              + "  scales: {x: {time: false,"
              + "    range: function(u, min, max) { return [0, Math.max(10, max)]; }},"
              + "   y: {range: range}},"
              + "  axes: [Object.assign({size: text + 13, space: 80}, axis),"
              + "   Object.assign({size: text * 3 + 19, space: text + 9, incrs: kind == 1 ? [1, 5, 20, 100] : void 0,"
              + "    values: function(u, splits) { return splits.map(function(v) {"
              + "     const y = +real(u, v).toPrecision(6);"
              + "     return kind == 2 ? v + ' %'"
              + "      : plain(Math.abs(y) < 1e6 ? y : y.toExponential()); }); }}, axis)],"
              + "  series: [{label: words[0], value: function(p, given) {"
              + "     const v = shown(p, given, 0);"
              + "     return v == null ? '–' : v.toLocaleString('en'); }},"
              + "   {label: words[1], stroke: colours[0], width: 2, points: {show: false},"
              + "    value: number},"
              + "   {label: words[2], stroke: colours[1], width: 2, dash: [5, 3],"
              + "    points: {show: false}, value: number}]"
              + " }, [[0], [null], [null]], parent);")
  public static native JSObject create(
      HTMLElement parent,
      int width,
      int height,
      int text,
      int kind,
      String[] words,
      String[] colours);

  /**
   * Shows two columns over the epochs; NaN is a gap. Draws at once: later it would make the browser
   * lay out anew what the other views have written meanwhile.
   *
   * @param columns of equal length, one after another, the epochs first
   * @param first the first line's column; the second line's is the next
   * @param kind as it was made
   * @param epoch that the page shows: the legend has its numbers, and a line marks it
   */
  @JSBody(
      params = {"plot", "columns", "first", "kind", "epoch"},
      script =
          "plot.epoch = epoch; const n = columns.length / 5;"
              + "let most = 0;"
              + "columns.subarray(first * n, first * n + n + n).forEach(function(v) {"
              + " if (isFinite(v)) most = Math.max(most, Math.abs(v)); });"
              + "plot.cap = most;"
              + "if (kind == 0 && most > 1e6) {"
              + " const sorted = columns.slice(first * n, first * n + n).sort();"
              + " plot.cap = Math.min(most, 10 * Math.max(columns[first * n], sorted[n >> 2])); }"
              + "plot.unit = plot.cap < 1e6 ? 1 : Math.pow(10, Math.floor(Math.log10(plot.cap)));"
              + "if (kind == 0) plot.cap = most > plot.cap ? plot.cap : most * 1.05;"
              + "const column = function(k, f) {"
              + " return Array.from(columns.subarray(k * n, k * n + n), function(v) {"
              + "  const y = f(v); return isFinite(y) ? y : null; }); };"
              + "const same = function(v) { return v; };"
              + "const drawn = function(v) {"
              + " return kind == 2 ? v * 100 : kind == 1 ? Math.log10(v)"
              + "  : (kind == 0 ? Math.min(v, 3 * plot.cap) : v) / plot.unit; };"
              + "plot.told = [columns.subarray(0, n), column(first, same), column(first + 1, same)];"
              + "plot.batch(function() {"
              + " plot.setData([plot.told[0], column(first, drawn), column(first + 1, drawn)]);"
              + "});")
  public static native void show(
      JSObject plot, @JSByRef double[] columns, int first, int kind, int epoch);

  @JSBody(params = "plot", script = "plot.destroy();")
  public static native void destroy(JSObject plot);
}
