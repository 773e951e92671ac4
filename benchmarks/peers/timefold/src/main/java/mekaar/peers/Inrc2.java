package mekaar.peers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Second International Nurse Rostering Competition, all weeks at once. A value is a shift type with a skill. */
final class Inrc2 implements Instance {
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final int COVER = 30, WORK_RUN = 30, TYPE_RUN = 15, DAYS_OFF = 30, REQUEST = 10, WEEKEND = 30, TOTAL = 20, WEEKENDS = 30;

    private final String id;
    private final int dayCount;
    private final List<String> types = new ArrayList<>();
    private final List<String> skills = new ArrayList<>();
    private final List<Nurse> nurses = new ArrayList<>();
    private final boolean[][] isForbiddenNext;
    /** By day and value. */
    private final int[] minimum, optimal;
    private final RunCost typeRuns;
    /** Room to work in: 1 on days worked, and the type worked or -1. */
    private final int[] workKinds, typeKinds;

    /** A nurse with contract and history; type -1 = none. */
    private record Nurse(
            String id,
            boolean[] hasSkill,
            RunCost runs,
            boolean wantsWholeWeekends,
            int leastTotal,
            int mostTotal,
            int mostWeekends,
            int lastType,
            int pastSameType,
            int pastDays,
            int pastDaysOff,
            int pastTotal,
            int pastWeekends,
            int[] requests) {}

    Inrc2(List<String> paths) throws IOException {
        JsonObject scenario = read(paths.get(0));
        id = scenario.get("id").getAsString();
        dayCount = 7 * (paths.size() - 2);
        for (JsonElement skill : scenario.getAsJsonArray("skills")) skills.add(skill.getAsString());
        JsonArray shiftTypes = scenario.getAsJsonArray("shiftTypes");
        for (JsonElement type : shiftTypes) types.add(text(type, "id"));
        isForbiddenNext = new boolean[types.size()][types.size()];
        for (JsonElement entry : scenario.getAsJsonArray("forbiddenShiftTypeSuccessions")) {
            int before = types.indexOf(text(entry, "precedingShiftType"));
            for (JsonElement next : entry.getAsJsonObject().getAsJsonArray("succeedingShiftTypes")) {
                isForbiddenNext[before][types.indexOf(next.getAsString())] = true;
            }
        }
        typeRuns = runCost(shiftTypes.asList(), List.of("ConsecutiveAssignments"), TYPE_RUN);
        Map<String, JsonObject> contracts = byKey(scenario.getAsJsonArray("contracts"), "id");
        Map<String, JsonObject> histories = byKey(read(paths.get(1)).getAsJsonArray("nurseHistory"), "nurse");
        Map<String, int[]> requestsOf = new HashMap<>();
        for (JsonElement entry : scenario.getAsJsonArray("nurses")) {
            String nurse = text(entry, "id");
            requestsOf.put(nurse, new int[dayCount * types.size()]);
            nurses.add(nurse(entry.getAsJsonObject(), contracts, histories.get(nurse), requestsOf.get(nurse)));
        }
        minimum = new int[dayCount * valueCount()];
        optimal = new int[dayCount * valueCount()];
        for (int week = 0; week < paths.size() - 2; week++) readWeek(read(paths.get(week + 2)), 7 * week, requestsOf);
        workKinds = new int[dayCount];
        typeKinds = new int[dayCount];
    }

    private Nurse nurse(JsonObject entry, Map<String, JsonObject> contracts, JsonObject history, int[] requests) {
        boolean[] hasSkill = new boolean[skills.size()];
        for (JsonElement skill : entry.getAsJsonArray("skills")) hasSkill[skills.indexOf(skill.getAsString())] = true;
        JsonObject contract = contracts.get(text(entry, "contract"));
        RunCost runs = runCost(List.of(contract, contract), List.of("ConsecutiveDaysOff", "ConsecutiveWorkingDays"), DAYS_OFF, WORK_RUN);
        return new Nurse(
                text(entry, "id"),
                hasSkill,
                runs,
                number(contract, "completeWeekends") == 1,
                number(contract, "minimumNumberOfAssignments"),
                number(contract, "maximumNumberOfAssignments"),
                number(contract, "maximumNumberOfWorkingWeekends"),
                types.indexOf(text(history, "lastAssignedShiftType")),
                number(history, "numberOfConsecutiveAssignments"),
                number(history, "numberOfConsecutiveWorkingDays"),
                number(history, "numberOfConsecutiveDaysOff"),
                number(history, "numberOfAssignments"),
                number(history, "numberOfWorkingWeekends"),
                requests);
    }

    private void readWeek(JsonObject week, int firstDay, Map<String, int[]> requestsOf) {
        for (JsonElement entry : week.getAsJsonArray("requirements")) {
            int value = types.indexOf(text(entry, "shiftType")) * skills.size() + skills.indexOf(text(entry, "skill"));
            for (int day = 0; day < 7; day++) {
                JsonObject need = entry.getAsJsonObject().getAsJsonObject("requirementOn" + DAYS[day]);
                minimum[(firstDay + day) * valueCount() + value] = number(need, "minimum");
                optimal[(firstDay + day) * valueCount() + value] = number(need, "optimal");
            }
        }
        for (JsonElement entry : week.getAsJsonArray("shiftOffRequests")) {
            int day = firstDay + List.of(DAYS).indexOf(text(entry, "day"));
            int asked = types.indexOf(text(entry, "shiftType"));
            int[] requests = requestsOf.get(text(entry, "nurse"));
            for (int type = 0; type < types.size(); type++) if (asked < 0 || asked == type) requests[day * types.size() + type] += REQUEST;
        }
    }

