package mekaar.peers;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Random moves of blocks of consecutive days: another value for a block, an exchange of a block or of two blocks between two people, a
 * block moved by a day. A move factory is what the documentation gives for moves that fit the problem:
 * https://docs.timefold.ai/timefold-solver/latest/optimization-algorithms/move-selector-reference#moveIteratorFactory
 */
public final class BlockMoves implements MoveIteratorFactory<Roster, CellsMove> {
    private static final int LONGEST_BLOCK = 10;

    @Override
    public long getSize(ScoreDirector<Roster> director) {
        return director.getWorkingSolution().getCells().size();
    }

    @Override
    public Iterator<CellsMove> createOriginalMoveIterator(ScoreDirector<Roster> director) {
        throw new UnsupportedOperationException("Block moves come in random order only.");
    }

    @Override
    public Iterator<CellsMove> createRandomMoveIterator(ScoreDirector<Roster> director, Random random) {
        return new Moves(director.getWorkingSolution(), random);
    }

    private static final class Moves implements Iterator<CellsMove> {
        private final Instance instance;
        private final List<Cell> cells;
        private final Random random;
        private final int people;
        private final int days;
        private final List<Cell> changed = new ArrayList<>();
        private final List<Integer> values = new ArrayList<>();

        Moves(Roster roster, Random random) {
            this.instance = roster.instance();
            this.cells = roster.getCells();
            this.random = random;
            people = instance.personCount();
            days = instance.dayCount();
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public CellsMove next() {
            changed.clear();
            values.clear();
            int kind = random.nextInt(10);
            int length = 1 + random.nextInt(Math.min(LONGEST_BLOCK, days));
            int day = random.nextInt(days - length + 1);
            if (kind < 2) change(1, random.nextInt(days));
            else if (kind < 5) change(1 + random.nextInt(length), day);
            else if (kind < 8) exchange(day, length);
            else if (kind < 9) shift(day, length);
            else exchangeTwo(day, length);
            return new CellsMove(changed.toArray(Cell[]::new), values.toArray(Integer[]::new));
        }

        /** One value for the whole block: a day off, that of the day before or after it, or any. */
        private void change(int length, int day) {
            int person = random.nextInt(people);
            int kind = random.nextInt(4);
            int beside = kind == 1 ? day - 1 : day + length;
            boolean isBeside = (kind == 1 || kind == 2) && beside >= 0 && beside < days;
            int value = kind == 0 ? -1 : isBeside ? cell(person, beside).index() : random.nextInt(instance.valueCount() + 1) - 1;
            for (int at = day; at < day + length; at++) set(person, at, value);
        }

        private void exchange(int day, int length) {
            int person = random.nextInt(people);
            int other = random.nextInt(people);
            if (person != other) exchange(person, other, day, length);
        }

        /** Two blocks of the same two people, so that what one gives away comes back on other days. */
        private void exchangeTwo(int day, int length) {
            int person = random.nextInt(people);
            int other = random.nextInt(people);
            int second = random.nextInt(days - length + 1);
            if (person == other || Math.abs(second - day) < length) return;
            exchange(person, other, day, length);
            exchange(person, other, second, length);
        }

        private void exchange(int person, int other, int day, int length) {
            for (int at = day; at < day + length; at++) {
                int mine = cell(person, at).index();
                int theirs = cell(other, at).index();
                if (!instance.isAllowed(person, at, theirs) || !instance.isAllowed(other, at, mine)) continue;
                set(person, at, theirs);
                set(other, at, mine);
            }
        }

        /** The block comes a day later or earlier, and the day that it drives out goes to its other end. */
        private void shift(int day, int length) {
            int person = random.nextInt(people);
            int step = random.nextBoolean() ? 1 : length - 1;
            for (int at = 0; at < length; at++) set(person, day + (at + step) % length, cell(person, day + at).index());
        }

        private void set(int person, int day, int value) {
            Cell cell = cell(person, day);
            if (cell.index() == value || !instance.isAllowed(person, day, value)) return;
            changed.add(cell);
            values.add(value < 0 ? null : (Integer) value);
        }

        private Cell cell(int person, int day) {
            return cells.get(person * days + day);
        }
    }
}
