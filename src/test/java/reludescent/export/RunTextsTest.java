package reludescent.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import reludescent.setup.SampleSetups;
import reludescent.setup.SampleSetups.Sample;
import reludescent.setup.Values;
import reludescent.state.Action;
import reludescent.state.Store;

class RunTextsTest {
  /** Spreadsheets take what begins with =, +, -, @ or a tab for a formula, numbers apart. */
  @Test
  void a_spreadsheet_finds_names_and_numbers_and_no_formula() {
    for (Sample sample : SampleSetups.ofEachKind(3)) {
      Store store = new Store(sample.setup(), Values.NUMBERS, () -> {});
      store.dispatch(new Action.GoToLast());
      List<String> lines = RunTexts.csv(store.state(), Values.NUMBERS).lines().toList();
      int columns = 2 + store.state().setup().model().parameterCount();
      for (String line : lines) {
        String[] cells = line.split(",", -1);
        assertEquals(columns, cells.length, sample.name());
        for (String cell : cells) {
          assertTrue(cell.matches(line == lines.get(0) ? "[a-z][A-Za-z0-9.\\[\\]]*" : "-?[0-9]+(\\.[0-9]+)?(e[+-]?[0-9]+)?"),
              sample.name() + ": " + cell);
        }
      }
    }
  }
}
