package esao.standalone.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demonstration, known by an office held and not by a name.
 *
 * @param username the name to sign in with, and the client id for {@code client_credentials}
 * @param thai the function in Thai
 * @param english the function in English
 * @param roles names of roles, as in the claim {@code roles}
 * @param offices codes of the offices this user belongs to
 * @param school code of the school this user directs; absent for all others
 */
public record DemoUser(
        String username,
        String thai,
        String english,
        List<String> roles,
        List<String> offices,
        @Nullable String school) {

    public DemoUser {
        roles = List.copyOf(roles);
        offices = List.copyOf(offices);
    }

    /** The function in both languages, as the claim {@code name} has it. */
    public String displayName() {
        return thai + " / " + english;
    }
}
