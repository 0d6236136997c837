package esao.query.audit;

import esao.query.meeting.ConsentActView;
import esao.query.meeting.ResolutionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution came to: what it did, and the money that followed.
 *
 * @param position the position that the resolution and its acts reflect
 * @param resolution what its meeting says of it
 * @param acts what it did to virements, uses of savings and requests
 * @param budget the stream of the budget in which money is followed; absent where it acted on none
 * @param version the last event of that budget; absent without it
 * @param request the stream of the budget request it acted on; absent where it acted on none
 * @param requestLines the lines of that request which it touched, of this page; those of others than the reader's
 *     school are left out where it reads for one alone
 * @param requestLinesTotal how many of them there are
 * @param claimTh what the trace says and what not, in Thai
 * @param claim what the trace says and what not
 * @param nodes the places at both ends of the flows of this page
 * @param items the flows of this page
 * @param page which page, from 0
 * @param size how many flows, and lines of a request, a page has
 * @param total how many flows there are
 */
public record ResolutionTracePage(
        long position,
        ResolutionView resolution,
        List<ConsentActView> acts,
        @Nullable String budget,
        @Nullable Long version,
        @Nullable String request,
        List<RequestTraceView> requestLines,
        long requestLinesTotal,
        String claimTh,
        String claim,
        List<TraceNodeView> nodes,
        List<TraceEdgeView> items,
        int page,
        int size,
        long total) {

    public ResolutionTracePage {
        acts = List.copyOf(acts);
        requestLines = List.copyOf(requestLines);
        nodes = List.copyOf(nodes);
        items = List.copyOf(items);
    }
}
