package reludescent.export;

import reludescent.model.Model;
import reludescent.state.AppState;
import reludescent.text.NumberText;

/** A run's numbers as text to take away. */
public final class RunTexts {
  private RunTexts() {}

  /** The article's log lines up to the step shown. */
  public static String log(AppState state) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= state.step(); i++) {
      text.append(LogLines.line(i, state.timeline().loss(i - 1), state.timeline().at(i).params())).append('\n');
    }
    return text.toString();
  }

  /** A line for each step up to the one shown: the step, the loss at its parameters, and these, every digit of them. */
  public static String csv(AppState state, NumberText numbers) {
    Model model = state.setup().model();
    StringBuilder text = new StringBuilder("step,loss");
    for (int j = 0; j < model.parameterCount(); j++) {
      text.append(',').append(model.nameOf(j));
    }
    for (int i = 0; state.hasRun() && i <= state.step(); i++) {
      text.append('\n').append(i).append(',').append(numbers.shortest(state.timeline().loss(i)));
      for (double value : state.timeline().at(i).params()) {
        text.append(',').append(numbers.shortest(value));
      }
    }
    return text.append('\n').toString();
  }
}
