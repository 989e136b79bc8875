package reludescent.web.panel;

import reludescent.math.Interval;
import reludescent.state.Store;
import reludescent.web.dom.Html;
import reludescent.web.dom.Palette;

/**
 * What an element gives its panels.
 *
 * @param store what is known and done
 * @param palette the colours to draw in
 * @param html makes elements
 * @param xRange what the fit's x axis shows, or null for what the data need
 * @param yRange what its y axis shows, or null for what the data need
 * @param keys the sheet of keys
 * @param lab whether all of it is one application, with a bar for what concerns the whole of it
 */
public record Surroundings(
    Store store, Palette palette, Html html, Interval xRange, Interval yRange, KeysSheet keys,
    boolean lab) {}
