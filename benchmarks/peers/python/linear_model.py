"""A model of whole-number columns, linear rows and clauses that HiGHS and CP-SAT are both given."""

from dataclasses import dataclass, field

INFINITY = float("inf")


@dataclass
class Row:
    """lower <= sum of coefficient * column <= upper"""

    terms: list[tuple[int, int]]
    lower: float
    upper: float


@dataclass
class LinearModel:
    lower: list[int] = field(default_factory=list)
    upper: list[int] = field(default_factory=list)
    cost: list[int] = field(default_factory=list)
    """Whether solvers must be told that the column is whole; the rows imply it for the others."""
    is_decision: list[bool] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    """At least one literal of a clause holds; `column` stands for "is 1", `~column` for "is 0"."""
    clauses: list[list[int]] = field(default_factory=list)
    constant: int = 0

    def binary(self, cost: int = 0) -> int:
        return self._column(1, cost, True)

    def implied(self, upper: int, cost: int = 0) -> int:
        """A column 0..upper that takes a whole value by itself once the decisions are whole."""
        return self._column(upper, cost, False)

    def row(self, terms, lower=-INFINITY, upper=INFINITY) -> None:
        """Adds a row; terms of one column add up, and a term of column None is a constant."""
        factors: dict[int | None, int] = {}
        for factor, column in terms:
            factors[column] = factors.get(column, 0) + factor
        shift = factors.pop(None, 0)
        columns = [(factor, column) for column, factor in factors.items() if factor != 0]
        self.rows.append(Row(columns, lower - shift, upper - shift))

    def clause(self, literals: list[int]) -> None:
        self.clauses.append(literals)

    def _column(self, upper: int, cost: int, is_decision: bool) -> int:
        self.lower.append(0)
        self.upper.append(upper)
        self.cost.append(cost)
        self.is_decision.append(is_decision)
        return len(self.cost) - 1


@dataclass
class Formulation:
    """A model with the way back to a roster in its published form."""

    model: LinearModel
    """The columns a roster is read from."""
    places: list[int]
    """Texts of the published form, given whether each place is taken, in the order of `places`."""
    write: object
