package esao.query.budget.web;

import esao.query.budget.VirementClassRegister;
import esao.query.budget.VirementClassView;
import esao.query.budget.VirementReportView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the classes of virements, and the reports they call for. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class VirementClassController {

    private static final String OVERDUE_ON = "overdueOn";

    private final VirementClassRegister register;

    VirementClassController(VirementClassRegister register) {
        this.register = register;
    }

    /** The class of each virement that was classified. */
    @GetMapping("/virement-classes")
    @Nullable
    ResponseEntity<ListPage<VirementClassView>> virementClasses(Inquiry asked) {
        return asked.list(
                VirementClassRegister.READ_MODELS_OF_CLASSES,
                VirementClassView.LISTING,
                Paths::budget,
                register::classes);
    }

    /** The reports that executed virements call for; with {@code overdueOn}, those that were overdue on that day. */
    @GetMapping("/virement-reports")
    @Nullable
    ResponseEntity<ListPage<VirementReportView>> virementReports(Inquiry asked) {
        return asked.list(
                VirementClassRegister.READ_MODELS,
                VirementReportView.LISTING,
                Set.of(OVERDUE_ON),
                own -> register.reports(asked.path().budget(), own.date(OVERDUE_ON)));
    }
}
