package reludescent.state;

import java.util.List;
import reludescent.run.Run;
import reludescent.setup.Setup;

/**
 * What undo and redo lead to.
 *
 * @param setup the setup
 * @param step the step that was shown
 * @param pins the runs pinned beside it, where the change that left it replaced them; else null
 */
record Moment(Setup setup, int step, List<Run> pins) {}
