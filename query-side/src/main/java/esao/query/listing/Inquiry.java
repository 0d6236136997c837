package esao.query.listing;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.query.problem.Problem;
import esao.query.security.ReadingRights;
import esao.query.security.ReadingRights.Meetings;
import esao.query.security.ReadingRights.Offices;
import esao.query.security.ReadingRights.Schools;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What somebody asks to read: who asks, what the address names, and the parameters. It is what a method that answers
 * readers takes, and with which it answers; the descriptions of lists do the rest.
 */
public final class Inquiry {

    private final ListAnswers answers;
    private final Clock clock;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Paths path;

    Inquiry(
            ListAnswers answers,
            Clock clock,
            HttpServletRequest request,
            HttpServletResponse response,
            Map<String, String> variables) {
        this.answers = answers;
        this.clock = clock;
        this.request = request;
        this.response = response;
        this.path = new Paths(variables);
    }

    /** What the address names. */
    public Paths path() {
        return path;
    }

    /** Who asks. */
    public Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException("Nobody who was let in asks");
    }

    /** The offices whose budgets the reader may see. */
    public Offices offices() {
        return ReadingRights.officesOf(actor());
    }

    /** The schools of whose own affairs the reader may read in an office. */
    public Schools schools(OfficeCode office) {
        return ReadingRights.schoolsOf(actor(), office);
    }

    /** How much the reader sees of the meetings of an office. */
    public Meetings meetings(OfficeCode office) {
        return ReadingRights.meetingsOf(actor(), office);
    }

    /** The day it is at the office. */
    public LocalDate today() {
        return OfficeTime.dateOf(clock.instant());
    }

    /**
     * The parameters where one thing is asked for.
     *
     * @param allowed those understood beside {@code since} and {@code waitMs}
     * @throws Problem if there is any other
     */
    public Parameters parameters(String... allowed) {
        return Parameters.of(request, List.of(allowed));
    }

    /**
     * The parameters where a list is asked for.
     *
     * @param own those understood beside those of every list
     * @throws Problem if there is any other
     */
    public Parameters parameters(Listing<?> listing, Set<String> own) {
        return ListRequests.parameters(listing, request, own);
    }

    /** What is asked of a list. */
    public <V> ListRequest<V> of(Listing<V> listing) {
        return of(listing, Set.of());
    }

    /**
     * What is asked of a list.
     *
     * @param own the parameters understood beside those of every list
     * @throws Problem if there is any other, or one says what is not understood
     */
    public <V> ListRequest<V> of(Listing<V> listing, Set<String> own) {
        return ListRequests.of(listing, request, own);
    }

    /** Answers with a list from read models. */
    public <V> @Nullable ResponseEntity<ListPage<V>> list(Set<String> readModels, Listing<V> listing, Rows<V> rows) {
        return answers.answer(readModels, of(listing), rows, response);
    }

    /**
     * Answers with a list from read models.
     *
     * @param of of what, as the address names it
     * @param rows the items of that
     */
    public <K, V> @Nullable ResponseEntity<ListPage<V>> list(
            Set<String> readModels, Listing<V> listing, Function<Paths, K> of, Function<K, Rows<V>> rows) {
        return list(readModels, listing, rows.apply(of.apply(path)));
    }

    /**
     * Answers with a list from read models for which more can be said than for others.
     *
     * @param own the names of the parameters by which it is said
     * @param rows the items for what they say
     */
    public <V> @Nullable ResponseEntity<ListPage<V>> list(
            Set<String> readModels, Listing<V> listing, Set<String> own, Function<Parameters, Rows<V>> rows) {
        return answers.answer(readModels, of(listing, own), rows.apply(parameters(listing, own)), response);
    }

    /** Writes a whole list as CSV, from read models. */
    public <V> void export(Set<String> readModels, ListRequest<V> asked, Rows<V> rows) {
        answers.export(readModels, asked, rows, response);
    }

    /**
     * Answers with a list that is there already.
     *
     * @param position the position it reflects, where it is known
     * @param page shows one page of it with what else there is to say
     */
    public <V, P> @Nullable ResponseEntity<P> page(
            ListRequest<V> asked, @Nullable Long position, Rows<V> rows, Function<Rows.Found<V>, P> page) {
        if (asked.csv()) {
            ListAnswers.csv(asked, rows, position, response);
            return null;
        }
        return ListAnswers.at(position, page.apply(rows.page(asked)));
    }

    /** Answers with one thing from read models; it takes no parameters but how new it must be. */
    public <V> ResponseEntity<Reading<V>> one(Set<String> readModels, Supplier<V> item) {
        return one(readModels, parameters(), item);
    }

    /** Answers with one thing from read models. */
    public <V> ResponseEntity<Reading<V>> one(Set<String> readModels, Parameters given, Supplier<V> item) {
        return answers.one(readModels, given.freshness(), item);
    }
}
