package reludescent.figure;

import java.util.ArrayList;
import java.util.List;
import reludescent.data.DataSet;
import reludescent.model.Breakpoints;
import reludescent.model.Model;
import reludescent.model.UnitSum;
import reludescent.plot.Curve;
import reludescent.plot.EndLabels;
import reludescent.plot.Frame;
import reludescent.plot.Ground;
import reludescent.plot.Ink;
import reludescent.plot.Lettering;
import reludescent.plot.Pen;
import reludescent.plot.Surface;

/**
 * The fit: data, the model's curve exactly through its kinks, each unit's own part, and where the run started. Curves are named
 * where they end.
 */
public final class FitFigure {
  private static final double TITLE_REM = 1.6;
  private static final int FEW_POINTS = 200;
  private static final int MOST_DOTS = 5_000;
  private static final int FEW_LINES = 32;

  private FitFigure() {}

  /** Draws the whole figure. */
  public static void draw(Surface surface, FitScene scene) {
    double rem = surface.remPx();
    surface.box(0, 0, surface.widthPx(), surface.heightPx(), Ink.BACKGROUND);
    Frame frame = frame(surface, scene);
    if (!scene.title().isEmpty()) {
      surface.text(scene.title(), frame.left(), 0.3 * rem,
          new Lettering(Ink.TEXT, 0.875 * rem, true, Lettering.Align.START, Lettering.Hang.TOP));
    }
    frame.drawAxes(surface, "x");
    frame.clip(surface);
    if (showsDensity(scene.data()) && scene.density() != null) {
      scene.density().draw(surface, frame);
    }
    if (scene.startParams() != null) {
      sum(surface, frame, scene, scene.model(), scene.startParams(), Pen.dotted(Ink.GHOST, 1.5));
    }
    if (scene.target() != null) {
      Curve.draw(surface, frame, scene.target().xs(), scene.target().ys(), Pen.dashed(Ink.QUIET_TEXT, 1.5));
    }
    if (scene.walk() == null || !scene.walk().predictions()) {
      FitMarks.sticks(surface, frame, scene);
    }
    if (hasColours(scene.model())) {
      sum(surface, frame, scene, scene.model(), scene.params(), Pen.solid(Ink.MODEL, scene.model().units() > 1 ? 5 : 3));
      units(surface, frame, scene);
    } else {
      units(surface, frame, scene);
      sum(surface, frame, scene, scene.model(), scene.params(), Pen.solid(Ink.MODEL, 4));
      if (scene.chosen() >= 0 && showsUnits(scene.model())) {
        unit(surface, frame, scene, scene.chosen(), 2);
      }
    }
    for (FitScene.Other other : scene.others()) {
      sum(surface, frame, scene, other.model(), other.params(), other.pen());
    }
    if (scene.walk() != null) {
      if (scene.walk().next() != null) {
        sum(surface, frame, scene, scene.model(), scene.walk().next(), Pen.dashed(Ink.MODEL, 2));
      }
      FitMarks.walk(surface, frame, scene, scene.walk());
    }
    surface.unclip();
    FitMarks.kinks(surface, frame, scene);
    FitMarks.diamonds(surface, frame, scene);
    FitMarks.dots(surface, frame, scene);
    FitMarks.chosenKink(surface, frame, scene);
    names(surface, frame, scene);
    if (scene.focus() != null) {
      double x = frame.x().at(scene.focus().x());
      double y = frame.y().at(scene.focus().y());
      surface.ring(x, y, scene.focus().ringPx(), Pen.solid(Ink.TEXT, 1.5));
      scene.focus().tip().draw(surface, frame, ground(frame, scene), x, y);
    }
  }

  /** Whether units are few enough for each to have its colour and its name. */
  static boolean hasColours(Model model) {
    return model.units() <= Ink.MOST_UNITS;
  }

  /** Whether units have a curve each that adds to the model's. */
  static boolean showsUnits(Model model) {
    return model.units() > 1 && model.asSum() != null;
  }

  /** Whether there are few enough points to show each by itself, and how far the model is from it. */
  public static boolean showsResiduals(DataSet data) {
    return data.size() <= FEW_POINTS;
  }

  /** Whether there are too many points to draw one by one. */
  public static boolean showsDensity(DataSet data) {
    return data.size() > MOST_DOTS;
  }

  /** Where on the surface the data of a scene are drawn. */
  public static Frame frame(Surface surface, FitScene scene) {
    Frame frame = Frame.on(surface, scene.xRange(), scene.yRange(), EndLabels.roomPx(surface, allNames(scene)));
    return scene.title().isEmpty() ? frame : frame.below(TITLE_REM * surface.remPx());
  }

  static void sum(Surface surface, Frame frame, FitScene scene, Model model, double[] params, Pen pen) {
    double[] xs = Outline.places(model, params, scene.xRange());
    Curve.draw(surface, frame, xs, Breakpoints.values(model, params, xs), pen);
  }

