package esao.command.gfmis;

import static esao.testing.SampleGfmisEvents.END_OF_FEBRUARY;
import static esao.testing.SampleGfmisEvents.RECONCILIATION;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.baht;

import esao.command.messaging.CommandMessages;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** Asks reconciliations with a history, and holds what they answer against what was expected. */
final class Reconciliations {

    private Reconciliations() {}

    /** A person who did something. */
    static Provenance by(PersonId person, LocalDate on) {
        return new Provenance("c-1", person, Role.POLICY_STAFF, on, OFFICE_LETTER, "ตามรายงาน", null, "c-1", null);
    }

    /** What somebody asks in the middle of the year, where everything before was done by the proposer. */
    static ResultValidator<GfmisReconciliation> asked(
            PersonId person, Function<Basis, GfmisCommand> ask, GfmisEvent... history) {
        return answer(person, MID_YEAR, ask, false, history);
    }

    static ResultValidator<GfmisReconciliation> answer(
            PersonId person, LocalDate on, Function<Basis, GfmisCommand> ask, boolean dryRun, GfmisEvent... history) {
        var fixture = CommandMessages.fixture(GfmisReconciliation.class);
        var before = MetaData.from(by(PROPOSER, END_OF_FEBRUARY).toMetaData());
        var happened = new ArrayList<GenericEventMessage<GfmisEvent>>();
        Arrays.stream(history).forEach(event -> happened.add(new GenericEventMessage<>(event, before)));
        var given = happened.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(happened);
        return given.when(
                ask.apply(new Basis(on, OFFICE_LETTER, "ตามรายงาน")), CommandMessages.metaData(by(person, on), dryRun));
    }

    /** Takes a statement in as the checker asks for it. */
    static Function<Basis, GfmisCommand> takes(
            String statement, LocalDate date, @Nullable SourceFile source, BalanceLine... lines) {
        return basis -> new ImportGfmisBalances(
                RECONCILIATION, basis, new StatementId(statement), date, List.of(lines), source);
    }

    /** So many baht net, ordered and disbursed; the rest remains. */
    static BalanceLine line(GfmisCode code, long net, long ordered, long disbursed) {
        return new BalanceLine(
                code, null, null, baht(net), baht(ordered), baht(disbursed), baht(net - ordered - disbursed));
    }

    /** Somebody who took nothing in. */
    static PersonId other() {
        return CHECKER;
    }
}
