package mekaar.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.NonNull;

/**
 * Keeps the cost of cover up to date cell by cell. When the score is asked, the lines of people who changed are evaluated on the changed days
 * and the runs that touch them, as
 * https://docs.timefold.ai/timefold-solver/latest/constraints-and-score/score-calculation#incrementalScoreCalculation describes.
 */
public final class RosterScore implements IncrementalScoreCalculator<Roster, HardSoftLongScore> {
    /** Points for one broken unit: temperatures are whole, and less than one unit is what annealing needs. */
    static final int HARD_POINTS = 10;

    private Instance instance;
    /** Values by person and day: as they are, and as they were when the score was asked last. */
    private int[][] lines, settled;
    /** First and last changed day by person; the first is beyond the last one for those who did not change. */
    private int[] first, last;
    private int[][] counters;
    private int[] counts;
    /** By person what the last change of the line was, so that to take it back needs no evaluation: most moves are. */
    private Change[] lastChange;
    private final Deque<Integer> changed = new ArrayDeque<>();
    private final long[] cost = new long[2];

    /** Values of days before a change, counters before it, and what it added to the cost. */
    private record Change(int first, int[] values, int[] counters, long hard, long soft) {
        boolean isTakenBackBy(int[] line, int from, int to) {
            return from == first && Arrays.equals(values, 0, values.length, line, from, to + 1);
        }
    }

    @Override
    public void resetWorkingSolution(@NonNull Roster roster) {
        instance = roster.instance();
        int people = instance.personCount();
        int days = instance.dayCount();
        lines = new int[people][days];
        settled = new int[people][];
        counters = new int[people][instance.counterCount()];
        counts = new int[days * instance.valueCount()];
        lastChange = new Change[people];
        first = new int[people];
        last = new int[people];
        Arrays.fill(first, days);
        Arrays.fill(last, -1);
        changed.clear();
        Arrays.fill(cost, 0);
        for (Cell cell : roster.getCells()) {
            lines[cell.person][cell.day] = cell.index();
            if (cell.index() >= 0) counts[cell.day * instance.valueCount() + cell.index()]++;
        }
        for (int day = 0; day < days; day++) {
            for (int value = 0; value < instance.valueCount(); value++) addCover(day, value, 1);
        }
        for (int person = 0; person < people; person++) {
            settled[person] = lines[person].clone();
            instance.addCounts(lines[person], 0, days - 1, 1, counters[person]);
            instance.addTotalCost(person, counters[person], 1, cost);
            instance.addWindowCost(person, lines[person], 0, days - 1, 1, cost);
        }
    }

    @Override
    public void afterVariableChanged(@NonNull Object entity, @NonNull String variable) {
        Cell cell = (Cell) entity;
        int[] line = lines[cell.person];
        int before = line[cell.day];
        int after = cell.index();
        if (before == after) return;
        line[cell.day] = after;
        changeCount(cell.day, before, -1);
        changeCount(cell.day, after, 1);
        if (first[cell.person] > last[cell.person]) changed.push(cell.person);
        first[cell.person] = Math.min(first[cell.person], cell.day);
        last[cell.person] = Math.max(last[cell.person], cell.day);
    }

    @Override
    public @NonNull HardSoftLongScore calculateScore() {
        while (!changed.isEmpty()) settle(changed.pop());
        return HardSoftLongScore.of(-HARD_POINTS * cost[0], -cost[1]);
    }

    private void settle(int person) {
        int from = first[person];
        int to = last[person];
        first[person] = lines[person].length;
        last[person] = -1;
        Change taken = lastChange[person];
        long hard = cost[0];
        long soft = cost[1];
        int[] before = Arrays.copyOfRange(settled[person], from, to + 1);
        int[] countersBefore = counters[person];
        if (taken != null && taken.isTakenBackBy(lines[person], from, to)) {
            cost[0] -= taken.hard;
            cost[1] -= taken.soft;
            counters[person] = taken.counters;
        } else {
            counters[person] = countersBefore.clone();
            evaluateChange(person, from, to);
        }
        lastChange[person] = new Change(from, before, countersBefore, cost[0] - hard, cost[1] - soft);
        System.arraycopy(lines[person], from, settled[person], from, to - from + 1);
    }

    /** Adds to the cost what the change of these days of a person makes. */
    private void evaluateChange(int person, int first, int last) {
        int[] line = lines[person];
        int[] old = settled[person];
        int from = Math.max(0, first - 1);
        while (from > 0 && line[from - 1] < 0 == line[from] < 0) from--;
        int to = Math.min(line.length - 1, last + 1);
        while (to < line.length - 1 && line[to + 1] < 0 == line[to] < 0) to++;
        instance.addWindowCost(person, old, from, to, -1, cost);
        instance.addWindowCost(person, line, from, to, 1, cost);

        instance.addTotalCost(person, counters[person], -1, cost);
        // A changed Saturday counts on the Sunday after it.
        int end = Math.min(line.length - 1, last + 1);
        instance.addCounts(old, first, end, -1, counters[person]);
        instance.addCounts(line, first, end, 1, counters[person]);
        instance.addTotalCost(person, counters[person], 1, cost);
    }

    private void changeCount(int day, int value, int change) {
        if (value < 0) return;
        addCover(day, value, -1);
        counts[day * instance.valueCount() + value] += change;
        addCover(day, value, 1);
    }

    private void addCover(int day, int value, int sign) {
        int count = counts[day * instance.valueCount() + value];
        cost[0] += sign * instance.coverHard(day, value, count);
        cost[1] += sign * instance.coverSoft(day, value, count);
    }

    @Override
    public void beforeVariableChanged(@NonNull Object entity, @NonNull String variable) {}

    @Override
    public void beforeEntityAdded(@NonNull Object entity) {}

    @Override
    public void afterEntityAdded(@NonNull Object entity) {}

    @Override
    public void beforeEntityRemoved(@NonNull Object entity) {}

    @Override
    public void afterEntityRemoved(@NonNull Object entity) {}
}
