package esao.kernel.provenance;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who changes something, in which capacity, with effect from when, on which letter and why. It travels with each
 * command and is kept, unchanged, in the metadata of every event the command gives rise to.
 *
 * <p>The time of recording is not in here: it is the time stamp of the event itself.
 *
 * @param commandId the identity of the command; the same id never has a second effect
 * @param actor the verified person
 * @param role the capacity that permitted the command
 * @param effectiveOn the day from which the change counts, usually the date on the letter
 * @param document the letter or order the change rests on
 * @param reason why, in the words of the actor
 * @param resolution the resolution cited, where there is one
 * @param correlationId what ties together everything that one request set in motion
 * @param causationId the message that caused this command, where it was not a person's request
 * @param initiator the person whose act it follows, where that is another than the actor: the actor is a process, or
 *     carried out what somebody else had declared
 */
public record Provenance(
        String commandId,
        PersonId actor,
        Role role,
        LocalDate effectiveOn,
        LegalBasis document,
        String reason,
        @Nullable ResolutionRef resolution,
        String correlationId,
        @Nullable String causationId,
        @Nullable PersonId initiator) {

    /** A person and that person's idempotency key fit in. */
    private static final int LONGEST_ID = 400;

    /**
     * Gathers the standing facts of a change.
     *
     * @throws IllegalArgumentException if the reason is empty (every change carries a reason and a document), if an id
     *     is not one line of text, or if {@code effectiveOn} is outside of all fiscal years
     */
    public Provenance {
        Text.line("commandId", commandId, LONGEST_ID);
        OfficeTime.requireDay("effectiveOn", effectiveOn);
        Text.required("reason", reason, Text.PARAGRAPH);
        Text.line("correlationId", correlationId, LONGEST_ID);
        if (causationId != null) {
            Text.line("causationId", causationId, Text.LINE);
        }
    }

    /**
     * Gathers the standing facts of what a person does.
     *
     * @throws IllegalArgumentException as the other does
     */
    public Provenance(
            String commandId,
            PersonId actor,
            Role role,
            LocalDate effectiveOn,
            LegalBasis document,
            String reason,
            @Nullable ResolutionRef resolution,
            String correlationId,
            @Nullable String causationId) {
        this(commandId, actor, role, effectiveOn, document, reason, resolution, correlationId, causationId, null);
    }

    /** The same facts, citing a resolution. */
    public Provenance citing(ResolutionRef cited) {
        return new Provenance(
                commandId, actor, role, effectiveOn, document, reason, cited, correlationId, causationId, initiator);
    }

    /** Whose act it is in the end: the actor's, or that of the person whose act it follows. */
    public PersonId person() {
        return initiator == null ? actor : initiator;
    }

    /** The facts under the fixed keys of {@link MetaDataKeys}, every value a text. */
    public Map<String, String> toMetaData() {
        var entries = new TreeMap<String, String>();
        entries.put(MetaDataKeys.COMMAND_ID, commandId);
        entries.put(MetaDataKeys.ACTOR_ID, actor.value());
        entries.put(MetaDataKeys.ROLE, role.name());
        entries.put(MetaDataKeys.EFFECTIVE_ON, effectiveOn.toString());
        entries.put(MetaDataKeys.DOCUMENT_NUMBER, document.number());
        entries.put(MetaDataKeys.DOCUMENT_DATE, document.date().toString());
        entries.put(MetaDataKeys.REASON, reason);
        entries.put(MetaDataKeys.CORRELATION_ID, correlationId);
        if (resolution != null) {
            entries.put(MetaDataKeys.RESOLUTION, resolution.toString());
        }
        if (causationId != null) {
            entries.put(MetaDataKeys.CAUSATION_ID, causationId);
        }
        if (initiator != null) {
            entries.put(MetaDataKeys.INITIATOR_ID, initiator.value());
        }
        return entries;
    }

    /**
     * Reads what {@link #toMetaData()} wrote.
     *
     * @throws IllegalArgumentException if a required key is missing, or a value is not of its form
     */
    public static Provenance from(Map<String, ?> metaData) {
        var resolution = metaData.get(MetaDataKeys.RESOLUTION);
        var causation = metaData.get(MetaDataKeys.CAUSATION_ID);
        var initiator = metaData.get(MetaDataKeys.INITIATOR_ID);
        return new Provenance(
                text(metaData, MetaDataKeys.COMMAND_ID),
                new PersonId(text(metaData, MetaDataKeys.ACTOR_ID)),
                role(metaData),
                date(metaData, MetaDataKeys.EFFECTIVE_ON),
                new LegalBasis(
                        text(metaData, MetaDataKeys.DOCUMENT_NUMBER), date(metaData, MetaDataKeys.DOCUMENT_DATE)),
                text(metaData, MetaDataKeys.REASON),
                resolution == null ? null : ResolutionRef.parse(resolution.toString()),
                text(metaData, MetaDataKeys.CORRELATION_ID),
                causation == null ? null : causation.toString(),
                initiator == null ? null : new PersonId(initiator.toString()));
    }

    private static Role role(Map<String, ?> metaData) {
        var name = text(metaData, MetaDataKeys.ROLE);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The metadata names no role this system knows"));
    }

    private static LocalDate date(Map<String, ?> metaData, String key) {
        try {
            return LocalDate.parse(text(metaData, key));
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("The metadata has no date in " + key, malformed);
        }
    }

    private static String text(Map<String, ?> metaData, String key) {
        var value = metaData.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The metadata lacks " + key);
        }
        return value.toString();
    }
}
