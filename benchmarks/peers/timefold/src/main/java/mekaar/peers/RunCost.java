package mekaar.peers;

/**
 * Costs of runs, by the kind of run: every day below the minimum or above the maximum costs the weight. A run that is open on the last
 * day is not too short.
 *
 * @param isStartExempt whether a run that begins on day 0 is not too short either
 */
record RunCost(int[] minimum, int[] maximum, int[] weight, boolean isStartExempt) {
    /**
     * The cost of the runs on these days, none of which goes on beyond them.
     *
     * @param kinds kind of every day; -1 belongs to no run
     * @param pastKind kind of the run before day 0
     * @param past its length; 0 = there is none
     */
    long of(int[] kinds, int from, int to, int pastKind, int past) {
        long total = from == 0 && past > 0 && kinds[0] != pastKind ? shortage(pastKind, past) : 0;
        for (int day = from; day <= to; ) {
            int kind = kinds[day];
            int start = day;
            while (day <= to && kinds[day] == kind) day++;
            if (kind < 0) continue;
            int before = start == 0 && kind == pastKind ? past : 0;
            total += excess(kind, before + day - start) - excess(kind, before);
            boolean isExempt = day == kinds.length || (start == 0 && isStartExempt);
            if (!isExempt) total += shortage(kind, before + day - start);
        }
        return total;
    }

    private long excess(int kind, int length) {
        return (long) weight[kind] * Math.max(0, length - maximum[kind]);
    }

    private long shortage(int kind, int length) {
        return (long) weight[kind] * Math.max(0, minimum[kind] - length);
    }
}
