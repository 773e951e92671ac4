"""Solves an instance with CP-SAT.

The model follows https://developers.google.com/optimization/scheduling/employee_scheduling and
https://github.com/google/or-tools/blob/stable/examples/python/shift_scheduling_sat.py; sequences by run starts or by clauses, as in
sequences.py. With few workers the linear relaxation is the one full subsolver and the others search neighbourhoods, see
https://github.com/google/or-tools/blob/stable/ortools/sat/docs/troubleshooting.md
"""

from ortools.sat.python import cp_model

from linear_model import Formulation, LinearModel
from report import FORMULATIONS, Reporter, read_arguments

STATUSES = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "feasible", cp_model.INFEASIBLE: "infeasible"}
FEW_WORKERS = 4


def build(source: LinearModel) -> tuple[cp_model.CpModel, list[cp_model.IntVar]]:
    model = cp_model.CpModel()
    columns = [model.new_bool_var("") if upper == 1 else model.new_int_var(0, upper, "") for upper in source.upper]
    for row in source.rows:
        lower = cp_model.INT_MIN if row.lower == -float("inf") else int(row.lower)
        upper = cp_model.INT_MAX if row.upper == float("inf") else int(row.upper)
        terms = cp_model.LinearExpr.weighted_sum([columns[column] for _, column in row.terms], [factor for factor, _ in row.terms])
        model.add_linear_constraint(terms, lower, upper)
    for clause in source.clauses:
        model.add_bool_or([columns[literal] if literal >= 0 else ~columns[~literal] for literal in clause])
    model.minimize(cp_model.LinearExpr.weighted_sum(columns, source.cost) + source.constant)
    return model, columns


class Listener(cp_model.CpSolverSolutionCallback):
    def __init__(self, reporter: Reporter, formulation: Formulation, columns: list[cp_model.IntVar]) -> None:
        super().__init__()
        self.reporter = reporter
        self.write = formulation.write
        self.places = [columns[place] for place in formulation.places]

    def on_solution_callback(self) -> None:
        taken = [self.boolean_value(place) for place in self.places]
        self.reporter.solution(self.objective_value, self.best_objective_bound, self.write(taken))


def main() -> None:
    arguments = read_arguments()
    formulation = FORMULATIONS[arguments.suite](arguments.paths, arguments.form)
    model, columns = build(formulation.model)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = arguments.time
    solver.parameters.num_workers = arguments.workers
    solver.parameters.random_seed = arguments.seed
    if arguments.workers <= FEW_WORKERS:
        solver.parameters.subsolvers.append("max_lp")
    reporter = Reporter()
    solver.best_bound_callback = reporter.bound
    status = solver.solve(model, Listener(reporter, formulation, columns))
    reporter.end(STATUSES.get(status, "unknown"), solver.best_objective_bound)


main()
