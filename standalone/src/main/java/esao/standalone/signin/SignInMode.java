package esao.standalone.signin;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Whose word the program takes for who is asking. */
public enum SignInMode {

    /** The office's own OpenID Connect issuer. Nothing of our sign-in exists then. */
    OFFICE_ISSUER,

    /** The sign-in of this program, with users whose password is printed on its first page. For trying it out. */
    DEMONSTRATION,

    /** Nobody's: no issuer was named and no demonstration asked for, so every token is refused. */
    CLOSED;

    /** Where an office names its issuer: the property that Spring Security itself reads. */
    public static final String ISSUER_PROPERTY = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    /** The Spring profile of the demonstration. */
    public static final String DEMONSTRATION_PROFILE = "sample";

    private static final String KEYS_PROPERTY = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri";

    /**
     * Reads the mode from the settings: an issuer wins over the profile.
     *
     * @param settings all settings of this run
     */
    public static SignInMode of(Environment settings) {
        if (StringUtils.hasText(settings.getProperty(ISSUER_PROPERTY))
                || StringUtils.hasText(settings.getProperty(KEYS_PROPERTY))) {
            return OFFICE_ISSUER;
        }
        return settings.acceptsProfiles(Profiles.of(DEMONSTRATION_PROFILE)) ? DEMONSTRATION : CLOSED;
    }
}
