package mekaar.peers;

/**
 * Costs of runs, by the kind of run: every day below the minimum or above the maximum costs the weight. A run that is open on the last
 * day is not too short.
 *
 * @param isStartExempt whether a run that begins on day 0 is not too short either
 */
record RunCost(int[] minimum, int[] maximum, int[] weight, boolean isStartExempt) {
    /**
     * @param kinds kind of every day; -1 belongs to no run
     * @param pastKind kind of the run before day 0
     * @param past its length; 0 = there is none
     */
    long of(int[] kinds, int pastKind, int past) {
        long total = past > 0 && kinds[0] != pastKind ? shortage(pastKind, past) : 0;
        for (int day = 0; day < kinds.length; ) {
            int kind = kinds[day];
            int start = day;
            while (day < kinds.length && kinds[day] == kind) day++;
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