    /** One kind of run for each entry, with limits of these names (the last name and weight hold for all further ones). */
    private static RunCost runCost(List<? extends JsonElement> entries, List<String> names, int... weights) {
        int count = entries.size();
        int[] minimum = new int[count], maximum = new int[count], weight = new int[count];
        for (int kind = 0; kind < count; kind++) {
            String name = names.get(Math.min(kind, names.size() - 1));
            minimum[kind] = number(entries.get(kind), "minimumNumberOf" + name);
            maximum[kind] = number(entries.get(kind), "maximumNumberOf" + name);
            weight[kind] = weights[Math.min(kind, weights.length - 1)];
        }
        return new RunCost(minimum, maximum, weight, false);
    }

    private static JsonObject read(String path) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of(path))).getAsJsonObject();
    }

    private static String text(JsonElement element, String name) {
        return element.getAsJsonObject().get(name).getAsString();
    }

    private static int number(JsonElement element, String name) {
        return element.getAsJsonObject().get(name).getAsInt();
    }

    private static Map<String, JsonObject> byKey(JsonArray entries, String key) {
        Map<String, JsonObject> map = new HashMap<>();
        for (JsonElement entry : entries) map.put(text(entry, key), entry.getAsJsonObject());
        return map;
    }

    @Override
    public int personCount() {
        return nurses.size();
    }

    @Override
    public int dayCount() {
        return dayCount;
    }

    @Override
    public int valueCount() {
        return types.size() * skills.size();
    }

    @Override
    public boolean isAllowed(int person, int day, int value) {
        return value < 0 || nurses.get(person).hasSkill[value % skills.size()];
    }

    @Override
    public long coverHard(int day, int value, int count) {
        return Math.max(0, minimum[day * valueCount() + value] - count);
    }

    @Override
    public long coverSoft(int day, int value, int count) {
        return (long) COVER * Math.max(0, optimal[day * valueCount() + value] - count);
    }

    /** Assignments and weekends. */
    @Override
    public int counterCount() {
        return 2;
    }

    @Override
    public void addCounts(int[] line, int from, int to, int sign, int[] counters) {
        for (int day = from; day <= to; day++) {
            if (line[day] >= 0) counters[0] += sign;
            if (day % 7 == 6 && (line[day] >= 0 || line[day - 1] >= 0)) counters[1] += sign;
        }
    }

    @Override
    public void addTotalCost(int person, int[] counters, int sign, long[] cost) {
        Nurse nurse = nurses.get(person);
        int all = counters[0] + nurse.pastTotal;
        long soft = TOTAL * (Math.max(0, nurse.leastTotal - all) + excess(all, nurse.pastTotal, nurse.mostTotal));
        soft += WEEKENDS * excess(counters[1] + nurse.pastWeekends, nurse.pastWeekends, nurse.mostWeekends);
        cost[1] += sign * soft;
    }

    @Override
    public void addWindowCost(int person, int[] line, int from, int to, int sign, long[] cost) {
        Nurse nurse = nurses.get(person);
        int skillCount = skills.size();
        int typeCount = types.size();
        long hard = 0;
        long soft = 0;
        for (int day = from; day <= to; day++) {
            int type = line[day] < 0 ? -1 : line[day] / skillCount;
            int before = day == 0 ? nurse.lastType : line[day - 1] < 0 ? -1 : line[day - 1] / skillCount;
            typeKinds[day] = type;
            workKinds[day] = type < 0 ? 0 : 1;
            if (nurse.wantsWholeWeekends && day % 7 == 6 && type < 0 != line[day - 1] < 0) soft += WEEKEND;
            if (type < 0) continue;
            soft += nurse.requests[day * typeCount + type];
            if (before >= 0 && isForbiddenNext[before][type]) hard++;
        }
        boolean wasOn = nurse.pastDays > 0;
        soft += nurse.runs.of(workKinds, from, to, wasOn ? 1 : 0, wasOn ? nurse.pastDays : nurse.pastDaysOff);
        soft += typeRuns.of(typeKinds, from, to, nurse.lastType, nurse.lastType < 0 ? 0 : nurse.pastSameType);
        cost[0] += sign * hard;
        cost[1] += sign * soft;
    }

    /** What the past alone has too many of is not charged. */
    private static long excess(int count, int past, int maximum) {
        return Math.max(0, count - maximum) - Math.max(0, past - maximum);
    }

    @Override
    public List<String> write(int[] values) {
        List<String> weeks = new ArrayList<>();
        for (int week = 0; week < dayCount / 7; week++) {
            List<String> lines = new ArrayList<>();
            for (int day = 7 * week; day < 7 * week + 7; day++) {
                for (int person = 0; person < nurses.size(); person++) {
                    int value = values[person * dayCount + day];
                    if (value < 0) continue;
                    String place = types.get(value / skills.size()) + " " + skills.get(value % skills.size());
                    lines.add(nurses.get(person).id + " " + DAYS[day % 7].substring(0, 3) + " " + place + "\n");
                }
            }
            weeks.add("SOLUTION\n" + week + " " + id + "\nASSIGNMENTS = " + lines.size() + "\n" + String.join("", lines));
        }
        return weeks;
    }
}
