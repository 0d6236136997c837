package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.Movement;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.value.LineCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds the events of a budget into the signals about its lines. */
final class SignalFold {

    private static final long WHOLE = 10_000;
    private static final long MUCH_TRANSFERRED = 2_500;
    private static final long LOW = 3_500;
    private static final long OVER = 10_500;

    /** Words behind which anything can be; a name of two letters tells nothing either. */
    private static final Pattern VAGUE = Pattern.compile("อื่น\\s*ๆ|เบ็ดเตล็ด|ฯลฯ|ต่าง\\s*ๆ|^\\s*\\S{1,2}\\s*$");

    private final LineBook book = new LineBook();
    private final Map<LineCode, Told> lines = new TreeMap<>();
    private final TwoClocks.Reading point;

    private SignalFold(TwoClocks point) {
        this.point = point.begin();
    }

    /** What was told of one line. */
    private static final class Told {

        private long originalSatang;
        private long adjustedSatang;
        private long executedSatang;
        private final List<SignalEventView> notices = new ArrayList<>();
        private final List<SignalEventView> transfers = new ArrayList<>();
        private final List<SignalEventView> payments = new ArrayList<>();

        /** By which events there is something to be paid. */
        private List<SignalEventView> received() {
            return Stream.concat(notices.stream(), transfers.stream())
                    .sorted(Comparator.comparingLong(SignalEventView::version))
                    .toList();
        }
    }

    /**
     * The signals as of a point in time.
     *
     * @param version the last event known then; -1 if there was none
     */
    record Signals(long version, List<AuditSignalView> signals) {}

    static Signals of(Iterator<StreamEvent> events, TwoClocks point) {
        var fold = new SignalFold(point);
        while (fold.point.open() && events.hasNext()) {
            fold.read(events.next());
        }
        var signals = new ArrayList<AuditSignalView>();
        fold.lines.forEach((line, told) -> fold.judge(line, told, signals));
        return new Signals(fold.point.version(), signals);
    }

    private void read(StreamEvent event) {
        var counts = point.counts(event);
        if (point.open()) {
            book.read(event.event());
        }
        if (!counts) {
            return;
        }
        for (var movement : Movement.of(event.event())) {
            var told = lines.computeIfAbsent(movement.line(), absent -> new Told());
            if (movement.account() == Account.ALLOTTED && !leavesTheYear(event)) {
                told.adjustedSatang = Math.addExact(told.adjustedSatang, movement.satang());
                if (isOfNotice(event)) {
                    told.originalSatang = Math.addExact(told.originalSatang, movement.satang());
                    told.notices.add(SignalEventView.of(event, movement.satang()));
                } else {
                    told.transfers.add(SignalEventView.of(event, movement.satang()));
                }
            } else if (movement.account() == Account.DISBURSED) {
                told.executedSatang = Math.addExact(told.executedSatang, movement.satang());
                told.payments.add(SignalEventView.of(event, movement.satang()));
            }
        }
    }

    /** What was carried in was given to the line in the year it is of. */
    private static boolean isOfNotice(StreamEvent event) {
        return event.event() instanceof NoticeLinesReceived
                || event.event() instanceof NoticeCorrected
                || event.event() instanceof CarriedIn;
    }

    /** It was to be paid from this line and in this year, and is no transfer to another. */
    private static boolean leavesTheYear(StreamEvent event) {
        return event.event() instanceof CarriedOut || event.event() instanceof CarryOverCancelled;
    }

    private void judge(LineCode line, Told told, List<AuditSignalView> signals) {
        var described = book.of(line);
        var name = described == null ? null : described.name();
        if (told.originalSatang == 0 && !told.transfers.isEmpty()) {
            signals.add(signal(AuditSignal.NEW_AFTER_ACT, line, name, told, null, told.transfers));
        }
        var transferred = share(Math.subtractExact(told.adjustedSatang, told.originalSatang), told.originalSatang);
        if (transferred != null && transferred >= MUCH_TRANSFERRED) {
            signals.add(signal(AuditSignal.TRANSFERRED_UP, line, name, told, transferred, told.transfers));
        }
        if (transferred != null && transferred <= -MUCH_TRANSFERRED) {
            signals.add(signal(AuditSignal.TRANSFERRED_DOWN, line, name, told, transferred, told.transfers));
        }
        judgeExecution(line, name, told, signals);
        if (name != null && VAGUE.matcher(name).find()) {
            var first = told.notices.isEmpty() ? told.transfers : told.notices;
            signals.add(signal(
                    AuditSignal.VAGUE_TITLE, line, name, told, null, first.subList(0, Math.min(1, first.size()))));
        }
    }

    private static void judgeExecution(LineCode line, @Nullable String name, Told told, List<AuditSignalView> signals) {
        if (told.adjustedSatang > 0 && told.executedSatang == 0) {
            signals.add(signal(AuditSignal.NO_EXECUTION, line, name, told, 0L, told.received()));
            return;
        }
        var executed = share(told.executedSatang, told.adjustedSatang);
        if (executed != null && isBelow(told.executedSatang, told.adjustedSatang, LOW)) {
            signals.add(signal(AuditSignal.LOW_EXECUTION, line, name, told, executed, told.payments));
        }
        var beyondAll = told.adjustedSatang <= 0 && told.executedSatang > 0;
        if (beyondAll || (executed != null && isBelow(-told.executedSatang, -told.adjustedSatang, OVER))) {
            signals.add(signal(AuditSignal.OVER_EXECUTION, line, name, told, executed, told.payments));
        }
    }

    /** Whether a part is below so many hundredths of a percent of the whole, to the satang. */
    private static boolean isBelow(long part, long whole, long basisPoints) {
        return BigInteger.valueOf(part)
                        .multiply(BigInteger.valueOf(WHOLE))
                        .compareTo(BigInteger.valueOf(whole).multiply(BigInteger.valueOf(basisPoints)))
                < 0;
    }

    /** In hundredths of a percent, towards zero; nothing where there is no whole. */
    private static @Nullable Long share(long part, long whole) {
        return whole <= 0
                ? null
                : BigInteger.valueOf(part)
                        .multiply(BigInteger.valueOf(WHOLE))
                        .divide(BigInteger.valueOf(whole))
                        .longValueExact();
    }

    private static AuditSignalView signal(
            AuditSignal signal,
            LineCode line,
            @Nullable String name,
            Told told,
            @Nullable Long basisPoints,
            List<SignalEventView> events) {
        return new AuditSignalView(
                signal.name(),
                line.value(),
                name,
                told.originalSatang,
                told.adjustedSatang,
                told.executedSatang,
                basisPoints,
                events);
    }
}
