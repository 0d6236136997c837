package esao.standalone.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.StringUtils;

/**
 * Prints a {@link StartRefused} as two plain lines in place of a stack trace; registered in {@code spring.factories}.
 */
public final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused refused) {
        var cause = refused.getCause();
        var detail = cause == null || !StringUtils.hasText(cause.getMessage()) ? null : cause.getMessage();
        return new FailureAnalysis(refused.inBothLanguages(), detail, refused);
    }
}
