package esao.kernel.provenance;

/** The fixed keys of event metadata. Stored for ever, so none is ever renamed. */
public final class MetaDataKeys {

    public static final String COMMAND_ID = "commandId";
    public static final String ACTOR_ID = "actorId";
    public static final String ROLE = "role";
    public static final String EFFECTIVE_ON = "effectiveOn";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    public static final String DOCUMENT_DATE = "documentDate";
    public static final String REASON = "reason";
    public static final String RESOLUTION = "resolutionRef";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";
    public static final String INITIATOR_ID = "initiatorId";

    private MetaDataKeys() {}
}
