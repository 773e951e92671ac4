package mekaar.peers;

import java.util.List;

/**
 * A benchmark as the solver sees it: every person has one value on every day, a shift (with a skill, where there are skills) or none.
 * Values are counted from 0; -1 is a day off. Hard costs are amounts by which constraints are broken, soft costs are the objective.
 */
interface Instance {
    int personCount();

    int dayCount();

    int valueCount();

    boolean isAllowed(int person, int day, int value);

    /** Hard cost of this many people with a value on a day. */
    long coverHard(int day, int value, int count);

    /** Soft cost of this many people with a value on a day. */
    long coverSoft(int day, int value, int count);

    /** How many counters `addCounts` has for a person. */
    int counterCount();

    /** Adds what the days of a line count, `sign` times, to a person's counters; a weekend counts on its Sunday. */
    void addCounts(int[] line, int from, int to, int sign, int[] counters);

    /** Adds the cost of a person's counters, `sign` times, to `cost`: hard at 0, soft at 1. */
    void addTotalCost(int person, int[] counters, int sign, long[] cost);

    /**
     * Adds the cost of the other limits on these days of a person, `sign` times, to `cost`. No run of days on or off goes on beyond them; a
     * weekend counts on its Sunday, a pair of days on the later one.
     */
    void addWindowCost(int person, int[] line, int from, int to, int sign, long[] cost);

    /** The roster in its published form, from the values of all days of person 0, then of person 1 and so on. */
    List<String> write(int[] values);
}
