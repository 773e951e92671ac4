"""Limits on runs of days (days worked, days off, days of one shift type), in two forms.

Run starts: a column for the first day of every run, and rows of minimum up and down time, the convex hull of one such sequence (Rajan and
Takriti 2005, "Minimum up/down polytopes of the unit commitment problem with start-up costs", IBM research report RC23628).

Clauses: one clause for every span that would be too short or too long, as `negated_bounded_span` and `add_soft_sequence_constraint` do in
https://github.com/google/or-tools/blob/stable/examples/python/shift_scheduling_sat.py

A run that is open on the last day is not too short. `past` is how many days the run had before day 0; None = a run that begins on day 0
began long ago and is not too short either. A limit with `cost` 0 is hard, otherwise every day missing or in excess costs that much.
"""

from dataclasses import dataclass

from linear_model import LinearModel


@dataclass
class Limits:
    minimum: int
    maximum: int
    cost: int = 0


def add_starts(model: LinearModel, days: list[int], was_on: bool) -> tuple[list[int], list[list]]:
    """Columns that say where runs start, and for each day the terms that say where the days in between start."""
    starts = [model.implied(1) for _ in days]
    ends = []
    for day, start in enumerate(starts):
        before = (1 if was_on else 0, None) if day == 0 else (1, days[day - 1])
        ends.append([(1, start), (-1, days[day]), before])
        model.row(ends[day], lower=0)
        model.row([(1, start), (-1, days[day])], upper=0)
        model.row([(1, start), before], upper=1)
    return starts, ends


def limit_by_starts(model: LinearModel, day_terms: list[list], start_terms: list[list], limits: Limits, past: int | None) -> None:
    """Rows for one kind of run; `day_terms` says whether a day belongs to a run, `start_terms` whether one starts."""
    count = len(day_terms)
    first = 1 if past is None else 0
    last = count if limits.cost == 0 else count + limits.minimum - 1
    if limits.minimum > 1:
        for day in range(first, last):
            begin = day - limits.minimum + 1
            terms = _sum(start_terms, max(begin, first), min(day, count - 1))
            terms += [(1, None)] if past and begin <= -past else []
            on = day_terms[min(day, count - 1)]
            _at_most(model, terms, on, limits.cost, limits.minimum)
    for day in range(max(0, limits.maximum - (past or 0)), count):
        begin = max(0, day - limits.maximum + 1)
        _at_most(model, day_terms[day], _sum(start_terms, begin, day), limits.cost, 1)


def limit_by_clauses(model: LinearModel, on: list[int], limits: Limits, past: int | None) -> None:
    """Clauses for one kind of run; `on` are literals that say whether a day belongs to it."""
    count = len(on)
    behind = past or 0
    for start in range(1 if past is None else 0, count):
        before = behind if start == 0 else 0
        for length in range(1, limits.minimum):
            end = start + length - before
            if end < start or end >= count:
                continue
            border = [on[start - 1]] if start > 0 else []
            span = border + [~literal for literal in on[start:end]] + [on[end]]
            _soft_clause(model, span, limits.cost * (limits.minimum - length))
    for end in range(max(0, limits.maximum - behind), count):
        begin = max(0, end - limits.maximum)
        _soft_clause(model, [~literal for literal in on[begin : end + 1]], limits.cost)


def _sum(terms_of_days: list[list], first: int, last: int) -> list:
    return [term for day in range(first, last + 1) for term in terms_of_days[day]]


def _at_most(model: LinearModel, left: list, right: list, cost: int, excess: int) -> None:
    terms = left + [(-factor, column) for factor, column in right]
    if cost > 0:
        terms.append((-1, model.implied(excess, cost)))
    model.row(terms, upper=0)


def _soft_clause(model: LinearModel, literals: list[int], cost: int) -> None:
    model.clause(literals + [model.binary(cost)] if cost > 0 else literals)