  /** Dead units last, lest they vanish under those that lie on the axis too. */
  private static void units(Surface surface, Frame frame, FitScene scene) {
    Model model = scene.model();
    if (!showsUnits(model)) {
      return;
    }
    double widthPx = hasColours(model) ? 2 : model.units() <= FEW_LINES ? 1.25 : 0.75;
    for (int pass = 0; pass < 2; pass++) {
      for (int k = 0; k < model.units(); k++) {
        if (isDead(scene, k) == (pass == 1)) {
          unit(surface, frame, scene, k, widthPx);
        }
      }
    }
  }

  private static boolean isDead(FitScene scene, int k) {
    return scene.model().isDead(scene.params(), k, scene.data().leastX(), scene.data().mostX());
  }

  private static void unit(Surface surface, Frame frame, FitScene scene, int k, double widthPx) {
    UnitSum sum = scene.model().asSum();
    double[] xs = Outline.places(sum, scene.params(), k, scene.xRange());
    double[] ys = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      ys[i] = sum.part(scene.params(), k, xs[i]);
    }
    Ink ink = Ink.unit(k, scene.model().units(), scene.chosen());
    double drawnPx = k == scene.chosen() ? Math.max(3, widthPx) : widthPx;
    Curve.draw(surface, frame, xs, ys, isDead(scene, k) ? Pen.dashed(ink, drawnPx) : Pen.solid(ink, drawnPx));
  }

  private static String nameOfSum(FitScene scene) {
    Model model = scene.model();
    return !scene.name().isEmpty() ? scene.name() : showsUnits(model) ? "sum" : model.asSum() != null && model.asSum().isRectified() ? "ReLU" : "model";
  }

  /** All names that can come to stand at the right, so that the frame keeps its width while a run plays. */
  private static List<String> allNames(FitScene scene) {
    List<String> names = new ArrayList<>();
    names.add(nameOfSum(scene));
    if (showsUnits(scene.model())) {
      names.add(hasColours(scene.model()) ? "unit 1" : "unit " + scene.model().units());
    }
    if (scene.startParams() != null) {
      names.add("start");
    }
    if (scene.target() != null) {
      names.add("target");
    }
    if (!scene.heldOut().isEmpty()) {
      names.add("held out");
    }
    for (FitScene.Other other : scene.others()) {
      names.add(other.name());
    }
    return names;
  }

  private static void names(Surface surface, Frame frame, FitScene scene) {
    EndLabels labels = new EndLabels();
    Model model = scene.model();
    double end = scene.xRange().to();
    labels.add(frame.y().at(model.value(scene.params(), end)), Ink.MODEL, nameOfSum(scene));
    for (int k = 0; k < model.units() && showsUnits(model); k++) {
      if (hasColours(model) || k == scene.chosen()) {
        String name = "unit " + (k + 1);
        Ink ink = Ink.unit(k, model.units(), scene.chosen());
        double y = frame.y().at(model.asSum().part(scene.params(), k, end));
        if (isDead(scene, k)) {
          labels.add(y, ink, name, "dead");
        } else {
          labels.add(y, ink, name);
        }
      }
    }
    for (FitScene.Other other : scene.others()) {
      labels.add(frame.y().at(other.model().value(other.params(), end)), other.pen().ink(), other.name());
    }
    if (scene.target() != null) {
      double[] ys = scene.target().ys();
      labels.add(frame.y().at(ys[ys.length - 1]), Ink.QUIET_TEXT, "target");
    }
    if (!scene.heldOut().isEmpty()) {
      labels.add(frame.y().at(lastOf(scene.heldOut())), Ink.TEXT, "held out");
    }
    if (scene.startParams() != null) {
      labels.add(frame.y().at(model.value(scene.startParams(), end)), Ink.QUIET_TEXT, "start");
    }
    labels.draw(surface, frame);
  }

  /** The y of the point farthest to the right. */
  private static double lastOf(DataSet points) {
    int last = 0;
    for (int i = 1; i < points.size(); i++) {
      last = points.xs()[i] > points.xs()[last] ? i : last;
    }
    return points.ys()[last];
  }

  /** What a tip is to leave in sight. */
  private static Ground ground(Frame frame, FitScene scene) {
    Ground ground = new Ground();
    double[] xs = Outline.places(scene.model(), scene.params(), scene.xRange());
    double[] ys = Breakpoints.values(scene.model(), scene.params(), xs);
    for (int i = 0; i + 1 < xs.length; i++) {
      ground.addLine(frame.x().at(xs[i]), clamped(frame, ys[i]), frame.x().at(xs[i + 1]), clamped(frame, ys[i + 1]));
    }
    for (DataSet points : List.of(scene.data(), scene.heldOut())) {
      for (int i = 0; i < points.size() && !showsDensity(points); i++) {
        ground.addLine(frame.x().at(points.xs()[i]), clamped(frame, points.ys()[i]), frame.x().at(points.xs()[i]),
            clamped(frame, points.ys()[i]));
      }
    }
    return ground;
  }

  private static double clamped(Frame frame, double y) {
    return frame.y().at(frame.y().domain().clamp(y));
  }
}
