package playground.client.paint;

import java.util.List;
import playground.picture.Palette;

/**
 * Colours of a picture, as CSS writes them.
 *
 * @param plane under a curve, where there is no map
 * @param quiet for what is written small
 * @param edge around solid marks
 * @param classes one for each class
 * @param targets for the numbers of a regression
 */
public record SvgColours(
    String paper,
    String plane,
    String ink,
    String quiet,
    String edge,
    List<String> classes,
    Palette targets) {
  String positive() {
    return classes.get(1);
  }

  String negative() {
    return classes.get(0);
  }
}
