package esao.standalone.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demonstration, known by an office held and not by a name.
 *
 * @param username the name to sign in with, and the client id for {@code client_credentials}
 * @param thai the function in Thai
 * @param english the function in English
 * @param capacities what this user is, and where; of several, each holds in its offices only
 * @param school code of the school this user directs; absent for all others
 */
public record DemoUser(
        String username,
        String thai,
        String english,
        List<DemoCapacity> capacities,
        @Nullable String school) {

    /**
     * One thing that a user is.
     *
     * @param role the name of the role
     * @param offices codes of the offices in which it is held
     */
    public record DemoCapacity(String role, List<String> offices) {

        public DemoCapacity {
            offices = List.copyOf(offices);
        }

        private Map<String, Object> in(String office) {
            return Map.of("office", office, "roles", List.of(role));
        }
    }

    public DemoUser {
        capacities = List.copyOf(capacities);
    }

    /** What the token says of what this user is: every role in every office, or each where it is held. */
    public Map<String, Object> claims() {
        if (capacities.size() > 1) {
            return Map.of(
                    "capacities",
                    capacities.stream()
                            .flatMap(one -> one.offices().stream().map(one::in))
                            .toList());
        }
        var only = capacities.getFirst();
        var claims =
                new LinkedHashMap<String, Object>(Map.of("roles", List.of(only.role()), "offices", only.offices()));
        if (school != null) {
            claims.put("school", school);
        }
        return claims;
    }

    /** Names of roles, each once. */
    public List<String> roles() {
        return capacities.stream().map(DemoCapacity::role).distinct().toList();
    }

    /** The function in both languages, as the claim {@code name} has it. */
    public String displayName() {
        return thai + " / " + english;
    }
}
