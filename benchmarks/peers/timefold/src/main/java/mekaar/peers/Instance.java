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

    /** Writes the cost of a person's days to `cost`: hard at 0, soft at 1. */
    void lineCost(int person, int[] line, long[] cost);

    /** The roster in its published form, from the values of all days of person 0, then of person 1 and so on. */
    List<String> write(int[] values);
}
