package esao.standalone.page;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do on the program's pages: nothing that these pages do not need. */
public final class PageHeaders {

    private static final String OWN_PAGES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** Swagger UI sets styles from its script, and has its pictures inside its style sheet. */
    private static final String API_PAGES = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private PageHeaders() {}

    /** Allows a style sheet and pictures from here, and forms that are sent here; no script at all. */
    public static void apply(HeadersConfigurer<HttpSecurity> headers) {
        apply(headers, OWN_PAGES);
    }

    /** Allows what Swagger UI needs besides. */
    public static void applyForApiPages(HeadersConfigurer<HttpSecurity> headers) {
        apply(headers, API_PAGES);
    }

    /** The rest (no sniffing, no frames, no cache) is what Spring Security sends anyway. */
    private static void apply(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
