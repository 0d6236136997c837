package esao.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one pass over a batch parks: the event that fails, and behind it every later one of its stream. */
final class Parking {

    private final Set<String> streams;
    private final List<Parked> parked = new ArrayList<>();

    /** Begins with the streams that are parked already. */
    Parking(Set<String> streams) {
        this.streams = new HashSet<>(streams);
    }

    /** The same, to be continued in another way. */
    Parking copy() {
        var copy = new Parking(streams);
        copy.parked.addAll(parked);
        return copy;
    }

    /**
     * An event to be parked.
     *
     * @param error what it failed on; absent if it only waits behind one that failed
     */
    record Parked(Place place, @Nullable Exception error) {}

    boolean isParked(Place place) {
        return streams.contains(place.stream());
    }

    /** Parks an event that fails, and with it the rest of its stream. */
    void failed(Place place, Exception error) {
        streams.add(place.stream());
        parked.add(new Parked(place, error));
    }

    /** Parks an event whose stream is parked. */
    void behind(Place place) {
        parked.add(new Parked(place, null));
    }

    List<Parked> parked() {
        return parked;
    }

    int streams() {
        return streams.size();
    }
}
