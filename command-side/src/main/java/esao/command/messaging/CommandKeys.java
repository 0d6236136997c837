package esao.command.messaging;

/** What travels with a command beside its provenance, and is not kept with its events. */
final class CommandKeys {

    static final String DRY_RUN = "dryRun";

    private CommandKeys() {}
}
