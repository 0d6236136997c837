package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Whoever laid the request before the deciding body asks for a place on the agenda of a meeting.
 *
 * @param requestId the request
 * @param hash the digest of the content that is laid
 * @param meeting the meeting, as it is named within its office, {@code board-2569-02}
 */
@Revision("1")
public record RequestPlaceAsked(RequestId requestId, ContentHash hash, String meeting) implements RequestEvent {

    /**
     * Asks for a place.
     *
     * @throws IllegalArgumentException if the meeting is no plain code
     */
    public RequestPlaceAsked {
        Text.code("meeting", meeting);
    }
}
