package esao.kernel.budget.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The pupils of all schools in one round of counting.
 *
 * @param schools the schools, each once
 */
public record HeadCounts(@JsonValue List<SchoolHeads> schools) {

    private static final int MOST_SCHOOLS = 1_000;

    /**
     * Gathers the counts.
     *
     * @throws IllegalArgumentException if there are no schools, more than 1,000, or one twice
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HeadCounts {
        schools = List.copyOf(schools);
        if (schools.isEmpty() || schools.size() > MOST_SCHOOLS) {
            throw new IllegalArgumentException(
                    "schools must hold 1 to %d schools, but holds %d".formatted(MOST_SCHOOLS, schools.size()));
        }
        if (new HashSet<>(schools.stream().map(SchoolHeads::school).toList()).size() < schools.size()) {
            throw new IllegalArgumentException("schools must not name a school twice");
        }
    }

    /** All pupils. */
    public long heads() {
        return schools.stream()
                .flatMap(school -> school.levels().stream())
                .mapToLong(LevelHeads::heads)
                .sum();
    }

    /**
     * The digest of the canonical form, the same in whichever order the counts stand; see
     * {@code docs/architecture.md#content-hash} for how to compute it elsewhere.
     */
    public ContentHash hash() {
        var form = new CanonicalForm().field("form", "esao-head-counts-1").field("schools", schools.size());
        schools.stream()
                .sorted(Comparator.comparing(school -> school.school().value()))
                .forEach(school -> write(form, school));
        return ContentHash.of(form);
    }

    private static void write(CanonicalForm form, SchoolHeads school) {
        form.field("school", school.school())
                .field("name", school.name())
                .field("levels", school.levels().size());
        school.levels().stream()
                .sorted(Comparator.comparing(LevelHeads::key))
                .forEach(level -> form.field("level", level.level())
                        .field("education", level.education())
                        .field("heads", level.heads()));
    }
}
