package playground.client.view;

import playground.client.browser.Look;
import playground.picture.ClassPalette;
import playground.picture.Palette;

/** The palettes of the present theme. */
final class Colours {
  private Colours() {}

  /** For numbers from −1 to 1, paler than points. */
  static Palette scale() {
    return new Palette(Look.rgb("--orange"), Look.rgb("--plane"), Look.rgb("--blue"));
  }

  /** For the targets of a regression, in full strength. */
  static Palette targets() {
    return Palette.full(Look.rgb("--orange"), Look.rgb("--plane"), Look.rgb("--blue"));
  }

  /** For three classes and more. */
  static ClassPalette classes(int count) {
    int[] colours = new int[count];
    for (int c = 0; c < count; c++) {
      colours[c] = Look.rgb(name(c));
    }
    return new ClassPalette(Look.rgb("--plane"), colours);
  }

  /** The colour of a class in the style sheets. */
  static String name(int cls) {
    return switch (cls) {
      case 0 -> "--orange";
      case 1 -> "--blue";
      default -> "--class-" + cls;
    };
  }
}
