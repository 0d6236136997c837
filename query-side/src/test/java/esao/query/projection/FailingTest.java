package esao.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("A failure is")
class FailingTest {

    @ParameterizedTest
    @ValueSource(strings = {"21000", "22003", "22P02", "23505", "23502", "23514", "44000", "54000", "P0001"})
    void that_of_the_event_where_the_database_refuses_a_row(String state) {
        assertThat(Failing.ofItsOwn(new DataIntegrityViolationException("x", new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08P01", "25006", "28000", "40001", "40P01", "42P01", "42501", "53100", "53200", "53300",
                "55P03", "57014", "57P01", "58030", "XX000", "", "2"
            })
    void not_that_of_the_event_where_it_is_not_well(String state) {
        assertThat(Failing.ofItsOwn(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void not_that_of_the_event_where_there_is_no_connection_no_lock_or_no_memory() {
        assertThat(Failing.ofItsOwn(new CannotAcquireLockException("x"))).isFalse();
        assertThat(Failing.ofItsOwn(new QueryTimeoutException("x"))).isFalse();
        assertThat(Failing.ofItsOwn(new DataAccessResourceFailureException("x")))
                .isFalse();
        assertThat(Failing.ofItsOwn(new CannotCreateTransactionException("x"))).isFalse();
        assertThat(Failing.ofItsOwn(new SQLTransientConnectionException("x"))).isFalse();
        assertThat(Failing.ofItsOwn(new IllegalStateException(new OutOfMemoryError("x"))))
                .isFalse();
    }

    @Test
    void that_of_the_event_where_a_projection_throws() {
        assertThat(Failing.ofItsOwn(new IllegalStateException("x"))).isTrue();
        assertThat(Failing.ofItsOwn(new ArithmeticException("x"))).isTrue();
    }

    @Test
    void told_without_what_is_in_the_row() {
        var failure = new DataIntegrityViolationException(
                "long", new SQLException("ERROR: duplicate key\n  Detail: Key (name)=(Somchai)", "23505"));

        assertThat(Failing.text(failure)).isEqualTo("SQLException: ERROR: duplicate key");
        assertThat(Failing.text(new IllegalStateException("x".repeat(1_000)))).hasSize(300);
        assertThat(Failing.text(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
