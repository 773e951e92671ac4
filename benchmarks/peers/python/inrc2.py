"""The Second International Nurse Rostering Competition, all weeks at once: reads the files, formulates them, writes a roster.

Paths: scenario, history, then one file a week. Weights and borders follow the specification of 7 March 2015.
"""

import json

from linear_model import Formulation, LinearModel
from sequences import Limits, add_starts, limit_by_clauses, limit_by_starts

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
COVER, WORK_RUN, TYPE_RUN, DAYS_OFF, REQUEST, WEEKEND, TOTAL, WEEKENDS = 30, 30, 15, 30, 10, 30, 20, 30


def formulate(paths: list[str], form: str) -> Formulation:
    scenario, history, *weeks = [json.load(open(path)) for path in paths]
    day_count = 7 * len(weeks)
    types = [entry["id"] for entry in scenario["shiftTypes"]]
    contracts = {entry["id"]: entry for entry in scenario["contracts"]}
    past_of = {entry["nurse"]: entry for entry in history["nurseHistory"]}
    model = LinearModel()
    columns: dict[tuple[str, int, str, str], int] = {}
    on_duty: dict[str, list[dict[str, int]]] = {}
    for nurse in scenario["nurses"]:
        own = on_duty[nurse["id"]] = []
        for day in range(day_count):
            own.append({shift: model.binary() for shift in types})
            for shift, column in own[day].items():
                places = [columns.setdefault((nurse["id"], day, shift, skill), model.binary()) for skill in nurse["skills"]]
                model.row([(1, place) for place in places] + [(-1, column)], 0, 0)
        _add_nurse(model, own, scenario, contracts[nurse["contract"]], past_of[nurse["id"]], form)

    for week, data in enumerate(weeks):
        _add_cover(model, data["requirements"], 7 * week, columns, scenario["nurses"])
        for request in data["shiftOffRequests"]:
            own = on_duty[request["nurse"]][7 * week + DAYS.index(request["day"])]
            for shift in types if request["shiftType"] == "Any" else [request["shiftType"]]:
                model.cost[own[shift]] += REQUEST

    def write(taken: list[bool]) -> list[str]:
        lines: list[list[str]] = [[] for _ in weeks]
        for (nurse, day, shift, skill), is_taken in zip(columns, taken):
            if is_taken:
                lines[day // 7].append(f"{nurse} {DAYS[day % 7][:3]} {shift} {skill}\n")
        return [f"SOLUTION\n{week} {scenario['id']}\nASSIGNMENTS = {len(own)}\n{''.join(own)}" for week, own in enumerate(lines)]

    return Formulation(model, list(columns.values()), write)


def _add_cover(model, requirements, first_day, columns, nurses) -> None:
    for entry in requirements:
        for index, name in enumerate(DAYS):
            need = entry[f"requirementOn{name}"]
            keys = [(nurse["id"], first_day + index, entry["shiftType"], entry["skill"]) for nurse in nurses]
            working = [(1, columns[key]) for key in keys if key in columns]
            if need["minimum"] > 0:
                model.row(working, lower=need["minimum"])
            if need["optimal"] > need["minimum"]:
                short = model.implied(need["optimal"] - need["minimum"], COVER)
                model.row(working + [(1, short)], lower=need["optimal"])


def _add_nurse(model: LinearModel, own, scenario, contract, past, form: str) -> None:
    worked = [model.binary() for _ in own]
    for day, shifts in enumerate(own):
        model.row([(1, column) for column in shifts.values()] + [(-1, worked[day])], 0, 0)
    _add_successions(model, own, scenario["forbiddenShiftTypeSuccessions"], past["lastAssignedShiftType"])

    was_on = past["numberOfConsecutiveWorkingDays"]
    runs = [(worked, _limits(contract, "ConsecutiveWorkingDays", WORK_RUN), was_on)]
    for entry in scenario["shiftTypes"]:
        is_last = past["lastAssignedShiftType"] == entry["id"]
        before = past["numberOfConsecutiveAssignments"] if is_last else 0
        runs.append(([shifts[entry["id"]] for shifts in own], _limits(entry, "ConsecutiveAssignments", TYPE_RUN), before))
    off_limits = _limits(contract, "ConsecutiveDaysOff", DAYS_OFF)
    days_off_before = past["numberOfConsecutiveDaysOff"]
    for days, limits, before in runs:
        if form == "clauses":
            limit_by_clauses(model, days, limits, before)
            continue
        starts, ends = add_starts(model, days, before > 0)
        limit_by_starts(model, [[(1, day)] for day in days], [[(1, start)] for start in starts], limits, before)
        if days is worked:
            limit_by_starts(model, [[(1, None), (-1, day)] for day in days], ends, off_limits, days_off_before)
    if form == "clauses":
        limit_by_clauses(model, [~day for day in worked], off_limits, days_off_before)
    _add_totals(model, worked, contract, past)


def _limits(entry, what: str, cost: int) -> Limits:
    return Limits(entry[f"minimumNumberOf{what}"], entry[f"maximumNumberOf{what}"], cost)


def _add_successions(model, own, successions, last_type: str) -> None:
    forbidden = {entry["precedingShiftType"]: set(entry["succeedingShiftTypes"]) for entry in successions}
    for shift in forbidden.get(last_type, ()):
        model.upper[own[0][shift]] = 0
    for nexts in {frozenset(others) for others in forbidden.values() if others}:
        before = [shift for shift, others in forbidden.items() if nexts <= others]
        for today, tomorrow in zip(own, own[1:]):
            model.row([(1, today[shift]) for shift in before] + [(1, tomorrow[shift]) for shift in nexts], upper=1)


def _add_totals(model, worked, contract, past) -> None:
    weekends = []
    for saturday in range(5, len(worked), 7):
        pair = worked[saturday], worked[saturday + 1]
        weekends.append(model.implied(1))
        for day in pair:
            model.row([(1, day), (-1, weekends[-1])], upper=0)
        if contract["completeWeekends"] == 1:
            half = model.implied(1, WEEKEND)
            for day, other in (pair, pair[::-1]):
                model.row([(1, day), (-1, other), (-1, half)], upper=0)
    # What the history alone has too many of is not charged.
    left = max(0, contract["maximumNumberOfWorkingWeekends"] - past["numberOfWorkingWeekends"])
    over_weekends = model.implied(len(weekends), WEEKENDS)
    model.row([(1, weekend) for weekend in weekends] + [(-1, over_weekends)], upper=left)

    over, under = model.implied(len(worked), TOTAL), model.implied(contract["maximumNumberOfAssignments"], TOTAL)
    before = past["numberOfAssignments"]
    total = [(1, day) for day in worked]
    model.row(total + [(-1, over)], upper=max(0, contract["maximumNumberOfAssignments"] - before))
    model.row(total + [(1, under)], lower=contract["minimumNumberOfAssignments"] - before)
