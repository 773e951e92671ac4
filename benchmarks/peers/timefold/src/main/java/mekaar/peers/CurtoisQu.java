package mekaar.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The shift scheduling benchmark of Curtois and Qu (2014). */
final class CurtoisQu implements Instance {
    private static final int MAX_MINUTES = 2, MIN_MINUTES = 3, MAX_RUN = 4, MIN_RUN = 5, MIN_OFF = 6, MAX_WEEKENDS = 7;

    private final int dayCount;
    private final List<String> shifts = new ArrayList<>();
    private final List<String[]> staff;
    private final int[] minutes;
    private final boolean[][] isForbiddenNext;
    private final int[][] caps;
    private final boolean[][] isDayOff;
    private final int[][] limits;
    private final RunCost[] runs;
    /** Requests: [person][day * shifts + shift], the cost of working it beyond that of not working it. */
    private final int[][] workCost;
    /** What a person's requests cost when none of the shifts is worked. */
    private final int[] idleCost;
    private final int[] required, under, over;
    /** Room to work in: 1 on days worked. */
    private final int[] kinds;

    CurtoisQu(String path) throws IOException {
        Map<String, List<String[]>> sections = readSections(path);
        dayCount = Integer.parseInt(sections.get("SECTION_HORIZON").get(0)[0]);
        staff = sections.get("SECTION_STAFF");
        List<String[]> types = sections.get("SECTION_SHIFTS");
        for (String[] type : types) shifts.add(type[0]);
        int count = shifts.size();
        minutes = types.stream().mapToInt(type -> Integer.parseInt(type[1])).toArray();
        isForbiddenNext = new boolean[count][count];
        for (int shift = 0; shift < count; shift++) {
            for (String next : types.get(shift)[2].split("\\|")) if (!next.isEmpty()) isForbiddenNext[shift][shifts.indexOf(next)] = true;
        }
        int people = staff.size();
        caps = new int[people][count];
        limits = new int[people][];
        runs = new RunCost[people];
        Map<String, Integer> indexOf = new HashMap<>();
        for (int person = 0; person < people; person++) {
            String[] row = staff.get(person);
            indexOf.put(row[0], person);
            Arrays.fill(caps[person], dayCount);
            for (String cap : row[1].split("\\|")) {
                String[] pair = cap.split("=");
                caps[person][shifts.indexOf(pair[0])] = Integer.parseInt(pair[1]);
            }
            int[] limit = limits[person] = new int[row.length];
            for (int at = MAX_MINUTES; at < row.length; at++) limit[at] = Integer.parseInt(row[at]);
            int[] minimum = {limit[MIN_OFF], limit[MIN_RUN]};
            runs[person] = new RunCost(minimum, new int[] {dayCount, limit[MAX_RUN]}, new int[] {1, 1}, true);
        }
        isDayOff = new boolean[people][dayCount];
        for (String[] row : sections.get("SECTION_DAYS_OFF")) {
            for (int at = 1; at < row.length; at++) isDayOff[indexOf.get(row[0])][Integer.parseInt(row[at])] = true;
        }
        workCost = new int[people][dayCount * count];
        idleCost = new int[people];
        for (String[] row : sections.getOrDefault("SECTION_SHIFT_ON_REQUESTS", List.of())) {
            int person = indexOf.get(row[0]);
            workCost[person][cell(row)] -= Integer.parseInt(row[3]);
            idleCost[person] += Integer.parseInt(row[3]);
        }
        for (String[] row : sections.getOrDefault("SECTION_SHIFT_OFF_REQUESTS", List.of())) {
            workCost[indexOf.get(row[0])][cell(row)] += Integer.parseInt(row[3]);
        }
        required = new int[dayCount * count];
        under = new int[dayCount * count];
        over = new int[dayCount * count];
        for (String[] row : sections.get("SECTION_COVER")) {
            int at = Integer.parseInt(row[0]) * count + shifts.indexOf(row[1]);
            required[at] = Integer.parseInt(row[2]);
            under[at] = Integer.parseInt(row[3]);
            over[at] = Integer.parseInt(row[4]);
        }
        kinds = new int[dayCount];
    }

