package esao.command.messaging;

/** What travels with a command beside its provenance, and is not kept with its events. */
final class CommandKeys {

    static final String STREAM = "stream";
    static final String IDEMPOTENCY_KEY = "idempotencyKey";
    static final String FINGERPRINT = "fingerprint";
    static final String DRY_RUN = "dryRun";

    private CommandKeys() {}
}
