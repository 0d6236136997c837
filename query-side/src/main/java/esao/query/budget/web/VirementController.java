package esao.query.budget.web;

import esao.query.budget.VirementDetailView;
import esao.query.budget.VirementRegister;
import esao.query.budget.VirementView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.projection.ReadModelReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the register of virements. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/virements")
class VirementController {

    private final VirementRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;

    VirementController(VirementRegister register, ReadModelReader reader, ListAnswers answers) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
    }

    /** The virements of a budget. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<VirementView>> virements(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.virements(Paths.budget(office, year));
        return answers.answer(
                VirementRegister.READ_MODELS, ListRequests.of(VirementView.LISTING, request), rows, response);
    }

    /** One virement with its items. */
    @GetMapping("/{virement}")
    ResponseEntity<Reading<VirementDetailView>> virement(
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String virement,
            HttpServletRequest request) {
        var budget = Paths.budget(office, year);
        var freshness = Parameters.of(request, Set.of()).freshness();
        var reading = reader.read(
                VirementRegister.READ_MODELS,
                freshness,
                position -> Reading.of(position, register.virement(budget, virement)));
        return ListAnswers.at(reading.position(), reading);
    }
}
