package esao.command.request;

import static esao.testing.Samples.MID_YEAR;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.office.SchoolCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A budget request on paper: sums that are added up anew each time, and steps that are written down as they come. */
final class PlainRequest {

    static final Map<ExpenditureCategory, Long> CEILINGS =
            Map.of(ExpenditureCategory.OPERATING, 1_000L, ExpenditureCategory.SUBSIDY, 500L);

    /** What of a school's paper is written down. */
    static final class Paper {

        private boolean live;
        private boolean scored;
        private @Nullable LocalDate awaitedUntil;
        private final Map<LineCode, Long> asked = new TreeMap<>();
        private final Map<LineCode, Long> accepted = new TreeMap<>();

        private void clear() {
            live = false;
            scored = false;
            awaitedUntil = null;
            asked.clear();
            accepted.clear();
        }
    }

    private final Map<SchoolCode, Paper> papers = new TreeMap<>();
    private String step = "CALLED";
    private boolean targeted;
    private LocalDate today = MID_YEAR;

    PlainRequest(List<SchoolCode> schools) {
        schools.forEach(school -> papers.put(school, new Paper()));
    }

    static ExpenditureCategory categoryOf(LineCode line) {
        return line.value().startsWith("s") ? ExpenditureCategory.SUBSIDY : ExpenditureCategory.OPERATING;
    }

    LocalDate today() {
        return today;
    }

    String step() {
        return step;
    }

    void nextDay() {
        today = Requests.AFTER;
    }

    private boolean open() {
        return step.equals("CALLED");
    }

    private Paper paper(SchoolCode school) {
        return Objects.requireNonNull(papers.get(school));
    }

    Map<LineCode, Long> asked(SchoolCode school) {
        return paper(school).asked;
    }

    Map<LineCode, Long> accepted(SchoolCode school) {
        return paper(school).accepted;
    }

    boolean isLive(SchoolCode school) {
        return paper(school).live;
    }

    boolean isScored(SchoolCode school) {
        return paper(school).scored;
    }

    boolean isTargeted() {
        return targeted;
    }

    boolean maySubmit(SchoolCode school) {
        var paper = paper(school);
        var late =
                today.isAfter(Requests.DEADLINE) && (paper.awaitedUntil == null || today.isAfter(paper.awaitedUntil));
        return open() && !paper.live && !late;
    }

    void submit(SchoolCode school, Map<LineCode, Long> lines) {
        var paper = paper(school);
        paper.clear();
        paper.live = true;
        paper.asked.putAll(lines);
    }

    boolean mayWithdraw(SchoolCode school) {
        return open() && (paper(school).live || paper(school).awaitedUntil != null);
    }

    void withdraw(SchoolCode school) {
        paper(school).clear();
    }

    boolean mayScore(SchoolCode school) {
        return open() && paper(school).live && paper(school).accepted.isEmpty();
    }

    void score(SchoolCode school) {
        paper(school).scored = true;
    }

    boolean mayReturn(SchoolCode school, LocalDate until) {
        return open() && paper(school).live && !until.isBefore(today);
    }

    void giveBack(SchoolCode school, LocalDate until) {
        paper(school).clear();
        paper(school).awaitedUntil = until;
    }

    boolean mayDecide(SchoolCode school, LineCode line, long satang, boolean reason) {
        var asked = paper(school).asked.get(line);
        return open() && paper(school).scored && asked != null && satang <= asked && (reason || satang == asked);
    }

    void decide(SchoolCode school, LineCode line, long satang) {
        paper(school).accepted.put(line, satang);
    }

    boolean maySetTarget() {
        return open();
    }

    void setTarget() {
        targeted = true;
    }

    boolean mayConsolidate(Collection<Map.Entry<SchoolCode, LineCode>> above) {
        var allLive = papers.values().stream().allMatch(paper -> paper.live);
        var noneWaits = papers.values().stream()
                .allMatch(paper -> paper.accepted.size() == paper.asked.size()
                        && (paper.awaitedUntil == null || today.isAfter(paper.awaitedUntil)));
        return open()
                && (allLive || today.isAfter(Requests.DEADLINE))
                && noneWaits
                && targeted
                && sum(paper -> paper.accepted, null) > 0
                && above.stream().allMatch(line -> acceptedOf(line) > 0)
                && CEILINGS.keySet().stream().allMatch(category -> fits(category, above));
    }

    private boolean fits(ExpenditureCategory category, Collection<Map.Entry<SchoolCode, LineCode>> above) {
        var ceiling = Objects.requireNonNull(CEILINGS.get(category));
        var accepted = sum(paper -> paper.accepted, category);
        var outside = aboveSatang(category, above);
        return accepted - outside <= ceiling && (outside == 0 || accepted > ceiling);
    }

    long aboveSatang(ExpenditureCategory category, Collection<Map.Entry<SchoolCode, LineCode>> above) {
        return above.stream()
                .filter(line -> categoryOf(line.getValue()) == category)
                .mapToLong(this::acceptedOf)
                .sum();
    }

    private long acceptedOf(Map.Entry<SchoolCode, LineCode> line) {
        return paper(line.getKey()).accepted.getOrDefault(line.getValue(), 0L);
    }

    long requested(ExpenditureCategory category) {
        return sum(paper -> paper.asked, category);
    }

    long accepted(ExpenditureCategory category) {
        return sum(paper -> paper.accepted, category);
    }

    private long sum(Function<Paper, Map<LineCode, Long>> figures, @Nullable ExpenditureCategory category) {
        return papers.values().stream()
                .flatMap(paper -> figures.apply(paper).entrySet().stream())
                .filter(line -> category == null || categoryOf(line.getKey()) == category)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    void to(String next) {
        step = next;
    }
}
