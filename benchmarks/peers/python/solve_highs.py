"""Solves an instance with HiGHS, native, through highspy (https://ergo-code.github.io/HiGHS/stable/interfaces/python/)."""

import highspy
import numpy

from linear_model import LinearModel
from report import FORMULATIONS, Reporter, read_arguments

STATUSES = {highspy.HighsModelStatus.kOptimal: "optimal", highspy.HighsModelStatus.kInfeasible: "infeasible"}


def build(model: LinearModel) -> highspy.HighsLp:
    if model.clauses:
        raise ValueError("HiGHS is given rows only.")
    program = highspy.HighsLp()
    program.num_col_ = len(model.cost)
    program.num_row_ = len(model.rows)
    program.offset_ = model.constant
    program.col_cost_ = numpy.array(model.cost, dtype=float)
    program.col_lower_ = numpy.array(model.lower, dtype=float)
    program.col_upper_ = numpy.array(model.upper, dtype=float)
    program.integrality_ = [
        highspy.HighsVarType.kInteger if decision else highspy.HighsVarType.kContinuous for decision in model.is_decision
    ]
    program.row_lower_ = numpy.array([row.lower for row in model.rows])
    program.row_upper_ = numpy.array([row.upper for row in model.rows])
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = numpy.cumsum([0] + [len(row.terms) for row in model.rows])
    program.a_matrix_.index_ = numpy.array([column for row in model.rows for _, column in row.terms])
    program.a_matrix_.value_ = numpy.array([factor for row in model.rows for factor, _ in row.terms], dtype=float)
    return program


def main() -> None:
    arguments = read_arguments()
    formulation = FORMULATIONS[arguments.suite](arguments.paths, arguments.form)
    solver = highspy.Highs()
    options = {
        "output_flag": False,
        "threads": arguments.workers,
        "random_seed": arguments.seed,
        "time_limit": arguments.time,
        # Costs are whole numbers: closer than 1 is a proof.
        "mip_rel_gap": 0.0,
        "mip_abs_gap": 0.99,
        "mip_lp_solver": arguments.root,
    }
    for name, value in options.items():
        solver.setOptionValue(name, value)
    if solver.passModel(build(formulation.model)) == highspy.HighsStatus.kError:
        raise ValueError("HiGHS does not take the model.")
    reporter = Reporter()
    best_bound = -float("inf")

    def on_solution(event) -> None:
        taken = [value > 0.5 for value in numpy.asarray(event.data_out.mip_solution)[formulation.places]]
        reporter.solution(event.data_out.objective_function_value, event.data_out.mip_dual_bound, formulation.write(taken))

    def on_log(event) -> None:
        nonlocal best_bound
        if event.data_out.mip_dual_bound > best_bound:
            best_bound = event.data_out.mip_dual_bound
            reporter.bound(best_bound)

    solver.cbMipImprovingSolution.subscribe(on_solution)
    solver.cbMipLogging.subscribe(on_log)
    solver.run()
    status = solver.getModelStatus()
    info = solver.getInfo()
    has_answer = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    reporter.end(STATUSES.get(status, "feasible" if has_answer else "unknown"), info.mip_dual_bound)


main()
