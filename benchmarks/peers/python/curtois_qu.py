"""The shift scheduling benchmark of Curtois and Qu (2014): reads an instance, formulates it, writes a roster.

Under-cover is a column of its own and over-cover follows from it: over = staff + under - required. Days worked and weekends worked are
columns. Successions that are forbidden are rows over bicliques.
"""

import gzip
import math

from linear_model import Formulation, LinearModel
from sequences import Limits, add_starts, limit_by_clauses, limit_by_starts


def read_sections(path: str) -> dict[str, list[list[str]]]:
    opener = gzip.open if path.endswith(".gz") else open
    sections: dict[str, list[list[str]]] = {}
    with opener(path, "rt") as file:
        for line in map(str.strip, file):
            if line.startswith("SECTION_"):
                rows = sections.setdefault(line, [])
            elif line and not line.startswith("#"):
                rows.append([field.strip() for field in line.split(",")])
    return sections


def formulate(paths: list[str], form: str) -> Formulation:
    sections = read_sections(paths[0])
    day_count = int(sections["SECTION_HORIZON"][0][0])
    days = range(day_count)
    lengths = {row[0]: int(row[1]) for row in sections["SECTION_SHIFTS"]}
    forbidden = {row[0]: {other for other in row[2].split("|") if other} for row in sections["SECTION_SHIFTS"]}
    days_off = {row[0]: set(map(int, row[1:])) for row in sections["SECTION_DAYS_OFF"]}
    model = LinearModel()
    columns: dict[tuple[str, int, str], int] = {}
    for staff in sections["SECTION_STAFF"]:
        caps = {shift: int(cap) for shift, cap in (item.split("=") for item in staff[1].split("|"))}
        for day in days:
            if day in days_off.get(staff[0], ()):
                continue
            for shift in lengths:
                if caps.get(shift, day_count) > 0:
                    columns[staff[0], day, shift] = model.binary()
        _add_person(model, staff[0], caps, list(map(int, staff[2:])), columns, lengths, forbidden, day_count, form)

    for person, day, shift, weight in sections.get("SECTION_SHIFT_ON_REQUESTS", ()):
        model.constant += int(weight)
        _charge(model, columns.get((person, int(day), shift)), -int(weight))
    for person, day, shift, weight in sections.get("SECTION_SHIFT_OFF_REQUESTS", ()):
        _charge(model, columns.get((person, int(day), shift)), int(weight))

    people = [row[0] for row in sections["SECTION_STAFF"]]
    for day, shift, required, under, over in sections["SECTION_COVER"]:
        working = [columns[key] for person in people if (key := (person, int(day), shift)) in columns]
        short = model.implied(int(required), int(under) + int(over))
        model.row([(1, column) for column in working] + [(1, short)], lower=int(required))
        for column in working:
            model.cost[column] += int(over)
        model.constant -= int(over) * int(required)

    def write(taken: list[bool]) -> list[str]:
        cells = {person: ["-"] * day_count for person in people}
        for (person, day, shift), is_taken in zip(columns, taken):
            if is_taken:
                cells[person][day] = shift
        return ["".join("\t".join([person, *row]) + "\n" for person, row in cells.items())]

    return Formulation(model, list(columns.values()), write)


def _add_person(model, person, caps, limits, columns, lengths, forbidden, day_count, form) -> None:
    most_minutes, least_minutes, most_days, least_days, least_off, most_weekends = limits
    own = [{shift: columns[key] for shift in lengths if (key := (person, day, shift)) in columns} for day in range(day_count)]
    worked = [model.binary() for _ in own]
    for day, shifts in enumerate(own):
        model.row([(1, column) for column in shifts.values()] + [(-1, worked[day])], 0, 0)

    for shift, cap in caps.items():
        if 0 < cap < day_count:
            model.row([(1, shifts[shift]) for shifts in own if shift in shifts], upper=cap)
    used = {lengths[shift] for shifts in own for shift in shifts}
    if len(used) == 1:
        length = used.pop()
        model.row([(1, day) for day in worked], math.ceil(least_minutes / length), most_minutes // length)
    else:
        model.row([(lengths[shift], column) for shifts in own for shift, column in shifts.items()], least_minutes, most_minutes)
    weekends = []
    for saturday in range(5, day_count, 7):
        weekends.append(model.implied(1))
        for day in (saturday, saturday + 1):
            model.row([(1, worked[day]), (-1, weekends[-1])], upper=0)
    model.row([(1, weekend) for weekend in weekends], upper=most_weekends)

    for nexts in {frozenset(others) for others in forbidden.values() if others}:
        before = [shift for shift, others in forbidden.items() if nexts <= others]
        for today, tomorrow in zip(own, own[1:]):
            pair = [today[shift] for shift in before if shift in today], [tomorrow[shift] for shift in nexts if shift in tomorrow]
            if all(pair):
                model.row([(1, column) for side in pair for column in side], upper=1)

    work, off = Limits(least_days, most_days), Limits(least_off, day_count)
    if form == "clauses":
        limit_by_clauses(model, worked, work, None)
        limit_by_clauses(model, [~day for day in worked], off, None)
    else:
        starts, ends = add_starts(model, worked, was_on=False)
        limit_by_starts(model, [[(1, day)] for day in worked], [[(1, start)] for start in starts], work, None)
        limit_by_starts(model, [[(1, None), (-1, day)] for day in worked], ends, off, None)


def _charge(model: LinearModel, column: int | None, cost: int) -> None:
    if column is not None:
        model.cost[column] += cost
