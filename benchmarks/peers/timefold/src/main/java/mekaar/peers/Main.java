package mekaar.peers;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.common.SelectionOrder;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import com.google.gson.Gson;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Solves an instance: suite, acceptance, seconds, seed and paths on the command line; writes the events that peerEvents.ts describes. */
public final class Main {
    /** Rosters that follow each other faster than this are not all written. */
    private static final long QUIET_MS = 200;

    private final Instance instance;
    private final long startedAt = System.nanoTime();
    private Roster unwritten;
    private long unwrittenMs;
    private long writtenMs = -QUIET_MS;

    private Main(Instance instance) {
        this.instance = instance;
    }

    public static void main(String[] words) throws IOException {
        List<String> paths = Arrays.asList(words).subList(4, words.length);
        Instance instance = words[0].equals("inrc2") ? new Inrc2(paths) : new CurtoisQu(paths.get(0));
        // The time of the solver's own start counts from here: it is not spent on reading or on starting Java.
        SolverFactory<Roster> factory = SolverFactory.create(config(words[1], Double.parseDouble(words[2]), Long.parseLong(words[3])));
        DefaultSolver<Roster> solver = (DefaultSolver<Roster>) factory.buildSolver();
        new Main(instance).solve(solver);
    }

    /**
     * @param acceptance `late-acceptance`, or `annealing-` with the soft temperature to start from; by default Timefold uses late acceptance,
     *     but with few moves to spare on so many cells annealing does far better. A temperature of 3 is 0.3 of a broken unit.
     */
    private static SolverConfig config(String acceptance, double seconds, long seed) {
        LocalSearchAcceptorConfig acceptor = new LocalSearchAcceptorConfig();
        if (acceptance.equals("late-acceptance")) acceptor.withLateAcceptanceSize(300);
        else acceptor.withSimulatedAnnealingStartingTemperature("3hard/" + acceptance.replace("annealing-", "") + "soft");
        return new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Cell.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(RosterScore.class))
                .withRandomSeed(seed)
                .withTerminationSpentLimit(Duration.ofMillis(Math.round(seconds * 1000)))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig().withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT),
                        new LocalSearchPhaseConfig()
                                .withAcceptorConfig(acceptor)
                                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                                .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                                        .withMoveIteratorFactoryClass(BlockMoves.class)
                                        .withSelectionOrder(SelectionOrder.RANDOM)));
    }

    private void solve(DefaultSolver<Roster> solver) {
        write("solving", Map.of());
        solver.addEventListener(event -> {
            if (((HardSoftLongScore) event.getNewBestScore()).hardScore() < 0) return;
            unwritten = event.getNewBestSolution();
            unwrittenMs = now();
            if (unwrittenMs - writtenMs >= QUIET_MS) writeRoster();
        });
        solver.solve(Roster.empty(instance));
        if (unwritten != null) writeRoster();
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("timeMs", now());
        end.put("status", writtenMs < 0 ? "unknown" : "feasible");
        end.put("evaluationsPerSecond", solver.getMoveEvaluationSpeed());
        write("end", end);
    }

    private void writeRoster() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("timeMs", unwrittenMs);
        fields.put("cost", -unwritten.getScore().softScore());
        fields.put("roster", instance.write(unwritten.values()));
        write("solution", fields);
        writtenMs = unwrittenMs;
        unwritten = null;
    }

    private long now() {
        return (System.nanoTime() - startedAt) / 1_000_000;
    }

    private static void write(String event, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("event", event);
        all.putAll(fields);
        System.out.println(new Gson().toJson(all));
    }
}
