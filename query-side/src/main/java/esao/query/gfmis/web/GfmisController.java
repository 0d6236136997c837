package esao.query.gfmis.web;

import esao.kernel.gfmis.ReconciliationId;
import esao.query.gfmis.GfmisCodeView;
import esao.query.gfmis.GfmisExplanationView;
import esao.query.gfmis.GfmisLineView;
import esao.query.gfmis.GfmisRegister;
import esao.query.gfmis.GfmisStatementView;
import esao.query.gfmis.GfmisTieView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Listing;
import esao.query.listing.Paths;
import esao.query.listing.Rows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the balances of GFMIS that were taken in, and our books against them. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/gfmis")
class GfmisController {

    private static final String AS_OF = "asOf";

    private final GfmisRegister register;
    private final ListAnswers answers;

    GfmisController(GfmisRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** Every statement that was taken in. */
    @GetMapping("/statements")
    @Nullable
    ResponseEntity<ListPage<GfmisStatementView>> gfmisStatements(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return list(
                GfmisStatementView.LISTING, register.statements(Paths.reconciliation(office, year)), request, response);
    }

    /** What a statement says of each code. */
    @GetMapping("/statements/{statementId}/lines")
    @Nullable
    ResponseEntity<ListPage<GfmisLineView>> gfmisLines(
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String statementId,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.lines(Paths.reconciliation(office, year), statementId);
        return list(GfmisLineView.LISTING, rows, request, response);
    }

    /** Under which code each line stood and stands. */
    @GetMapping("/code-mappings")
    @Nullable
    ResponseEntity<ListPage<GfmisCodeView>> gfmisCodes(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return list(GfmisCodeView.LISTING, register.codes(Paths.reconciliation(office, year)), request, response);
    }

    /** Every explanation that was given. */
    @GetMapping("/explanations")
    @Nullable
    ResponseEntity<ListPage<GfmisExplanationView>> gfmisExplanations(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.explanations(Paths.reconciliation(office, year));
        return list(GfmisExplanationView.LISTING, rows, request, response);
    }

    /** Every code on both sides, as of the latest statement of the day {@code asOf} or before; today unless told. */
    @GetMapping("/reconciliation")
    @Nullable
    ResponseEntity<ListPage<GfmisTieView>> gfmisReconciliation(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ties(Paths.reconciliation(office, year), register::ties, request, response);
    }

    /** Those of them that differ. */
    @GetMapping("/breaks")
    @Nullable
    ResponseEntity<ListPage<GfmisTieView>> gfmisBreaks(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ties(Paths.reconciliation(office, year), register::breaks, request, response);
    }

    private @Nullable ResponseEntity<ListPage<GfmisTieView>> ties(
            ReconciliationId reconciliation,
            BiFunction<ReconciliationId, LocalDate, Rows<GfmisTieView>> rows,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(GfmisTieView.LISTING, request, own);
        var asOf = ListRequests.parameters(GfmisTieView.LISTING, request, own).date(AS_OF);
        var day = asOf == null ? register.today(reconciliation) : asOf;
        return answers.answer(GfmisRegister.READ_MODELS, asked, rows.apply(reconciliation, day), response);
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> list(
            Listing<V> listing, Rows<V> rows, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(GfmisRegister.READ_MODELS, ListRequests.of(listing, request), rows, response);
    }
}
