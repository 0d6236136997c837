package esao.command.faults;

/** A command side as its clients see it, wherever it runs. */
interface CommandSide {

    /** Sends a command and waits for the answer; a failure is an answer too. */
    Answer send(Ask ask);
}
