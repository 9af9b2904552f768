package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The loss chart, drawn by uPlot: axes, grid, and a legend that follows the pointer. */
public final class LossPlot {
  private LossPlot() {}

  /**
   * Makes the chart within an element.
   *
   * @param words names of epoch, train loss and test loss
   * @param colours of the train line, the test line, the texts and the grid
   */
  @JSBody(
      params = {"parent", "width", "height", "logarithmic", "words", "colours"},
      script =
          "const font = '11px ' + getComputedStyle(document.body).fontFamily;"
              + "const axis = {stroke: colours[2], font: font, ticks: {show: false},"
              + "  grid: {stroke: colours[3], width: 1}};"
              + "const number = function(plot, v) {"
              + "  return v == null ? '–' : v.toFixed(v < 0.01 ? 5 : 4); };"
              + "return new uPlot({width: width, height: height, pxAlign: false,"
              + "  padding: [10, 12, 0, 0], cursor: {drag: {x: false, y: false}, y: false},"
              + "  legend: {live: true},"
              + "  scales: {x: {time: false,"
              + "    range: function(u, min, max) { return [0, Math.max(10, max)]; }},"
              + "   y: logarithmic ? {distr: 3} : {range: function(u, min, max) {"
              + "    return [0, max > 0 ? max * 1.05 : 1]; }}},"
              + "  axes: [Object.assign({size: 24, space: 80}, axis),"
              + "   Object.assign({size: 52, space: 26}, axis)],"
              + "  series: [{label: words[0], value: function(p, v) {"
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
      boolean logarithmic,
      String[] words,
      String[] colours);

  /** Shows columns of equal length: epochs, train losses, test losses; NaN is a gap. */
  @JSBody(
      params = {"plot", "columns"},
      script =
          "const n = columns.length / 5;"
              + "const part = function(k) {"
              + " return Array.from(columns.subarray(k * n, k * n + n),"
              + "  function(v) { return v === v ? v : null; }); };"
              + "plot.setData([columns.subarray(0, n), part(1), part(2)]);")
  public static native void show(JSObject plot, @JSByRef double[] columns);

  @JSBody(
      params = {"plot", "width", "height"},
      script = "plot.setSize({width: width, height: height});")
  public static native void resize(JSObject plot, int width, int height);

  @JSBody(params = "plot", script = "plot.destroy();")
  public static native void destroy(JSObject plot);
}
