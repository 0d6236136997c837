package esao.query.budget.web;

import esao.query.budget.VirementClassRegister;
import esao.query.budget.VirementClassView;
import esao.query.budget.VirementReportView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the classes of virements, and the reports they call for. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class VirementClassController {

    private static final String OVERDUE_ON = "overdueOn";

    private final VirementClassRegister register;
    private final ListAnswers answers;

    VirementClassController(VirementClassRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** The class of each virement that was classified. */
    @GetMapping("/virement-classes")
    @Nullable
    ResponseEntity<ListPage<VirementClassView>> virementClasses(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answers.answer(
                VirementClassRegister.READ_MODELS_OF_CLASSES,
                ListRequests.of(VirementClassView.LISTING, request),
                register.classes(Paths.budget(office, year)),
                response);
    }

    /** The reports that executed virements call for; with {@code overdueOn}, those that were overdue on that day. */
    @GetMapping("/virement-reports")
    @Nullable
    ResponseEntity<ListPage<VirementReportView>> virementReports(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = Set.of(OVERDUE_ON);
        var day = ListRequests.parameters(VirementReportView.LISTING, request, own)
                .date(OVERDUE_ON);
        return answers.answer(
                VirementClassRegister.READ_MODELS,
                ListRequests.of(VirementReportView.LISTING, request, own),
                register.reports(Paths.budget(office, year), day),
                response);
    }
}
