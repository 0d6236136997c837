package esao.testing.oracle;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CommitmentTolerated;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.testing.oracle.Complaint.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The money of one budget, event by event, kept apart from how production keeps it: what came in from outside, and
 * where it is.
 */
final class MoneyFold {

    private final Map<LineCode, Map<Account, Long>> lines = new HashMap<>();
    private final Map<List<Object>, Map<Account, Long>> shares = new HashMap<>();
    private final Map<List<Object>, Long> tolerated = new HashMap<>();
    private long received;
    private long onLines;

    /** Takes in the next event; says what is wrong after it. */
    List<Complaint> after(StoredLog.Event event) {
        received = Math.addExact(received, fromOutside(event.content()));
        if (event.content() instanceof CommitmentTolerated mark) {
            tolerated.merge(nameOf(mark.line(), mark.recipient()), mark.excess().satang(), Math::addExact);
        }
        var movements = Movement.of(event.content());
        movements.forEach(this::move);
        if (!(event.content() instanceof ReservationDrawn)) {
            // What is drawn is for the commitment that follows in the same command, not for what passed before.
            movements.forEach(this::settle);
        }
        var complaints = new ArrayList<Complaint>();
        if (onLines != received) {
            complaints.add(new Complaint(
                    Kind.MONEY_NOT_CONSERVED,
                    "After position %d the lines of %s hold %d satang, but %d came in"
                            .formatted(event.position(), event.stream(), onLines, received)));
        }
        for (var movement : movements) {
            var line = lines.getOrDefault(movement.line(), Map.of());
            requireNotBelowZero(event, movement.line().toString(), line, unallocated(line), complaints);
            if (movement.recipient() != null) {
                var name = nameOf(movement.line(), movement.recipient());
                var share = shares.getOrDefault(name, Map.of());
                var left = free(share) + tolerated.getOrDefault(name, 0L);
                requireNotBelowZero(event, movement.line() + " of a recipient", share, left, complaints);
            }
        }
        return complaints;
    }

    /** What was let pass and is there meanwhile is tolerated no longer. */
    private void settle(Movement movement) {
        if (movement.recipient() != null) {
            var name = nameOf(movement.line(), movement.recipient());
            var beyond = Math.max(0, -free(shares.getOrDefault(name, Map.of())));
            tolerated.computeIfPresent(name, (ignored, known) -> Math.min(known, beyond));
        }
    }

    private static long fromOutside(BudgetEvent event) {
        return switch (event) {
            case NoticeLinesReceived notice ->
                notice.lines().stream()
                        .mapToLong(line -> line.amount().satang())
                        .sum();
            case NoticeCorrected corrected ->
                corrected.lines().stream()
                        .mapToLong(line -> line.to().satang() - line.from().satang())
                        .sum();
            case CarriedIn arrived -> arrived.amount().satang();
            case CarriedOut left -> -left.amount().satang();
            case CarryOverCancelled cancelled -> -cancelled.givenUp().satang();
            default -> 0;
        };
    }

    private void move(Movement movement) {
        if (movement.account() == Account.ALLOTTED) {
            onLines = Math.addExact(onLines, movement.satang());
        }
        lines.computeIfAbsent(movement.line(), absent -> new EnumMap<>(Account.class))
                .merge(movement.account(), movement.satang(), Math::addExact);
        if (movement.recipient() != null) {
            shares.computeIfAbsent(
                            nameOf(movement.line(), movement.recipient()), absent -> new EnumMap<>(Account.class))
                    .merge(movement.account(), movement.satang(), Math::addExact);
        }
    }

    private static void requireNotBelowZero(
            StoredLog.Event event, String whose, Map<Account, Long> figures, long left, List<Complaint> complaints) {
        if (left < 0 || figures.values().stream().anyMatch(satang -> satang < 0)) {
            complaints.add(new Complaint(
                    Kind.BELOW_ZERO,
                    "After position %d line %s of %s holds %s, %d left"
                            .formatted(event.position(), whose, event.stream(), figures, left)));
        }
    }

    private static long unallocated(Map<Account, Long> line) {
        return of(line, Account.ALLOTTED) - of(line, Account.ALLOCATED) - of(line, Account.RESERVED);
    }

    private static long free(Map<Account, Long> share) {
        return of(share, Account.RELEASED) - of(share, Account.COMMITTED) - of(share, Account.DISBURSED);
    }

    private static long of(Map<Account, Long> figures, Account account) {
        return figures.getOrDefault(account, 0L);
    }

    private static List<Object> nameOf(LineCode line, Recipient recipient) {
        return List.of(line, recipient);
    }
}
