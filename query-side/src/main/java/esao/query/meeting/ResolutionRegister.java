package esao.query.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionRef;
import esao.query.listing.ComputedRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Meetings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what the meetings of an office resolved together with what budgets and requests did with it. An office resolves
 * some hundred times in a year, so that all of it is read at once.
 */
@Component
public class ResolutionRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(MeetingProjection.NAME, ConsentProjection.NAME);

    private final ResolutionRows resolutions;
    private final ConsentSubjectRows subjects;
    private final ConsentContentRows contents;
    private final ConsentActRows acts;

    ResolutionRegister(
            ResolutionRows resolutions, ConsentSubjectRows subjects, ConsentContentRows contents, ConsentActRows acts) {
        this.resolutions = resolutions;
        this.subjects = subjects;
        this.contents = contents;
        this.acts = acts;
    }

    /**
     * What the meetings of an office resolved, and what became of it.
     *
     * @param day as of which what waits is so old
     * @param seen how much of meetings the reader sees; whoever sees only what is published, what can be used
     */
    public Rows<ResolutionView> resolutions(OfficeCode office, LocalDate day, Meetings seen) {
        return new ComputedRows<>(() -> views(office, visible(office, seen), null, day));
    }

    /** Money that moved without a resolution that bears it, and resolutions nothing followed from, as of a day. */
    public Rows<OrphanView> orphans(OfficeCode office, LocalDate day) {
        return new ComputedRows<>(() -> OrphanFold.of(
                resolutions.findByOffice(office.value()).stream()
                        .collect(Collectors.toMap(ResolutionRow::resolution, Function.identity())),
                book(office),
                day));
    }

    /**
     * One resolution, and what became of it.
     *
     * @throws Problem if there is none such, or it may not be seen
     */
    public ResolutionView resolution(MeetingId meeting, ResolutionRef resolution, LocalDate day, Meetings seen) {
        return cited(meeting.office(), Set.of(resolution.toString()), day, seen).stream()
                .findFirst()
                .orElseThrow(() -> new Problem(
                        ProblemType.RESOLUTION_NOT_FOUND,
                        Map.of("meetingId", meeting.toString(), "resolution", resolution.toString())));
    }

    /** The resolutions that are cited, as far as there are such and they may be seen; in the order of their days. */
    public List<ResolutionView> cited(OfficeCode office, Collection<String> cited, LocalDate day, Meetings seen) {
        return cited.isEmpty() ? List.of() : views(office, visible(office, seen), Set.copyOf(cited), day);
    }

    /** What a resolution did, whatever it was to be about; in the order of subjects and time. */
    public List<ConsentActView> acts(OfficeCode office, ResolutionRef resolution) {
        var book = book(office);
        return book.actsBy(resolution.toString()).stream()
                .map(act -> ConsentActView.of(act, book))
                .sorted(Comparator.comparing(ConsentActView::subject).thenComparingLong(ConsentActView::version))
                .toList();
    }

    private List<ResolutionRow> visible(OfficeCode office, Meetings seen) {
        return resolutions.findByOffice(office.value()).stream()
                .filter(resolution -> resolution.usableOn() != null || seen.includes(Meetings.AFFAIRS))
                .toList();
    }

    /** Shows those that are cited, or all; what the reader does not see is not told by what became of what it sees. */
    private List<ResolutionView> views(
            OfficeCode office, List<ResolutionRow> visible, @Nullable Set<String> cited, LocalDate day) {
        var book = book(office);
        var words = new LastWords(visible);
        return visible.stream()
                .filter(resolution -> cited == null || cited.contains(resolution.resolution()))
                .map(resolution -> resolution.view(ResolutionUsed.of(resolution, words, book, day)))
                .sorted(Comparator.comparing(ResolutionView::declaredOn).thenComparing(ResolutionView::resolution))
                .toList();
    }

    private ConsentBook book(OfficeCode office) {
        return new ConsentBook(
                subjects.findByOffice(office.value()),
                contents.findByOffice(office.value()),
                acts.findByOfficeOrderByVersion(office.value()));
    }
}
