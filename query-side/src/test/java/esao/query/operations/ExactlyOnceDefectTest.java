package esao.query.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.testing.EventFeed;
import esao.query.testing.FaultyTokens;
import esao.query.testing.Operator;
import esao.query.testing.Poison;
import esao.query.testing.QuerySide;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Whoever checks that is checked: positions stored in a transaction of their own must not pass. */
@QuerySide
@Import(FaultyTokens.class)
@TestPropertySource(properties = {"esao.test.database=apart", "esao.test.defect=tokens-apart"})
@DirtiesContext
class ExactlyOnceDefectTest {

    private final Disturbed disturbed;

    @Autowired
    ExactlyOnceDefectTest(EventFeed feed, Operator operator, Poison poison, FaultyTokens tokens, JdbcClient jdbc) {
        this.disturbed = new Disturbed(feed, operator, poison, tokens, jdbc);
    }

    @Test
    void is_not_reached_where_positions_are_stored_apart_from_the_rows() {
        assertThatThrownBy(() -> disturbed.run(Disturbed.BUDGETS))
                .satisfiesAnyOf(
                        rows -> assertThat(rows)
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("budget-"),
                        // The events that were lost are the last ones: the rows never come that far.
                        position -> assertThat(position)
                                .isInstanceOfSatisfying(
                                        Problem.class,
                                        problem ->
                                                assertThat(problem.type()).isEqualTo(ProblemType.READ_MODEL_LAGGING)));
    }
}
