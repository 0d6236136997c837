package esao.query.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may read what: the one table. A person with several roles may read what any of them may, in the offices in which
 * that role holds: those in which the person has it, or all, if the person has it everywhere.
 *
 * <p>A role that is not in the table may read nothing; nor may a person without any role.
 */
public final class ReadingRights {

    /** How far a role sees. */
    public enum Reach {
        /** The budgets of every office, for whoever has it everywhere; of an own office for whoever has it there. */
        EVERY_OFFICE,
        /** The budgets of the offices in which the person has it. */
        OWN_OFFICES,
        /** No budget at all, but what any office published for everybody. */
        PUBLICATIONS,
        /** No budget at all, but the state of the read models, which it may rebuild. */
        OPERATIONS
    }

    /** The table. */
    public static final Map<Role, Reach> TABLE = Map.ofEntries(
            Map.entry(Role.POLICY_STAFF, Reach.OWN_OFFICES),
            Map.entry(Role.GROUP_HEAD, Reach.OWN_OFFICES),
            Map.entry(Role.ESAO_DIRECTOR, Reach.OWN_OFFICES),
            Map.entry(Role.FINANCE_GROUP, Reach.OWN_OFFICES),
            Map.entry(Role.SCHOOL_DIRECTOR, Reach.OWN_OFFICES),
            Map.entry(Role.SECRETARY, Reach.OWN_OFFICES),
            Map.entry(Role.GOVERNOR, Reach.OWN_OFFICES),
            Map.entry(Role.OBEC, Reach.EVERY_OFFICE),
            Map.entry(Role.AUDITOR, Reach.EVERY_OFFICE),
            Map.entry(Role.PUBLIC, Reach.PUBLICATIONS),
            Map.entry(Role.ADMINISTRATOR, Reach.OPERATIONS));

    /** How much of the meetings of an office a role sees: each of these sees what those before it see, and more. */
    public enum Meetings {
        /** Nothing. */
        NOTHING,
        /** Published editions of syntheses: their figures, themes and lessons; what every role sees of every office. */
        EDITIONS,
        /**
         * Meetings with certified minutes, resolutions that can be used, the calendar with when and where its meetings
         * are called, who sits in a body; of what was made known, that to the reader.
         */
        PUBLISHED,
        /** What is on the agenda and was resolved, what is to be done, and how far the minutes are. */
        AFFAIRS,
        /** All: who was there, who voted how where that is known, and drafts of minutes. */
        PAPERS;

        public boolean includes(Meetings other) {
            return compareTo(other) >= 0;
        }
    }

    /** The table for meetings. */
    public static final Map<Role, Meetings> MEETINGS = Map.ofEntries(
            Map.entry(Role.POLICY_STAFF, Meetings.PAPERS),
            Map.entry(Role.GROUP_HEAD, Meetings.PAPERS),
            Map.entry(Role.ESAO_DIRECTOR, Meetings.PAPERS),
            Map.entry(Role.FINANCE_GROUP, Meetings.AFFAIRS),
            Map.entry(Role.SCHOOL_DIRECTOR, Meetings.PUBLISHED),
            Map.entry(Role.SECRETARY, Meetings.PAPERS),
            Map.entry(Role.GOVERNOR, Meetings.PAPERS),
            Map.entry(Role.OBEC, Meetings.PUBLISHED),
            Map.entry(Role.AUDITOR, Meetings.PAPERS),
            Map.entry(Role.PUBLIC, Meetings.EDITIONS),
            Map.entry(Role.ADMINISTRATOR, Meetings.EDITIONS));

    private ReadingRights() {}

    /**
     * The offices whose budgets somebody may read.
     *
     * @param every whether all of them
     * @param only if not all, these; possibly none
     */
    public record Offices(boolean every, Set<OfficeCode> only) {

        public Offices {
            only = Set.copyOf(only);
        }

        public boolean include(OfficeCode office) {
            return every || only.contains(office);
        }

        /** Whether there is nothing to be read. */
        public boolean none() {
            return !every && only.isEmpty();
        }
    }

    /**
     * The schools whose own affairs somebody may read, where what is read is not the same for all schools.
     *
     * @param every whether all of them
     * @param only if not all, these; possibly none
     */
    public record Schools(boolean every, Set<SchoolCode> only) {

        public Schools {
            only = Set.copyOf(only);
        }
    }

    /**
     * The schools whose own affairs a person may read in an office: who reads there as a school's director alone reads
     * of that school.
     */
    public static Schools schoolsOf(Actor actor, OfficeCode office) {
        var ofTheOffice = actor.readingRolesIn(office).stream()
                .anyMatch(role -> role != Role.SCHOOL_DIRECTOR && isOfBudgets(role));
        return new Schools(ofTheOffice, actor.schoolsIn(office));
    }

    /** The offices whose budgets a person may read. */
    public static Offices officesOf(Actor actor) {
        if (actor.rolesEverywhere().stream().anyMatch(ReadingRights::isOfBudgets)) {
            return new Offices(true, Set.of());
        }
        var only = actor.offices().stream()
                .filter(office -> actor.rolesIn(office).stream().anyMatch(ReadingRights::isOfBudgets))
                .collect(Collectors.toSet());
        return new Offices(false, only);
    }

    /**
     * How much a person sees of the meetings of an office: by the roles that hold there; by any other, what is
     * published for everybody.
     */
    public static Meetings meetingsOf(Actor actor, OfficeCode office) {
        return most(actor, actor.readingRolesIn(office));
    }

    /** How much a person sees of the meetings of offices that are not its own. */
    public static Meetings meetingsElsewhere(Actor actor) {
        return most(actor, actor.rolesEverywhere());
    }

    /**
     * Whether a person may see the state of the read models and rebuild them. They are no office's, so who looks after
     * one office only may not.
     */
    public static boolean mayOperate(Actor actor) {
        return actor.rolesEverywhere().stream().anyMatch(role -> TABLE.get(role) == Reach.OPERATIONS);
    }

    /** Whether a person may ask for budgets at all, even if there are none for it. */
    public static boolean mayAsk(Actor actor) {
        return actor.rolesAnywhere().stream().anyMatch(ReadingRights::isOfBudgets);
    }

    /** Whether a person may read anything at all, and so have written it to a file. */
    public static boolean mayExport(Actor actor) {
        return actor.rolesAnywhere().stream().anyMatch(TABLE::containsKey);
    }

    private static boolean isOfBudgets(Role role) {
        var reach = TABLE.get(role);
        return reach == Reach.EVERY_OFFICE || reach == Reach.OWN_OFFICES;
    }

    /** Whoever is anything anywhere sees what is published for everybody. */
    private static Meetings most(Actor actor, Set<Role> holding) {
        var least =
                actor.rolesAnywhere().stream().anyMatch(MEETINGS::containsKey) ? Meetings.EDITIONS : Meetings.NOTHING;
        return holding.stream()
                .map(role -> MEETINGS.getOrDefault(role, least))
                .max(Comparator.naturalOrder())
                .orElse(least);
    }
}
