package mekaar.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All cells, person by person. The solver keeps a copy at every new best roster; a copy holds bare numbers, and cells only when they are
 * asked for, or copying would take most of the time on long horizons.
 */
@PlanningSolution(solutionCloner = Roster.Cloner.class)
public final class Roster {
    private Instance instance;
    private int[] values;
    private List<Cell> cells;
    private HardSoftLongScore score;

    public Roster() {}

    Roster(Instance instance, int[] values, HardSoftLongScore score) {
        this.instance = instance;
        this.values = values;
        this.score = score;
    }

    static Roster empty(Instance instance) {
        int[] values = new int[instance.personCount() * instance.dayCount()];
        Arrays.fill(values, -1);
        return new Roster(instance, values, null);
    }

    @PlanningEntityCollectionProperty
    public List<Cell> getCells() {
        if (cells == null) cells = makeCells();
        return cells;
    }

    @PlanningScore
    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }

    Instance instance() {
        return instance;
    }

    /** The values of all days of person 0, then of person 1 and so on. */
    int[] values() {
        return cells == null ? values.clone() : cells.stream().mapToInt(Cell::index).toArray();
    }

    private List<Cell> makeCells() {
        int days = instance.dayCount();
        List<Cell> made = new ArrayList<>(values.length);
        for (int at = 0; at < values.length; at++) {
            int person = at / days;
            int day = at % days;
            List<Integer> allowed = new ArrayList<>();
            for (int value = 0; value < instance.valueCount(); value++) if (instance.isAllowed(person, day, value)) allowed.add(value);
            made.add(new Cell(person, day, allowed, values[at] < 0 ? null : values[at]));
        }
        return made;
    }

    /** Copies numbers only. */
    public static final class Cloner implements SolutionCloner<Roster> {
        @Override
        public Roster cloneSolution(Roster original) {
            return new Roster(original.instance, original.values(), original.score);
        }
    }
}
