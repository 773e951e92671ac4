package mekaar.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** One day of one person. */
@PlanningEntity
public final class Cell {
    static final String VALUE = "value";

    final int person;
    final int day;
    private final List<Integer> allowed;
    private Integer value;

    /** The solver asks for a constructor without arguments; it makes no cells by itself. */
    public Cell() {
        this(-1, -1, List.of(), null);
    }

    Cell(int person, int day, List<Integer> allowed, Integer value) {
        this.person = person;
        this.day = day;
        this.allowed = allowed;
        this.value = value;
    }

    @ValueRangeProvider
    public List<Integer> getAllowed() {
        return allowed;
    }

    /** Null = a day off. */
    @PlanningVariable(allowsUnassigned = true)
    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    int index() {
        return value == null ? -1 : value;
    }
}
