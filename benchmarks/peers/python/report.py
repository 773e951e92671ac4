"""The lines that a peer writes for the program that started it: one JSON object each, see peerEvents.ts."""

import argparse
import json
import sys
import time

import curtois_qu
import inrc2

FORMULATIONS = {"curtois-qu": curtois_qu.formulate, "inrc2": inrc2.formulate}


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--suite", choices=list(FORMULATIONS), required=True)
    parser.add_argument("--time", type=float, required=True, help="seconds")
    parser.add_argument("--workers", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--form", choices=["run-start", "clauses"], default="run-start")
    parser.add_argument("--root", choices=["choose", "ipm"], default="choose", help="how HiGHS solves the first relaxation")
    parser.add_argument("paths", nargs="+")
    return parser.parse_args()


class Reporter:
    """Counts time from its making, when the model is ready."""

    def __init__(self) -> None:
        self.started = time.monotonic()
        write(event="solving")

    def solution(self, cost: float, bound: float, roster: list[str]) -> None:
        write(event="solution", timeMs=self._now(), cost=round(cost), bound=whole_bound(bound), roster=roster)

    def bound(self, bound: float) -> None:
        write(event="bound", timeMs=self._now(), bound=whole_bound(bound))

    def end(self, status: str, bound: float) -> None:
        write(event="end", timeMs=self._now(), status=status, bound=whole_bound(bound))

    def _now(self) -> int:
        return round((time.monotonic() - self.started) * 1000)


def whole_bound(bound: float) -> int | None:
    """Costs are whole numbers, so that the bound may be rounded up."""
    return None if abs(bound) > 1e15 else int(-(-(bound - 1e-6) // 1))


def write(**event) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()
