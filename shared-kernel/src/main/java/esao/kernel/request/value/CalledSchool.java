package esao.kernel.request.value;

import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;

/**
 * A school that is called upon to ask.
 *
 * @param school the school
 * @param name its name
 */
public record CalledSchool(SchoolCode school, String name) {

    /**
     * Names a school.
     *
     * @throws IllegalArgumentException if the name is no single line
     */
    public CalledSchool {
        Text.line("name", name, Text.LINE);
    }
}
