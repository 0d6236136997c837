package esao.query.meeting;

import esao.kernel.provenance.ResolutionOutcome;
import esao.query.meeting.MeetingFold.Followed;
import esao.query.meeting.SynthesisFold.Edition;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of one edition of a synthesis. */
final class SynthesisReport {

    private static final long BASIS_POINTS = 10_000;
    private static final int AGAIN = 2;
    private static final Comparator<Followed> IN_ORDER = Comparator.comparing(Followed::declaredOn)
            .thenComparing(one -> one.resolution().meeting())
            .thenComparingInt(one -> one.resolution().number());

    private final SynthesisFold synthesis;
    private final Edition edition;
    private final Sources sources;
    private @Nullable List<MeetingFold> held;
    private @Nullable MovedByResolution money;

    /** What its figures are of, as of the moment of the edition; read only if it is asked for. */
    interface Sources {

        /** The meetings of the year. */
        List<MeetingFold> meetings();

        /** The money that their resolutions moved. */
        MovedByResolution moved(List<MeetingFold> held);
    }

    /** Computes the figures of an edition of a synthesis. */
    SynthesisReport(SynthesisFold synthesis, Edition edition, Sources sources) {
        this.synthesis = synthesis;
        this.edition = edition;
        this.sources = sources;
    }

    SynthesisView whole() {
        var published = edition.published();
        var held = meetings().stream().map(MeetingFold::meeting).toList();
        var all = resolutions();
        var lessons = edition.lessons();
        return new SynthesisView(
                edition.number(),
                (published == null ? SynthesisState.OPEN : SynthesisState.PUBLISHED).name(),
                edition.publishedAt(),
                edition.publishedOn(),
                published == null ? null : published.hash().value(),
                published == null ? List.of() : published.exceptions(),
                (int) held.stream().filter(meeting -> !meeting.cancelled()).count(),
                (int) held.stream().filter(meeting -> meeting.certified()).count(),
                all.size(),
                (int) all.stream().filter(one -> theme(one) != null).count(),
                actions(all),
                done(all),
                completion(all),
                medianDays(all),
                moved(all),
                deferrals().size(),
                lessons.size(),
                (int) lessons.stream()
                        .filter(learnt ->
                                edition.used().contains(learnt.lesson().lesson().value()))
                        .count());
    }

    /** By theme, those without one last. */
    List<ThemeView> themes() {
        var byTheme = new TreeMap<String, List<Followed>>();
        var none = new ArrayList<Followed>();
        for (var one : resolutions()) {
            var theme = theme(one);
            (theme == null ? none : byTheme.computeIfAbsent(theme, ignored -> new ArrayList<>())).add(one);
        }
        var views = new ArrayList<ThemeView>();
        byTheme.forEach((theme, resolutions) -> views.add(theme(theme, resolutions)));
        if (!none.isEmpty()) {
            views.add(theme(null, none));
        }
        return views;
    }

    private ThemeView theme(@Nullable String theme, List<Followed> resolutions) {
        return new ThemeView(
                theme,
                resolutions.size(),
                actions(resolutions),
                done(resolutions),
                completion(resolutions),
                medianDays(resolutions),
                moved(resolutions),
                (int) resolutions.stream().filter(SynthesisReport::isDeferred).count());
    }

    List<TaggedResolutionView> resolutionViews() {
        return resolutions().stream()
                .map(one -> new TaggedResolutionView(
                        one.resolution().toString(),
                        theme(one),
                        one.title(),
                        one.outcome().name(),
                        one.subject() == null ? null : one.subject().name(),
                        one.declaredOn(),
                        one.actions(),
                        one.done(),
                        one.isDone() ? days(one) : null,
                        moved().satang(one.resolution())))
                .toList();
    }

    /** Whatever was deferred twice or more. */
    List<DeferralView> deferrals() {
        var matters = new LinkedHashMap<String, List<Followed>>();
        resolutions().stream()
                .filter(SynthesisReport::isDeferred)
                .forEach(one -> matters.computeIfAbsent(one.matter(), ignored -> new ArrayList<>())
                        .add(one));
        return matters.entrySet().stream()
                .filter(matter -> matter.getValue().size() >= AGAIN)
                .map(matter -> deferral(matter.getKey(), matter.getValue()))
                .toList();
    }

    private static DeferralView deferral(String matter, List<Followed> times) {
        var last = times.getLast();
        return new DeferralView(
                last.title(),
                matter,
                times.size(),
                times.stream().map(one -> one.resolution().toString()).toList(),
                last.declaredOn());
    }

    List<LessonView> lessons() {
        return edition.lessons().stream()
                .map(learnt -> new LessonView(
                        learnt.lesson().lesson().value(),
                        learnt.lesson().knowledge(),
                        learnt.lesson().use(),
                        learnt.lesson().evidence().stream()
                                .map(evidence -> evidence.toString())
                                .toList(),
                        learnt.on(),
                        synthesis.plans(learnt.lesson())))
                .toList();
    }

    /** Of all meetings, in the order of their days. */
    private List<Followed> resolutions() {
        return meetings().stream()
                .flatMap(meeting -> meeting.resolutions().stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private List<MeetingFold> meetings() {
        var known = held;
        if (known == null) {
            known = sources.meetings();
            held = known;
        }
        return known;
    }

    private MovedByResolution moved() {
        var known = money;
        if (known == null) {
            known = sources.moved(meetings());
            money = known;
        }
        return known;
    }

    private @Nullable String theme(Followed one) {
        return edition.themes().get(one.resolution().toString());
    }

    private static boolean isDeferred(Followed one) {
        return one.outcome() == ResolutionOutcome.DEFERRED;
    }

    private static int actions(List<Followed> resolutions) {
        return resolutions.stream().mapToInt(Followed::actions).sum();
    }

    private static int done(List<Followed> resolutions) {
        return resolutions.stream().mapToInt(Followed::done).sum();
    }

    private static @Nullable Long completion(List<Followed> resolutions) {
        var assigned = actions(resolutions);
        return assigned == 0 ? null : done(resolutions) * BASIS_POINTS / assigned;
    }

    private static @Nullable Long medianDays(List<Followed> resolutions) {
        var days = resolutions.stream()
                .filter(Followed::isDone)
                .map(SynthesisReport::days)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }

    private static long days(Followed one) {
        return ChronoUnit.DAYS.between(one.declaredOn(), Objects.requireNonNull(one.doneOn(), "the day"));
    }

    private long moved(List<Followed> resolutions) {
        return resolutions.stream()
                .mapToLong(one -> moved().satang(one.resolution()))
                .reduce(0, Math::addExact);
    }
}
