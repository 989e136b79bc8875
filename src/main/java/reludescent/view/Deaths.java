package reludescent.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reludescent.figure.LossFigure;
import reludescent.model.Model;
import reludescent.plot.Ink;
import reludescent.run.Run;
import reludescent.state.AppState;
import reludescent.timeline.Timeline;

/** At which steps of a run units died that are dead still: from there on no point reaches them. Each step is looked at once. */
final class Deaths {
  private static final int MOST_NAMED = 3;
  private static final int MOST_MARKED = 16;

  private Run run;
  private int seen;
  /** The step at which each unit died, or -1. */
  private int[] died = new int[0];

  /** Where on the loss curve to mark them, the first by name. */
  List<LossFigure.Point> of(AppState state) {
    look(state.run());
    Model model = state.setup().model();
    List<LossFigure.Point> points = new ArrayList<>();
    for (int k = 0; k < died.length && points.size() < MOST_MARKED; k++) {
      if (died[k] > 0) {
        points.add(new LossFigure.Point(died[k], state.timeline().loss(died[k]),
            points.size() < MOST_NAMED ? "unit " + (k + 1) + " dies" : "", Ink.unit(k, model.units(), -1)));
      }
    }
    return points;
  }

  private void look(Run now) {
    Timeline timeline = now.timeline();
    Model model = now.setup().model();
    if (run != now) {
      run = now;
      seen = -1;
      died = new int[model.units()];
      Arrays.fill(died, -1);
    }
    for (int i = (seen + 1 + timeline.stride() - 1) / timeline.stride(); i < timeline.keyframes(); i++) {
      for (int k = 0; k < died.length; k++) {
        boolean dead = model.isDead(timeline.keyframe(i).params(), k, now.data().leastX(), now.data().mostX());
        if (!dead) {
          died[k] = -1;
        } else if (died[k] < 0) {
          died[k] = firstDead(now, k, seen + 1, i * timeline.stride());
        }
      }
      seen = i * timeline.stride();
    }
  }

  /** The first step in a range at which unit k is dead; its last one, it is known, is such. */
  private static int firstDead(Run run, int k, int from, int to) {
    for (int step = from; step < to; step++) {
      if (run.setup().model().isDead(run.timeline().at(step).params(), k, run.data().leastX(), run.data().mostX())) {
        return step;
      }
    }
    return to;
  }
}
