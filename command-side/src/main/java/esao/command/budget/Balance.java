package esao.command.budget;

import esao.kernel.budget.Account;
import esao.kernel.budget.value.LineCode;

/**
 * The figures of one line, or of one recipient's share of a line, in satang. A share has no {@code allotted} and no
 * {@code reserved} of its own.
 *
 * @param toleratedSatang what was let pass though it was not there, and is not there still; so far commitments may go
 *     beyond what is released
 */
record Balance(
        long allottedSatang,
        long allocatedSatang,
        long releasedSatang,
        long reservedSatang,
        long committedSatang,
        long disbursedSatang,
        long toleratedSatang) {

    static final Balance EMPTY = new Balance(0, 0, 0, 0, 0, 0, 0);

    /** What a line has that is neither set apart for a recipient nor kept apart as savings or for a project. */
    long unallocatedSatang() {
        return allottedSatang - allocatedSatang - reservedSatang;
    }

    /** What of a line may leave it or be kept apart: not set apart for anybody, and not needed for its commitments. */
    long spareSatang() {
        return spareSatang(0);
    }

    /** The same for somebody of whose commitments so much has no allocation behind it yet. */
    long spareSatang(long uncoveredSatang) {
        return Math.min(unallocatedSatang(), Math.max(0, availableSatang()) + uncoveredSatang);
    }

    /** What a line has that is neither kept apart nor committed nor paid; below zero where control was loosened. */
    long availableSatang() {
        return allottedSatang - reservedSatang - committedSatang - disbursedSatang;
    }

    /** What a share was released and has not paid. */
    long unpaidSatang() {
        return releasedSatang - disbursedSatang;
    }

    /** What a share was allocated and has not been released. */
    long unreleasedSatang() {
        return allocatedSatang - releasedSatang;
    }

    /** What a share may still commit. */
    long freeSatang() {
        return releasedSatang - committedSatang - disbursedSatang;
    }

    /** What of a share is neither committed nor paid, released or not. */
    long unspentSatang() {
        return allocatedSatang - committedSatang - disbursedSatang;
    }

    Balance plus(Account account, long satang) {
        return switch (account) {
            case ALLOTTED ->
                new Balance(
                        Math.addExact(allottedSatang, satang),
                        allocatedSatang,
                        releasedSatang,
                        reservedSatang,
                        committedSatang,
                        disbursedSatang,
                        toleratedSatang);
            case ALLOCATED ->
                new Balance(
                        allottedSatang,
                        Math.addExact(allocatedSatang, satang),
                        releasedSatang,
                        reservedSatang,
                        committedSatang,
                        disbursedSatang,
                        toleratedSatang);
            case RELEASED ->
                new Balance(
                        allottedSatang,
                        allocatedSatang,
                        Math.addExact(releasedSatang, satang),
                        reservedSatang,
                        committedSatang,
                        disbursedSatang,
                        toleratedSatang);
            case RESERVED ->
                new Balance(
                        allottedSatang,
                        allocatedSatang,
                        releasedSatang,
                        Math.addExact(reservedSatang, satang),
                        committedSatang,
                        disbursedSatang,
                        toleratedSatang);
            case COMMITTED ->
                new Balance(
                        allottedSatang,
                        allocatedSatang,
                        releasedSatang,
                        reservedSatang,
                        Math.addExact(committedSatang, satang),
                        disbursedSatang,
                        toleratedSatang);
            case DISBURSED ->
                new Balance(
                        allottedSatang,
                        allocatedSatang,
                        releasedSatang,
                        reservedSatang,
                        committedSatang,
                        Math.addExact(disbursedSatang, satang),
                        toleratedSatang);
            case IN_TRANSIT, CARRIED_OUT, LAPSED -> this; // It has left the line.
        };
    }

    /** How much of what was let pass is there meanwhile. */
    long coveredSatang() {
        return Math.max(0, toleratedSatang - Math.max(0, -freeSatang()));
    }

    /** The same, with so much more let pass, or, below zero, so much less. */
    Balance tolerating(long satang) {
        return new Balance(
                allottedSatang,
                allocatedSatang,
                releasedSatang,
                reservedSatang,
                committedSatang,
                disbursedSatang,
                Math.addExact(toleratedSatang, satang));
    }

    /**
     * The second net under every rule of a line: whatever was decided, this must hold.
     *
     * @throws IllegalStateException if it does not, which is a defect
     */
    void requireSoundLine(LineCode line) {
        require(unallocatedSatang() >= 0 && reservedSatang >= 0, line);
        requireSpendingSound(line);
    }

    /**
     * The second net under every rule of a share.
     *
     * @throws IllegalStateException if it does not hold, which is a defect
     */
    void requireSoundShare(LineCode line) {
        requireSpendingSound(line);
    }

    private void requireSpendingSound(LineCode line) {
        require(unreleasedSatang() >= 0 && committedSatang >= 0 && disbursedSatang >= 0, line);
        require(Math.addExact(freeSatang(), toleratedSatang) >= 0, line);
    }

    private void require(boolean holds, LineCode line) {
        if (!holds) {
            throw new IllegalStateException("Line %s would not balance: %s".formatted(line, this));
        }
    }
}
