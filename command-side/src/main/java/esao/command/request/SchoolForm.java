package esao.command.request;

import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.LineCode;
import esao.kernel.office.SchoolCode;
import java.util.Set;
import java.util.SortedMap;

/** Writes what schools ask for, and what was decided on it, for its digest. */
final class SchoolForm {

    private SchoolForm() {}

    static void write(SortedMap<SchoolCode, SchoolRequest> schools, CanonicalForm form) {
        form.field("schools", live(schools));
        schools.forEach((school, request) -> {
            if (request.isLive()) {
                form.field("school", school)
                        .field("submission", request.hash())
                        .field("lines", request.lines().size());
                request.lines().forEach((line, asked) -> write(line, asked, form));
            }
        });
    }

    /** Everything but what is decided on some lines. */
    static void writeWithout(SortedMap<SchoolCode, SchoolRequest> schools, Set<String> parts, CanonicalForm form) {
        form.field("schools", live(schools));
        schools.forEach((school, request) -> {
            if (request.isLive()) {
                form.field("school", school).field("submission", request.hash());
                request.lines().forEach((line, asked) -> {
                    if (!parts.contains(part(school, line))) {
                        write(line, asked, form);
                    }
                });
            }
        });
    }

    /** The name an amendment has for a line. */
    static String part(SchoolCode school, LineCode line) {
        return school + "/" + line;
    }

    private static void write(LineCode line, Asked asked, CanonicalForm form) {
        form.field("line", line).field("acceptedSatang", asked.taken().satang()).field("reason", asked.reason());
    }

    private static int live(SortedMap<SchoolCode, SchoolRequest> schools) {
        return (int) schools.values().stream().filter(SchoolRequest::isLive).count();
    }
}
