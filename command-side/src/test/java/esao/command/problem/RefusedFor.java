package esao.command.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CoreMatchers;
import org.hamcrest.CustomMatcher;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** Tells for what a command was refused. */
public final class RefusedFor {

    private RefusedFor() {}

    /** A rule that is broken, with these numbers. */
    public static Violation broken(Problem problem, Map<String, Object> facts) {
        return Violation.of(problem, facts);
    }

    /** The command was refused for this one reason, with these numbers. */
    public static void isRefused(ResultValidator<?> result, Problem problem, Map<String, Object> facts) {
        isRefused(result, broken(problem, facts));
    }

    /** The command was refused for all of these reasons, and no other, and nothing happened. */
    public static void isRefused(ResultValidator<?> result, Violation... violations) {
        result.expectNoEvents().expectException(Rejected.class).expectExceptionDetails(exactly(violations));
    }

    /** Every reason for which the command was refused; none where it was taken. */
    public static List<Violation> refusals(ResultValidator<?> result) {
        try {
            result.expectSuccessfulHandlerExecution();
            return List.of();
        } catch (AxonAssertionError notTaken) {
            var found = new ArrayList<Violation>();
            result.expectNoEvents()
                    .expectException(Rejected.class)
                    .expectExceptionDetails(new CustomMatcher<Refusal>("a refusal") {
                        @Override
                        public boolean matches(Object details) {
                            return details instanceof Refusal refusal && found.addAll(refusal.violations());
                        }
                    });
            return found;
        }
    }

    /** These rules and no others, whether or not they stay broken. */
    private static Matcher<Refusal> exactly(Violation... violations) {
        return new FeatureMatcher<>(CoreMatchers.equalTo(List.of(violations)), "a refusal for", "violations") {
            @Override
            protected List<Violation> featureValueOf(Refusal refusal) {
                return refusal.violations();
            }
        };
    }

    /** For a rule that stays broken, or for none such. */
    public static Matcher<Refusal> forGood(boolean forGood) {
        return new FeatureMatcher<>(CoreMatchers.is(forGood), "a refusal for good", "forGood") {
            @Override
            protected Boolean featureValueOf(Refusal refusal) {
                return refusal.forGood();
            }
        };
    }
}
