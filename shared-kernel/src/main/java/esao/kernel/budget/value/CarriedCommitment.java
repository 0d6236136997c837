package esao.kernel.budget.value;

import esao.kernel.text.Text;

/**
 * A commitment whose outstanding money is carried over.
 *
 * @param commitment its name in the budget that says so
 * @param recipient whose money it is
 * @param recipientName the recipient's name as written in the letter
 */
public record CarriedCommitment(CommitmentId commitment, Recipient recipient, String recipientName) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if the recipient's name is empty, too long, or of more than one line
     */
    public CarriedCommitment {
        Text.line("recipientName", recipientName, Text.LINE);
    }
}
