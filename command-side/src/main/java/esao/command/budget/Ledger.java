package esao.command.budget;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of one budget and what stands on them: pure arithmetic, the sum of all movements of all events. */
class Ledger {

    private Map<LineCode, LineDescription> descriptions = new HashMap<>();
    private Map<LineCode, Balance> lines = new HashMap<>();
    private Map<LineCode, Map<Recipient, Balance>> shares = new HashMap<>();
    private Set<LineCode> carriedIn = new HashSet<>();
    private long allottedSatang;

    /** What all lines were allotted, of whatever fund. */
    Money allotted() {
        return new Money(allottedSatang);
    }

    boolean knows(LineCode line) {
        return descriptions.containsKey(line);
    }

    /** Whether all of a line came from the year before, and serves what it was carried over for alone. */
    boolean isCarriedIn(LineCode line) {
        return carriedIn.contains(line);
    }

    /** What a line is for; absent for an unknown line. */
    Optional<LineDescription> describe(LineCode line) {
        return Optional.ofNullable(descriptions.get(line));
    }

    /** The figures of a line; nothing but zeros for an unknown one. */
    Balance line(LineCode line) {
        return lines.getOrDefault(line, Balance.EMPTY);
    }

    /** Whether anything of the line was ever allocated to the recipient. */
    boolean hasShare(LineCode line, Recipient recipient) {
        return shares.getOrDefault(line, Map.of()).containsKey(recipient);
    }

    /** The figures of a recipient's share of a line; nothing but zeros where there is none. */
    Balance share(LineCode line, Recipient recipient) {
        return shares.getOrDefault(line, Map.of()).getOrDefault(recipient, Balance.EMPTY);
    }

    /** The lines on which commitments are outstanding. */
    List<LineCode> linesWithCommitments() {
        return lines.entrySet().stream()
                .filter(line -> line.getValue().committedSatang() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    void on(BudgetEvent event) {
        if (event instanceof NoticeLinesReceived received) {
            received.lines().forEach(line -> descriptions.putIfAbsent(line.line(), line.description()));
        } else if (event instanceof VirementExecuted executed) {
            executed.targets().forEach(this::describeNew);
        } else if (event instanceof CarriedIn in) {
            descriptions.putIfAbsent(in.line(), in.description());
            carriedIn.add(in.line());
        }
        if (event instanceof CommitmentTolerated tolerated) {
            tolerate(tolerated);
        }
        var movements = Movement.of(event);
        movements.forEach(this::move);
        if (!(event instanceof ReservationDrawn)) { // What is drawn is for the commitment right after it.
            movements.forEach(this::settle);
        }
        movements.forEach(this::requireSound);
    }

    private void tolerate(CommitmentTolerated mark) {
        tolerate(mark.line(), mark.recipient(), mark.excess().satang());
    }

    /** What was let pass and is there meanwhile is tolerated no longer; of a line, it is the sum of its shares. */
    private void settle(Movement movement) {
        if (movement.recipient() != null) {
            var covered = share(movement.line(), movement.recipient()).coveredSatang();
            if (covered > 0) {
                tolerate(movement.line(), movement.recipient(), -covered);
            }
        }
    }

    private void tolerate(LineCode line, Recipient recipient, long satang) {
        lines.put(line, line(line).tolerating(satang));
        shares.computeIfAbsent(line, ignored -> new HashMap<>())
                .put(recipient, share(line, recipient).tolerating(satang));
    }

    private void describeNew(VirementTarget target) {
        if (target.newLine() != null) {
            descriptions.putIfAbsent(target.line(), target.newLine());
        }
    }

    private void move(Movement movement) {
        if (movement.account() == Account.ALLOTTED) {
            allottedSatang = Math.addExact(allottedSatang, movement.satang());
        }
        lines.put(movement.line(), line(movement.line()).plus(movement.account(), movement.satang()));
        if (movement.recipient() != null) {
            shares.computeIfAbsent(movement.line(), ignored -> new HashMap<>())
                    .put(
                            movement.recipient(),
                            share(movement.line(), movement.recipient()).plus(movement.account(), movement.satang()));
        }
    }

    private void requireSound(Movement movement) {
        line(movement.line()).requireSoundLine(movement.line());
        if (movement.recipient() != null) {
            share(movement.line(), movement.recipient()).requireSoundShare(movement.line());
        }
    }
}
