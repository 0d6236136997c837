package esao.query.gfmis.web;

import esao.kernel.gfmis.ReconciliationId;
import esao.query.gfmis.GfmisCodeView;
import esao.query.gfmis.GfmisExplanationView;
import esao.query.gfmis.GfmisLineView;
import esao.query.gfmis.GfmisRegister;
import esao.query.gfmis.GfmisStatementView;
import esao.query.gfmis.GfmisTieView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import esao.query.listing.Rows;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the balances of GFMIS that were taken in, and our books against them. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/gfmis")
class GfmisController {

    private static final String AS_OF = "asOf";

    private final GfmisRegister register;

    GfmisController(GfmisRegister register) {
        this.register = register;
    }

    /** Every statement that was taken in. */
    @GetMapping("/statements")
    @Nullable
    ResponseEntity<ListPage<GfmisStatementView>> gfmisStatements(Inquiry asked) {
        return asked.list(
                GfmisRegister.READ_MODELS, GfmisStatementView.LISTING, Paths::reconciliation, register::statements);
    }

    /** What a statement says of each code. */
    @GetMapping("/statements/{statementId}/lines")
    @Nullable
    ResponseEntity<ListPage<GfmisLineView>> gfmisLines(Inquiry asked) {
        return asked.list(
                GfmisRegister.READ_MODELS,
                GfmisLineView.LISTING,
                register.lines(asked.path().reconciliation(), asked.path().text("statementId")));
    }

    /** Under which code each line stood and stands. */
    @GetMapping("/code-mappings")
    @Nullable
    ResponseEntity<ListPage<GfmisCodeView>> gfmisCodes(Inquiry asked) {
        return asked.list(GfmisRegister.READ_MODELS, GfmisCodeView.LISTING, Paths::reconciliation, register::codes);
    }

    /** Every explanation that was given. */
    @GetMapping("/explanations")
    @Nullable
    ResponseEntity<ListPage<GfmisExplanationView>> gfmisExplanations(Inquiry asked) {
        return asked.list(
                GfmisRegister.READ_MODELS, GfmisExplanationView.LISTING, Paths::reconciliation, register::explanations);
    }

    /** Every code on both sides, as of the latest statement of the day {@code asOf} or before; today unless told. */
    @GetMapping("/reconciliation")
    @Nullable
    ResponseEntity<ListPage<GfmisTieView>> gfmisReconciliation(Inquiry asked) {
        return ties(asked, register::ties);
    }

    /** Those of them that differ. */
    @GetMapping("/breaks")
    @Nullable
    ResponseEntity<ListPage<GfmisTieView>> gfmisBreaks(Inquiry asked) {
        return ties(asked, register::breaks);
    }

    private @Nullable ResponseEntity<ListPage<GfmisTieView>> ties(
            Inquiry asked, BiFunction<ReconciliationId, LocalDate, Rows<GfmisTieView>> rows) {
        var reconciliation = asked.path().reconciliation();
        return asked.list(
                GfmisRegister.READ_MODELS,
                GfmisTieView.LISTING,
                Set.of(AS_OF),
                own -> rows.apply(reconciliation, own.date(AS_OF, () -> register.today(reconciliation))));
    }
}