    private static Map<String, List<String[]>> readSections(String path) throws IOException {
        Map<String, List<String[]>> sections = new HashMap<>();
        InputStream file = Files.newInputStream(Path.of(path));
        InputStream input = path.endsWith(".gz") ? new GZIPInputStream(file) : file;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input))) {
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = line.strip();
                if (text.startsWith("SECTION_")) sections.put(text, rows = new ArrayList<>());
                else if (!text.isEmpty() && !text.startsWith("#")) rows.add(text.split("\\s*,\\s*", -1));
            }
        }
        return sections;
    }

    private int cell(String[] request) {
        return Integer.parseInt(request[1]) * shifts.size() + shifts.indexOf(request[2]);
    }

    @Override
    public int personCount() {
        return staff.size();
    }

    @Override
    public int dayCount() {
        return dayCount;
    }

    @Override
    public int valueCount() {
        return shifts.size();
    }

    @Override
    public boolean isAllowed(int person, int day, int value) {
        return value < 0 || (!isDayOff[person][day] && caps[person][value] > 0);
    }

    @Override
    public long coverHard(int day, int value, int count) {
        return 0;
    }

    @Override
    public long coverSoft(int day, int value, int count) {
        int at = day * shifts.size() + value;
        int missing = required[at] - count;
        return missing > 0 ? (long) under[at] * missing : (long) -over[at] * missing;
    }

    /** Minutes, weekends, then shifts of each type. */
    @Override
    public int counterCount() {
        return 2 + shifts.size();
    }

    @Override
    public void addCounts(int[] line, int from, int to, int sign, int[] counters) {
        for (int day = from; day <= to; day++) {
            int shift = line[day];
            if (day % 7 == 6 && (shift >= 0 || line[day - 1] >= 0)) counters[1] += sign;
            if (shift < 0) continue;
            counters[0] += sign * minutes[shift];
            counters[2 + shift] += sign;
        }
    }

    @Override
    public void addTotalCost(int person, int[] counters, int sign, long[] cost) {
        int[] limit = limits[person];
        int wrongMinutes = Math.max(0, counters[0] - limit[MAX_MINUTES]) + Math.max(0, limit[MIN_MINUTES] - counters[0]);
        int hard = (wrongMinutes + 59) / 60 + Math.max(0, counters[1] - limit[MAX_WEEKENDS]);
        int[] own = caps[person];
        for (int shift = 0; shift < own.length; shift++) hard += Math.max(0, counters[2 + shift] - own[shift]);
        cost[0] += sign * hard;
        cost[1] += sign * idleCost[person];
    }

    @Override
    public void addWindowCost(int person, int[] line, int from, int to, int sign, long[] cost) {
        int[] wishes = workCost[person];
        long hard = 0;
        for (int day = from; day <= to; day++) {
            int shift = line[day];
            kinds[day] = shift < 0 ? 0 : 1;
            if (shift < 0) continue;
            cost[1] += (long) sign * wishes[day * minutes.length + shift];
            if (day > 0 && line[day - 1] >= 0 && isForbiddenNext[line[day - 1]][shift]) hard++;
        }
        cost[0] += sign * (hard + runs[person].of(kinds, from, to, 0, 0));
    }

    @Override
    public List<String> write(int[] values) {
        StringBuilder text = new StringBuilder();
        for (int person = 0; person < staff.size(); person++) {
            text.append(staff.get(person)[0]);
            for (int day = 0; day < dayCount; day++) {
                int value = values[person * dayCount + day];
                text.append('\t').append(value < 0 ? "-" : shifts.get(value));
            }
            text.append('\n');
        }
        return List.of(text.toString());
    }
}
