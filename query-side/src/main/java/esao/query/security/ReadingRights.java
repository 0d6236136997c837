package esao.query.security;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Who may read what: the one table. A person with several roles may do what any of them may.
 *
 * <p>A role that is not in the table may read nothing; nor may a person without any role.
 */
public final class ReadingRights {

    /** How far a role sees. */
    public enum Reach {
        /** The budgets of every office. */
        EVERY_OFFICE,
        /** The budgets of the offices the person belongs to or is competent for. */
        OWN_OFFICES,
        /** No budget at all, but the state of the read models, which it may rebuild. */
        OPERATIONS
    }

    /** The table. */
    public static final Map<Role, Reach> TABLE = Map.of(
            Role.POLICY_STAFF, Reach.OWN_OFFICES,
            Role.GROUP_HEAD, Reach.OWN_OFFICES,
            Role.ESAO_DIRECTOR, Reach.OWN_OFFICES,
            Role.FINANCE_GROUP, Reach.OWN_OFFICES,
            Role.SCHOOL_DIRECTOR, Reach.OWN_OFFICES,
            Role.SECRETARY, Reach.OWN_OFFICES,
            Role.GOVERNOR, Reach.OWN_OFFICES,
            Role.OBEC, Reach.EVERY_OFFICE,
            Role.AUDITOR, Reach.EVERY_OFFICE,
            Role.ADMINISTRATOR, Reach.OPERATIONS);

    /** How much of the meetings of an office a role sees: each of these sees what those before it see, and more. */
    public enum Meetings {
        /** Nothing. */
        NOTHING,
        /** Certified minutes, resolutions that can be used and who was told of them, and the calendar. */
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
    public static final Map<Role, Meetings> MEETINGS = Map.of(
            Role.POLICY_STAFF, Meetings.PAPERS,
            Role.GROUP_HEAD, Meetings.PAPERS,
            Role.ESAO_DIRECTOR, Meetings.PAPERS,
            Role.FINANCE_GROUP, Meetings.AFFAIRS,
            Role.SCHOOL_DIRECTOR, Meetings.PUBLISHED,
            Role.SECRETARY, Meetings.PAPERS,
            Role.GOVERNOR, Meetings.PAPERS,
            Role.OBEC, Meetings.PUBLISHED,
            Role.AUDITOR, Meetings.PAPERS,
            Role.ADMINISTRATOR, Meetings.NOTHING);

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

    /** The schools whose own affairs a person may read: who reads as a school's director alone reads of that school. */
    public static Schools schoolsOf(Actor actor) {
        var ofTheOffice = actor.roles().stream()
                .filter(role -> role != Role.SCHOOL_DIRECTOR)
                .map(TABLE::get)
                .anyMatch(reach -> reach == Reach.EVERY_OFFICE || reach == Reach.OWN_OFFICES);
        var school = actor.school();
        return new Schools(ofTheOffice, school == null ? Set.of() : Set.of(school));
    }

    /** The offices whose budgets a person may read. */
    public static Offices officesOf(Actor actor) {
        if (has(actor, Reach.EVERY_OFFICE)) {
            return new Offices(true, Set.of());
        }
        return new Offices(false, has(actor, Reach.OWN_OFFICES) ? actor.offices() : Set.of());
    }

    /** How much a person sees of the meetings of the offices it may read of. */
    public static Meetings meetingsOf(Actor actor) {
        return actor.roles().stream()
                .map(role -> MEETINGS.getOrDefault(role, Meetings.NOTHING))
                .max(Comparator.naturalOrder())
                .orElse(Meetings.NOTHING);
    }

    /** Whether a person may see the state of the read models and rebuild them. */
    public static boolean mayOperate(Actor actor) {
        return has(actor, Reach.OPERATIONS);
    }

    /** Whether a person may ask for budgets at all, even if there are none for it. */
    public static boolean mayAsk(Actor actor) {
        return has(actor, Reach.EVERY_OFFICE) || has(actor, Reach.OWN_OFFICES);
    }

    private static boolean has(Actor actor, Reach reach) {
        return actor.roles().stream().anyMatch(role -> TABLE.get(role) == reach);
    }
}
