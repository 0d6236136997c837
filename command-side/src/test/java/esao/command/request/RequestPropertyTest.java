package esao.command.request;

import static esao.testing.SampleRequestEvents.OTHER_SCHOOL_CODE;
import static esao.testing.SampleRequestEvents.REQUEST;
import static esao.testing.SampleRequestEvents.YEAR_2570;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL_CODE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.problem.Violation;
import esao.command.rules.Called;
import esao.command.rules.FixedRules;
import esao.command.rules.Resolved;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.request.value.CategoryTotal;
import esao.kernel.request.value.LineGrant;
import esao.kernel.request.value.RequestLine;
import esao.kernel.request.value.Score;
import esao.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random requests beside one on paper, which predicts what is taken and adds up what is put together. */
@DisplayName("A budget request")
class RequestPropertyTest {

    private static final int STEPS = 150;
    private static final int SEEDS = 100;
    private static final List<SchoolCode> SCHOOLS = List.of(SCHOOL_CODE, OTHER_SCHOOL_CODE);
    private static final List<LineCode> LINES = List.of(line("o-1"), line("o-2"), line("s-1"));

    private static LongStream seeds() {
        return Seeds.many().limit(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void decides_and_adds_up_as_on_paper_whether_or_not_it_comes_from_a_snapshot(long seed) {
        FinalEditions editions = (framework, baseYear) -> Optional.of(edition());
        var resolutions = new Resolved.Register();
        try (var whole = InMemoryAggregates.start(
                        BudgetRequest.class,
                        RequestEvent.class,
                        RequestScenario.RULES,
                        editions,
                        FixedRules.shipped(),
                        resolutions,
                        Called.NONE);
                var forgetful = InMemoryAggregates.startForgetful(
                        BudgetRequest.class,
                        RequestEvent.class,
                        RequestScenario.RULES,
                        editions,
                        FixedRules.shipped(),
                        resolutions,
                        Called.NONE)) {
            var story = new Story(new Random(seed), resolutions, List.of(whole, forgetful));
            story.send(DIRECTOR, Requests.group(), true);
            story.send(PROPOSER, Requests.call(), true);
            for (var step = 0; step < STEPS; step++) {
                story.step();
                if (step % 10 == 0) {
                    forgetful.takeSnapshot(REQUEST);
                }
            }
            story.finish();
            assertThat(forgetful.events(REQUEST, 0)).isEqualTo(whole.events(REQUEST, 0));
            assertThat(forgetful.snapshotsRead()).isGreaterThan(STEPS / 2);
        }
    }

    private static LineCode line(String code) {
        return new LineCode(code);
    }

    private static FinalEdition edition() {
        var ceilings = new TreeMap<ExpenditureCategory, Money>();
        PlainRequest.CEILINGS.forEach((category, satang) -> ceilings.put(category, new Money(satang)));
        return new FinalEdition(YEAR_2569, otherHash(), Map.of(YEAR_2570, ceilings));
    }

    /** What a meeting wants of one line, and what stood beside it then. */
    private record Order(SchoolCode school, LineCode line, long satang, Map<String, String> beside) {}

    /** One life of a request, told to two processes and kept on paper. */
    private static final class Story {

        private final Random chance;
        private final Resolved.Register resolutions;
        private final List<InMemoryAggregates<BudgetRequest, RequestEvent>> all;
        private final PlainRequest paper = new PlainRequest(SCHOOLS);
        private ContentHash laid = otherHash();
        private final Map<String, String> reasons = new TreeMap<>();
        private @Nullable Order order;
        private int meetings;

        private Story(
                Random chance,
                Resolved.Register resolutions,
                List<InMemoryAggregates<BudgetRequest, RequestEvent>> all) {
            this.chance = chance;
            this.resolutions = resolutions;
            this.all = all;
        }

        private void step() {
            var school = SCHOOLS.get(chance.nextInt(SCHOOLS.size()));
            switch (chance.nextInt(16)) {
                case 0, 1 -> submit(school, someLines(), chance.nextInt(5) == 0);
                case 2 -> withdraw(school);
                case 3 -> score(school);
                case 4 -> giveBack(school);
                case 5, 6 -> decide(school, LINES.get(chance.nextInt(LINES.size())), chance.nextInt(4) > 0);
                case 7 -> consolidate(above(chance.nextInt(3)));
                case 8 -> resolve(any(ResolutionOutcome.values()), chance.nextBoolean());
                case 9 -> dispatch(chance.nextBoolean());
                case 10 -> reopen();
                case 11 -> grant(school, LINES.get(chance.nextInt(LINES.size())));
                case 12 -> {
                    if (chance.nextInt(20) == 0) {
                        paper.nextDay();
                    }
                }
                default -> goOn();
            }
        }

        /** Whatever comes next, so that the late steps are reached, too. */
        private void goOn() {
            switch (paper.step()) {
                case "CALLED" -> prepare();
                case "CONSOLIDATED" -> lay();
                case "SUBMITTED" -> resolve(ResolutionOutcome.ENDORSED, true);
                case "ENDORSED" -> dispatch(true);
                default -> SCHOOLS.forEach(school -> grant(school, LINES.getFirst()));
            }
        }

        private void prepare() {
            for (var school : SCHOOLS) {
                if (!paper.isLive(school) && paper.maySubmit(school)) {
                    submit(school, someLines(), false);
                    return;
                }
                if (paper.isLive(school) && !paper.isScored(school)) {
                    score(school);
                    return;
                }
                for (var line : paper.asked(school).keySet()) {
                    if (!paper.accepted(school).containsKey(line)) {
                        decide(school, line, true);
                        return;
                    }
                }
            }
            if (order != null && !isFollowed(order) && chance.nextInt(3) > 0) {
                decide(order.school(), order.line(), order.satang(), true);
            }
            if (paper.isTargeted()) {
                consolidate(needed());
            } else {
                setTarget();
            }
        }

        /** To the end, so that every story comes to what is granted, unless nobody may ask any more. */
        private void finish() {
            paper.nextDay();
            for (var step = 0; step < STEPS && !paper.step().equals("SENT"); step++) {
                goOn();
            }
        }

        private Map<LineCode, Long> someLines() {
            var lines = new TreeMap<LineCode, Long>();
            LINES.forEach(line -> {
                if (chance.nextInt(3) > 0) {
                    lines.put(line, amount());
                }
            });
            return lines.isEmpty() ? Map.of(LINES.getFirst(), amount()) : lines;
        }

        /** Such that sums come to lie at a ceiling, mostly. */
        private long amount() {
            return List.of(1L, 249L, 250L, 251L, 499L, 500L, 501L, 1_000L).get(chance.nextInt(8));
        }

        private void submit(SchoolCode school, Map<LineCode, Long> lines, boolean wrong) {
            var asked = lines.entrySet().stream()
                    .map(line -> asked(line.getKey(), line.getValue(), wrong ? 1 : 0))
                    .toArray(RequestLine[]::new);
            if (send(Requests.SCHOOL_DIRECTOR, Requests.submit(school, asked), paper.maySubmit(school) && !wrong)) {
                paper.submit(school, lines);
            }
        }

        private static RequestLine asked(LineCode line, long satang, long wrongBy) {
            return new RequestLine(
                    line,
                    line.value(),
                    new ProgrammePath("แผนงาน", Requests.TARGET.subject(), null, null),
                    PlainRequest.categoryOf(line),
                    "รายการ",
                    1,
                    new Money(satang),
                    new Money(satang + wrongBy),
                    null);
        }

        private void withdraw(SchoolCode school) {
            if (send(
                    Requests.SCHOOL_DIRECTOR,
                    basis -> new WithdrawSchoolRequest(REQUEST, basis, school),
                    paper.mayWithdraw(school))) {
                paper.withdraw(school);
            }
        }

        private void score(SchoolCode school) {
            var scores = List.of(new Score("need", chance.nextInt(101)), new Score("ready", chance.nextInt(101)));
            if (send(PROPOSER, basis -> new ScoreRequest(REQUEST, basis, school, scores), paper.mayScore(school))) {
                paper.score(school);
            }
        }

        private void giveBack(SchoolCode school) {
            var until = chance.nextBoolean() ? Requests.DEADLINE : Requests.AFTER;
            if (send(
                    PROPOSER,
                    basis -> new ReturnRequest(REQUEST, basis, school, until),
                    paper.mayReturn(school, until))) {
                paper.giveBack(school, until);
            }
        }

        private void decide(SchoolCode school, LineCode line, boolean reason) {
            var asked = paper.asked(school).getOrDefault(line, 1L);
            decide(school, line, Math.max(0, asked + 1 - chance.nextInt(4)), reason);
        }

        private void decide(SchoolCode school, LineCode line, long satang, boolean reason) {
            var decided = new DecidedLine(line, new Money(satang), reason ? "ตามวงเงิน" : null);
            if (send(
                    CHECKER,
                    basis -> new DecideRequestLines(REQUEST, basis, school, List.of(decided)),
                    paper.mayDecide(school, line, satang, reason))) {
                paper.decide(school, line, satang);
                reasons.put(school + "/" + line, String.valueOf(reason));
            }
        }

        private void setTarget() {
            if (send(PROPOSER, Requests.target(Requests.TARGET), paper.maySetTarget())) {
                paper.setTarget();
            }
        }

        private List<Map.Entry<SchoolCode, LineCode>> above(int most) {
            var lines = new ArrayList<Map.Entry<SchoolCode, LineCode>>();
            for (var count = 0; count < most; count++) {
                var line =
                        Map.entry(SCHOOLS.get(chance.nextInt(SCHOOLS.size())), LINES.get(chance.nextInt(LINES.size())));
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
            return lines;
        }

        /** Every accepted line of a category that does not fit. */
        private List<Map.Entry<SchoolCode, LineCode>> needed() {
            var lines = new ArrayList<Map.Entry<SchoolCode, LineCode>>();
            for (var school : SCHOOLS) {
                paper.accepted(school).forEach((line, satang) -> {
                    var category = PlainRequest.categoryOf(line);
                    if (satang > 0
                            && paper.accepted(category) > Objects.requireNonNull(PlainRequest.CEILINGS.get(category))) {
                        lines.add(Map.entry(school, line));
                    }
                });
            }
            return lines;
        }

        private void consolidate(List<Map.Entry<SchoolCode, LineCode>> above) {
            var asked = above.stream()
                    .map(line -> new AskedAboveCeiling(line.getKey(), line.getValue(), "จำเป็น"))
                    .toArray(AskedAboveCeiling[]::new);
            if (send(PROPOSER, Requests.consolidate(asked), paper.mayConsolidate(above))) {
                paper.to("CONSOLIDATED");
                requireTotals((RequestConsolidated) last(), above);
            }
        }

        private void requireTotals(RequestConsolidated done, List<Map.Entry<SchoolCode, LineCode>> above) {
            for (var category : PlainRequest.CEILINGS.keySet()) {
                var onPaper = new CategoryTotal(
                        category,
                        new Money(paper.requested(category)),
                        new Money(paper.accepted(category)),
                        new Money(paper.aboveSatang(category, above)),
                        new Money(Objects.requireNonNull(PlainRequest.CEILINGS.get(category))));
                if (paper.requested(category) > 0) {
                    assertThat(done.totals()).contains(onPaper);
                } else {
                    assertThat(done.totals())
                            .extracting(CategoryTotal::category)
                            .doesNotContain(category);
                }
            }
            assertThat(done.aboveCeiling()).hasSize(above.size());
        }

        /** What follows an order is endorsed at once; anything else is refused, unless it is laid anew. */
        private void lay() {
            var anew = chance.nextInt(3) == 0;
            var followed = order == null || isFollowed(order);
            var ask = anew ? Requests.layAnew() : Requests.lay();
            if (send(DIRECTOR, ask, paper.step().equals("CONSOLIDATED") && (anew || followed))) {
                var endorsed = order != null && !anew;
                var events = all.getFirst().events(REQUEST, 0);
                laid = ((RequestSubmittedForEndorsement) events.get(events.size() - (endorsed ? 2 : 1))).hash();
                assertThat(last() instanceof RequestEndorsed).isEqualTo(endorsed);
                paper.to(endorsed ? "ENDORSED" : "SUBMITTED");
                order = null;
            }
        }

        /** A line of a school with about as much as is accepted of it, and everything beside it. */
        private Order anyOrder() {
            var school = SCHOOLS.get(chance.nextInt(SCHOOLS.size()));
            var line = LINES.get(chance.nextInt(LINES.size()));
            var accepted = paper.accepted(school).getOrDefault(line, 0L);
            return new Order(school, line, Math.max(0, accepted + 1 - chance.nextInt(3)), beside(school, line));
        }

        private boolean fits(Order wanted) {
            var asked = paper.asked(wanted.school()).get(wanted.line());
            return asked != null
                    && wanted.satang() <= asked
                    && wanted.satang() != paper.accepted(wanted.school()).getOrDefault(wanted.line(), 0L);
        }

        private boolean isFollowed(Order wanted) {
            return wanted.satang() == paper.accepted(wanted.school()).getOrDefault(wanted.line(), -1L)
                    && wanted.beside().equals(beside(wanted.school(), wanted.line()));
        }

        /** What every school asks for, and what is decided on it and why, but for one line. */
        private Map<String, String> beside(SchoolCode without, LineCode line) {
            var all = new TreeMap<String, String>();
            for (var school : SCHOOLS) {
                if (paper.isLive(school)) {
                    all.put(school.value(), new TreeMap<>(paper.asked(school)).toString());
                    paper.asked(school).keySet().stream()
                            .filter(other -> !school.equals(without) || !other.equals(line))
                            .forEach(other -> all.put(
                                    school + "/" + other,
                                    paper.accepted(school).get(other) + " " + reasons.get(school + "/" + other)));
                }
            }
            return all;
        }

        private void reopen() {
            var possible = paper.step().equals("CONSOLIDATED") || paper.step().equals("SUBMITTED");
            if (send(CHECKER, Requests.reopen(), possible)) {
                paper.to("CALLED");
            }
        }

        private void resolve(ResolutionOutcome outcome, boolean sameHash) {
            meetings++;
            var resolution = new ResolutionRef("kso-" + meetings, "4.1", 1);
            var hash = sameHash ? laid : new ContentHash("f".repeat(64));
            var amends = outcome == ResolutionOutcome.ENDORSED_WITH_AMENDMENT;
            var back = amends || outcome == ResolutionOutcome.NOT_ENDORSED;
            var wanted = anyOrder();
            var possible = paper.step().equals("SUBMITTED")
                    && sameHash
                    && (amends ? fits(wanted) : back || outcome == ResolutionOutcome.ENDORSED);
            var declared = Resolved.onRequest(resolution, REQUEST, hash);
            var resolved = amends
                    ? declared.amending(new Amendment(List.of(
                            new AmendedFigure(wanted.school() + "/" + wanted.line(), new Money(wanted.satang())))))
                    : declared.to(outcome);
            resolutions.declare(resolved);
            if (possible && amends) {
                order = wanted;
            }
            if (send(Requests.SECRETARY, Requests.follow(resolved), possible)) {
                paper.to(back ? "CALLED" : "ENDORSED");
            }
        }

        private void dispatch(boolean sameHash) {
            var hash = sameHash ? laid : new ContentHash("f".repeat(64));
            if (send(DIRECTOR, Requests.send(hash), paper.step().equals("ENDORSED") && sameHash)) {
                paper.to("SENT");
            }
        }

        private void grant(SchoolCode school, LineCode line) {
            var sent = paper.accepted(school).getOrDefault(line, 0L);
            var granted = new GrantedLine(school, line, new Money(Math.max(0, sent + 1 - chance.nextInt(3))), null);
            var possible = paper.step().equals("SENT") && sent > 0;
            if (send(PROPOSER, Requests.grant(granted), possible)) {
                assertThat(((ObecDecisionRecorded) last()).grants())
                        .containsExactly(new LineGrant(school, line, new Money(sent), granted.granted(), null));
            }
        }

        private ResolutionOutcome any(ResolutionOutcome... outcomes) {
            return List.of(outcomes).get(chance.nextInt(outcomes.length));
        }

        private RequestEvent last() {
            return all.getFirst().events(REQUEST, 0).getLast();
        }

        private boolean send(PersonId person, RequestScenario.Ask ask, boolean expected) {
            for (var aggregates : all) {
                List<Violation> refusals = aggregates.send(person, Role.POLICY_STAFF, paper.today(), ask::on);
                assertThat(refusals.isEmpty())
                        .as("%s, but %s", paper.step(), refusals)
                        .isEqualTo(expected);
            }
            return expected;
        }
    }
}
