package mekaar.peers;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;

/** Gives some cells new values; null = a day off. Every cell is in it once and changes. */
final class CellsMove extends AbstractMove<Roster> {
    private final Cell[] cells;
    private final Integer[] values;

    CellsMove(Cell[] cells, Integer[] values) {
        this.cells = cells;
        this.values = values;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Roster> director) {
        return cells.length > 0;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Roster> director) {
        for (int at = 0; at < cells.length; at++) {
            director.beforeVariableChanged(cells[at], Cell.VALUE);
            cells[at].setValue(values[at]);
            director.afterVariableChanged(cells[at], Cell.VALUE);
        }
    }
}
