package esao.command.problem;

import java.util.List;
import org.hamcrest.CoreMatchers;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** Tells for what a command was refused. */
public final class RefusedFor {

    private RefusedFor() {}

    /** These rules and no others, whether or not they stay broken. */
    public static Matcher<Refusal> exactly(Violation... violations) {
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
