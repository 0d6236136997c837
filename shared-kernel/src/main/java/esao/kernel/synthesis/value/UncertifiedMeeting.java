package esao.kernel.synthesis.value;

import esao.kernel.text.Text;

/**
 * A meeting of the year whose minutes are not certified, and why the synthesis does not wait for it.
 *
 * @param meeting the meeting, by its code
 * @param reason why
 */
public record UncertifiedMeeting(String meeting, String reason) {

    /**
     * States an exception.
     *
     * @throws IllegalArgumentException if the meeting is not a plain code, or the reason is empty, too long or
     *     unprintable
     */
    public UncertifiedMeeting {
        Text.code("meeting", meeting);
        Text.required("reason", reason, Text.PARAGRAPH);
    }
}
