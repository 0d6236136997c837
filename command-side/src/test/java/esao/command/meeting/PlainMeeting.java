package esao.command.meeting;

import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.VICE_CHAIR;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.office.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A meeting on paper: lists of names, counted by hand. */
final class PlainMeeting {

    static final List<PersonId> MEMBERS = List.of(GOVERNOR, VICE_CHAIR, DIRECTOR, MEMBER_1, MEMBER_2);

    /** By what this meeting decides; the halves and thirds are written out as the fewest of so many. */
    record Rules(
            List<Integer> quorumOf,
            @Nullable List<Integer> reducedOf,
            boolean recusedLeaveBase,
            boolean ofPresent,
            boolean casting) {}

    /** What was voted on last on an item. */
    record Result(boolean carried) {}

    final Rules rules;
    final Set<PersonId> there = new HashSet<>();
    final Map<String, Set<PersonId>> recused = new HashMap<>();
    final Set<PersonId> guests = new HashSet<>();
    final Set<PersonId> guestsThere = new HashSet<>();
    final Set<String> agenda = new TreeSet<>();
    final Set<String> decided = new HashSet<>();
    final Set<String> votedOn = new HashSet<>();
    final Map<String, Result> results = new HashMap<>();
    final Map<PersonId, String> cast = new HashMap<>();

    String stage = "SCHEDULED";
    boolean everOpened;
    boolean reduced;
    boolean secret;

    @Nullable
    String voteOn;

    @Nullable
    PersonId presiding;

    PlainMeeting(Rules rules) {
        this.rules = rules;
    }

    private int needed(int base) {
        var lower = rules.reducedOf();
        var table = reduced && lower != null ? lower : rules.quorumOf();
        return table.get(base);
    }

    boolean quorate() {
        return there.size() >= needed(MEMBERS.size());
    }

    Set<PersonId> recusedFrom(String item) {
        return recused.computeIfAbsent(item, ignored -> new HashSet<>());
    }

    List<PersonId> counting(String item) {
        var counting = new ArrayList<>(there);
        counting.removeAll(recusedFrom(item));
        return counting;
    }

    int baseOf(String item) {
        var aside = there.stream().filter(recusedFrom(item)::contains).count();
        return MEMBERS.size() - (rules.recusedLeaveBase() ? Math.toIntExact(aside) : 0);
    }

    int neededOf(String item) {
        return needed(baseOf(item));
    }

    boolean quorateFor(String item) {
        return counting(item).size() >= neededOf(item);
    }

    boolean inSession() {
        return stage.equals("OPEN") && quorate();
    }

    /** Whether somebody can come or go: it is to be held on that day, or is being held. */
    boolean isDayOf(OfficeMoment now, OfficeMoment calledFor) {
        return Set.of("INVITED", "OPEN", "ADJOURNED").contains(stage)
                && now.day().equals(calledFor.day());
    }

    boolean mayPreside(PersonId person, List<PersonId> among) {
        if (among.contains(GOVERNOR)) {
            return person.equals(GOVERNOR);
        }
        return among.contains(VICE_CHAIR) ? person.equals(VICE_CHAIR) : among.contains(person);
    }

    long votes(String choice) {
        return cast.values().stream().filter(choice::equals).count();
    }

    void everybodyLeaves() {
        there.clear();
        guestsThere.clear();
        voteOn = null;
        cast.clear();
    }
}
