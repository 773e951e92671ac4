package mekaar.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.NonNull;

/**
 * Keeps the cost of cover up to date cell by cell, and computes the lines of people who changed when the score is asked, as
 * https://docs.timefold.ai/timefold-solver/latest/constraints-and-score/score-calculation#incrementalScoreCalculation describes.
 */
public final class RosterScore implements IncrementalScoreCalculator<Roster, HardSoftLongScore> {
    private Instance instance;
    private int[][] lines;
    private int[] counts;
    private long[] lineHard;
    private long[] lineSoft;
    private boolean[] isChanged;
    private final Deque<Integer> changed = new ArrayDeque<>();
    private final long[] cost = new long[2];
    private long hard;
    private long soft;

    @Override
    public void resetWorkingSolution(@NonNull Roster roster) {
        instance = roster.instance();
        int people = instance.personCount();
        int days = instance.dayCount();
        lines = new int[people][days];
        counts = new int[days * instance.valueCount()];
        lineHard = new long[people];
        lineSoft = new long[people];
        isChanged = new boolean[people];
        changed.clear();
        hard = 0;
        soft = 0;
        for (int day = 0; day < days; day++) {
            for (int value = 0; value < instance.valueCount(); value++) addCover(day, value, 1);
        }
        for (int person = 0; person < people; person++) {
            java.util.Arrays.fill(lines[person], -1);
            mark(person);
        }
        for (Cell cell : roster.getCells()) update(cell);
    }

    @Override
    public void afterVariableChanged(@NonNull Object entity, @NonNull String variable) {
        update((Cell) entity);
    }

    @Override
    public @NonNull HardSoftLongScore calculateScore() {
        while (!changed.isEmpty()) {
            int person = changed.pop();
            isChanged[person] = false;
            instance.lineCost(person, lines[person], cost);
            hard += cost[0] - lineHard[person];
            soft += cost[1] - lineSoft[person];
            lineHard[person] = cost[0];
            lineSoft[person] = cost[1];
        }
        return HardSoftLongScore.of(-hard, -soft);
    }

    private void update(Cell cell) {
        int[] line = lines[cell.person];
        int before = line[cell.day];
        int after = cell.index();
        if (before == after) return;
        line[cell.day] = after;
        changeCount(cell.day, before, -1);
        changeCount(cell.day, after, 1);
        mark(cell.person);
    }

    private void changeCount(int day, int value, int change) {
        if (value < 0) return;
        addCover(day, value, -1);
        counts[day * instance.valueCount() + value] += change;
        addCover(day, value, 1);
    }

    private void addCover(int day, int value, int sign) {
        int count = counts[day * instance.valueCount() + value];
        hard += sign * instance.coverHard(day, value, count);
        soft += sign * instance.coverSoft(day, value, count);
    }

    private void mark(int person) {
        if (isChanged[person]) return;
        isChanged[person] = true;
        changed.push(person);
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
