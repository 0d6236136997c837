package esao.command.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A part of a request that cannot be read, with where it is and what it should be. */
public final class MalformedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** One fault. */
    public MalformedRequest(String pointer, String reason) {
        this(List.of(new Fault(pointer, reason)));
    }

    /** Several faults at once. */
    public MalformedRequest(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault.
     *
     * @param pointer where: a JSON pointer into the body, or {@code header:…}, {@code query:…}, {@code path:…}
     * @param reason what it should be
     */
    @JsonPropertyOrder({"pointer", "reason", "reasonTh"})
    public record Fault(String pointer, String reason) {

        /** The same in Thai. */
        @JsonProperty
        public String reasonTh() {
            return ThaiReasons.of(reason);
        }
    }
}
