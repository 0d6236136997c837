package esao.kernel.regulation.value;

import esao.kernel.text.Text;
import java.util.List;

/**
 * A body whose consent is asked for.
 *
 * @param code how it is cited
 * @param thai its name in Thai
 * @param english its name in English
 * @param duties what it consents to
 */
public record ApprovingBody(String code, String thai, String english, List<BodyDuty> duties) {

    /**
     * Names a body.
     *
     * @throws IllegalArgumentException if the code is not a plain one, a name is not one line, or there is no duty or
     *     one twice
     */
    public ApprovingBody {
        Text.code("code", code);
        Text.line("thai", thai, Text.LINE);
        Text.line("english", english, Text.LINE);
        duties = Range.items("duties", duties, duty -> duty);
    }
}
