package esao.command.budget;

import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.otherHash;
import static esao.testing.Samples.virement;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.messaging.InMemoryAggregates;
import esao.command.rules.Called;
import esao.command.rules.Resolved;
import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Virements and resolutions at random against what somebody would keep on paper: amounts, steps and consents. */
@DisplayName("Money that moves by consent")
class ConsentPropertyTest {

    private static final int STEPS = 60;
    private static final int FEW = 20;
    private static final long NONE = -1;
    private static final YearsBeside ALONE = budget -> YearBeside.of(Stream.empty());
    private static final List<ResolutionOutcome> OUTCOMES = List.of(ResolutionOutcome.values());
    private static final long THERE = 100_000;
    private static final List<PersonId> DECLARERS =
            List.of(BudgetScenario.SECRETARY, BudgetScenario.SECRETARY, PROPOSER);

    /** How often what became of a resolution, or of the money, over all lives. */
    private static final Map<String, Integer> HAPPENED = new TreeMap<>();

    private static int lives;

    /** A model that agrees on nothing but refusals would agree as well. */
    @AfterAll
    static void each_end_was_come_to() {
        if (lives > FEW) { // One seed chosen need not show all of it.
            for (var end : List.of("endorsed", "endorsed as amended", "sent back", "rejected", "refused", "executed")) {
                assertThat(HAPPENED.getOrDefault(end, 0)).as(end).isGreaterThan(lives / 10);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void moves_by_the_right_consent_to_the_satang_or_not_at_all(long seed) {
        var resolutions = new Resolved.Register();
        try (var budgets = InMemoryAggregates.start(
                Budget.class, BudgetEvent.class, BudgetScenario.RULES, ALONE, resolutions, Called.NONE)) {
            lives++;
            var life = new Life(new SplittableRandom(seed), budgets, resolutions);
            life.begin();
            for (var step = 0; step < STEPS; step++) {
                life.step();
                life.requireConserved();
            }
        }
    }

    /** A virement as somebody keeps it: its amount, its step, what is wanted of it, who may not touch it any more. */
    private static final class Paper {

        private long satang;
        private String step = "PROPOSED";
        private boolean classified;
        private long wanted = NONE;
        private @Nullable PersonId consenter;
    }

    private static final class Life {

        private final SplittableRandom chance;
        private final InMemoryAggregates<Budget, BudgetEvent> budgets;
        private final Resolved.Register resolutions;
        private final Map<String, Paper> papers = new TreeMap<>();
        private final Set<String> used = new HashSet<>();
        private final List<Resolved> declared = new ArrayList<>();
        private final Map<String, PersonId> declarers = new TreeMap<>();
        private long moved;

        private Life(
                SplittableRandom chance,
                InMemoryAggregates<Budget, BudgetEvent> budgets,
                Resolved.Register resolutions) {
            this.chance = chance;
            this.budgets = budgets;
            this.resolutions = resolutions;
        }

        private void begin() {
            send(true, DIRECTOR, Role.ESAO_DIRECTOR, basis -> new OpenBudget(BUDGET, basis));
            var lines = List.of(
                    new NoticeLine(TRAVEL, Histories.described(TRAVEL), new Money(THERE)),
                    new NoticeLine(OPERATIONS, Histories.described(OPERATIONS), new Money(1)));
            send(
                    true,
                    PROPOSER,
                    Role.POLICY_STAFF,
                    basis -> new ReceiveAllotmentNotice(BUDGET, basis, new NoticeId("n"), lines, null, null));
        }

        private void step() {
            if (papers.isEmpty() || (papers.size() < 4 && chance.nextInt(6) == 0)) {
                propose();
                return;
            }
            var id = List.copyOf(papers.keySet()).get(chance.nextInt(papers.size()));
            var paper = papers.get(id);
            if (paper == null) {
                return;
            }
            switch (chance.nextInt(10)) {
                case 0 -> amend(id, paper);
                case 1 -> resolveAgain(id, paper);
                case 2 -> submit(id, paper);
                default -> goOn(id, paper);
            }
        }

        /** Mostly what comes next. */
        private void goOn(String id, Paper paper) {
            switch (paper.step) {
                case "PROPOSED" -> {
                    if (paper.wanted != NONE && paper.wanted != paper.satang) {
                        amend(id, paper);
                    } else if (!paper.classified) {
                        classify(id, paper);
                    } else {
                        submit(id, paper);
                    }
                }
                case "SUBMITTED" -> resolve(id, paper);
                case "ENDORSED" -> approve(id, paper);
                case "APPROVED" -> execute(id, paper);
                default -> resolve(id, paper);
            }
        }

        private void propose() {
            var id = "v-" + (papers.size() + 1);
            var satang = chance.nextLong(1, 20_000);
            if (send(
                    satang <= THERE - moved,
                    PROPOSER,
                    Role.POLICY_STAFF,
                    basis -> new ProposeVirement(BUDGET, basis, new VirementId(id), content(satang)))) {
                var paper = new Paper();
                paper.satang = satang;
                papers.put(id, paper);
            }
        }

        private void amend(String id, Paper paper) {
            var open = paper.step.equals("PROPOSED") && paper.wanted != NONE;
            var satang = open && chance.nextInt(3) > 0 ? paper.wanted : chance.nextLong(1, 20_000);
            var anew = chance.nextInt(4) == 0;
            var expected = (paper.step.equals("PROPOSED") || paper.step.equals("SUBMITTED"))
                    && (!open || anew || satang == paper.wanted)
                    && satang <= THERE - moved;
            if (send(
                    expected,
                    PROPOSER,
                    Role.POLICY_STAFF,
                    basis -> new AmendVirement(BUDGET, basis, new VirementId(id), content(satang), anew))) {
                paper.wanted = open && satang == paper.wanted ? paper.wanted : NONE;
                paper.satang = satang;
                paper.step = "PROPOSED";
                paper.classified = false;
            }
        }

        private void classify(String id, Paper paper) {
            send(
                    true,
                    PROPOSER,
                    Role.POLICY_STAFF,
                    basis -> new ClassifyVirement(BUDGET, basis, new VirementId(id), List.of()));
            paper.classified = true;
        }

        private void submit(String id, Paper paper) {
            var anew = chance.nextInt(5) == 0;
            var follows = paper.wanted != NONE && !anew;
            if (send(
                    paper.step.equals("PROPOSED")
                            && paper.classified
                            && (!follows || paper.wanted == paper.satang)
                            && paper.satang <= THERE - moved,
                    PROPOSER,
                    Role.POLICY_STAFF,
                    basis -> new SubmitVirement(BUDGET, basis, new VirementId(id), anew, null))) {
                paper.step = follows ? "ENDORSED" : "SUBMITTED";
                paper.wanted = NONE;
                happened(follows ? "endorsed as amended" : "submitted");
            }
        }

        /** A resolution in which anything may be wrong. */
        private void resolve(String id, Paper paper) {
            var cited = new ResolutionRef("m-" + declared.size(), "4.1", 1);
            var kind = chance.nextInt(12) == 0 ? SubjectKind.SAVINGS_USE : SubjectKind.VIREMENT;
            var part = chance.nextInt(12) == 0 ? "other" : id;
            var hash = chance.nextInt(12) == 0
                    ? otherHash()
                    : content(paper.satang).hash();
            var outcome =
                    chance.nextInt(3) == 0 ? OUTCOMES.get(chance.nextInt(OUTCOMES.size())) : ResolutionOutcome.ENDORSED;
            var resolved = Resolved.on(cited, new AgendaSubject(kind, BUDGET.toString(), part, hash))
                    .to(outcome);
            if (chance.nextInt(12) == 0) {
                resolved = resolved.by("AREA_COMMITTEE");
            }
            if (outcome == ResolutionOutcome.ENDORSED_WITH_AMENDMENT || chance.nextInt(4) == 0) {
                var given = Math.max(0, paper.satang - 1 + chance.nextInt(3));
                var received = chance.nextInt(4) == 0 ? given + 1 : given;
                resolved = resolved.amending(new Amendment(List.of(
                        new AmendedFigure("travel", new Money(given)),
                        new AmendedFigure("operations", new Money(received)))));
            }
            if (chance.nextInt(12) == 0) {
                resolved = resolved.notYetUsable();
            }
            declared.add(resolved);
            declarers.put(cited.toString(), DECLARERS.get(chance.nextInt(DECLARERS.size())));
            record(id, paper, resolved);
        }

        /** One that was declared before, whether or not it was used. */
        private void resolveAgain(String id, Paper paper) {
            if (!declared.isEmpty()) {
                record(id, paper, declared.get(chance.nextInt(declared.size())));
            }
        }

        private void record(String id, Paper paper, Resolved resolved) {
            resolutions.declare(resolved);
            var resolution = resolved.resolution();
            var subject = resolution.subject();
            var cited = resolved.cited().toString();
            var by = declarers.getOrDefault(cited, BudgetScenario.SECRETARY);
            var outcome = resolution.outcome();
            var wanted = wanted(resolved, paper);
            var expected = paper.step.equals("SUBMITTED")
                    && resolution.usable()
                    && !used.contains(cited)
                    && subject != null
                    && subject.kind() == SubjectKind.VIREMENT
                    && id.equals(subject.part())
                    && content(paper.satang).hash().equals(subject.contentHash())
                    && resolution.body().value().equals(Resolved.BODY)
                    && !by.equals(PROPOSER)
                    && (outcome == ResolutionOutcome.ENDORSED
                            || outcome == ResolutionOutcome.NOT_ENDORSED
                            || wanted != NONE);
            if (send(
                    expected,
                    by,
                    Role.PROCESS,
                    basis -> new RecordEndorsement(BUDGET, basis, new VirementId(id), resolved.cited()))) {
                used.add(cited);
                paper.consenter = by;
                paper.wanted = NONE;
                switch (outcome) {
                    case NOT_ENDORSED -> {
                        paper.step = "REJECTED";
                        happened("rejected");
                    }
                    case ENDORSED_WITH_AMENDMENT -> {
                        paper.step = "PROPOSED";
                        paper.wanted = wanted;
                        happened("sent back");
                    }
                    default -> {
                        paper.step = "ENDORSED";
                        happened("endorsed");
                    }
                }
            } else {
                happened("refused");
            }
        }

        private static void happened(String end) {
            HAPPENED.merge(end, 1, Integer::sum);
        }

        /** What the resolution wants instead; nothing where it wants nothing that can be. */
        private static long wanted(Resolved resolved, Paper paper) {
            var amendment = resolved.resolution().amendment();
            if (resolved.resolution().outcome() != ResolutionOutcome.ENDORSED_WITH_AMENDMENT || amendment == null) {
                return NONE;
            }
            var given = amendment.figures().getFirst().amount().satang();
            var received = amendment.figures().getLast().amount().satang();
            return given == received && given > 0 && given != paper.satang ? given : NONE;
        }

        private void approve(String id, Paper paper) {
            var person = chance.nextInt(4) == 0 ? BudgetScenario.SECRETARY : GOVERNOR;
            if (send(
                    !person.equals(paper.consenter),
                    person,
                    Role.GOVERNOR,
                    basis -> new RecordApproval(
                            BUDGET,
                            basis,
                            new VirementId(id),
                            content(paper.satang).hash(),
                            MID_YEAR.plusDays(9)))) {
                paper.step = "APPROVED";
            }
        }

        private void execute(String id, Paper paper) {
            if (send(
                    paper.satang <= THERE - moved,
                    CHECKER,
                    Role.FINANCE_GROUP,
                    basis -> new ExecuteVirement(BUDGET, basis, new VirementId(id)))) {
                paper.step = "EXECUTED";
                happened("executed");
                moved += paper.satang;
            }
        }

        private void requireConserved() {
            var figures = new TreeMap<String, Long>();
            budgets.events(BUDGET, 0)
                    .forEach(event -> Movement.of(event).stream()
                            .filter(movement -> movement.account() == Account.ALLOTTED)
                            .forEach(movement -> figures.merge(movement.line().value(), movement.satang(), Long::sum)));
            assertThat(figures).containsEntry("travel", THERE - moved).containsEntry("operations", 1 + moved);
        }

        private static VirementContent content(long satang) {
            return virement(TRAVEL, OPERATIONS, new Money(satang));
        }

        private boolean send(boolean expected, PersonId person, Role role, BudgetScenario.Ask ask) {
            var refusals = budgets.send(person, role, ask::on);
            assertThat(refusals.isEmpty())
                    .as("%s, but %s", papers.keySet(), refusals)
                    .isEqualTo(expected);
            return expected;
        }
    }
}
