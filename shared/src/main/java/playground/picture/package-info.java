/**
 * From a network to pictures: what every unit answers on a grid over the plane, the colours for it,
 * and the line where the answer changes. Knows no canvas and no file format.
 */
package playground.picture;
