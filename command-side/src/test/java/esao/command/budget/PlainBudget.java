package esao.command.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A budget as somebody would keep it on paper: names and whole numbers of satang in plain maps. It shares no code with
 * the real one. Each method says whether the command is to be taken and, where it is, keeps what it changes.
 */
final class PlainBudget {

    /** What a line was given, keeps as savings; by line. */
    final Map<String, Long> allotted = new HashMap<>();

    final Map<String, Long> reserved = new HashMap<>();

    /** What a recipient was allocated of a line, had released, committed and was paid; by line and recipient. */
    final Map<String, Long> allocated = new HashMap<>();

    final Map<String, Long> released = new HashMap<>();
    final Map<String, Long> committed = new HashMap<>();
    final Map<String, Long> disbursed = new HashMap<>();

    /** What each notice gives now; by notice, then by line. */
    final Map<String, Map<String, Long>> notices = new TreeMap<>();

    final Map<String, List<Share>> proposals = new TreeMap<>();
    final Map<String, Claim> commitments = new TreeMap<>();
    final Map<String, Claim> payments = new TreeMap<>();
    final Map<String, Claim> savings = new TreeMap<>();
    final Map<String, Use> uses = new TreeMap<>();

    /** What of each recipient's commitments was let pass though it was not there, and is not there still. */
    final Map<String, Long> tolerated = new HashMap<>();

    /** How far each loosening has come. */
    final Map<String, String> loosenings = new TreeMap<>();

    /** How much may still pass because of each. */
    final Map<String, Long> limits = new TreeMap<>();

    /** What each commitment has from a reservation and has not paid; by commitment. */
    final Map<String, Draw> draws = new HashMap<>();

    /** What of an advance is not accounted for. */
    final Map<String, Claim> advances = new TreeMap<>();

    /** What is kept apart for a project; whose project stands where a recipient would. */
    final Map<String, Claim> reservations = new TreeMap<>();

    final Map<String, Move> virements = new TreeMap<>();

    /** By which entries, of whom, a commitment or payment came to be what it is; by name, then by number. */
    final Map<String, Map<Long, String>> entries = new HashMap<>();

    /** Whether what was promised last went back to a reservation. */
    boolean restored;

    private final Set<String> receipts = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> funds;

    /** Begins with nothing; the fund of each line that may come is known. */
    PlainBudget(Map<String, String> funds) {
        this.funds = funds;
    }

    /** So much of a line for one recipient. */
    record Share(String line, String recipient, long satang) {}

    /** So much that is left of a commitment, a payment or savings. */
    record Claim(String line, String recipient, long left) {

        Claim less(long satang) {
            return new Claim(line, recipient, left - satang);
        }
    }

    /** So much of a reservation that is with a recipient. */
    record Draw(String reservation, String share, long left) {

        Draw less(long satang) {
            return new Draw(reservation, share, Math.max(0, left - satang));
        }
    }

    /** Savings for a recipient, and the last step of it. */
    record Use(String step, String savings, String line, String recipient, long satang) {

        Use at(String next) {
            return new Use(next, savings, line, recipient, satang);
        }
    }

    /** So much out of, or into, a line. */
    record Item(String line, @Nullable String savings, long satang) {}

    /** A virement and the last step it took. */
    record Move(String step, List<Item> from, List<Item> to) {

        Move at(String next) {
            return new Move(next, from, to);
        }
    }

    static String share(String line, String recipient) {
        return line + " " + recipient;
    }

    boolean knows(String line) {
        return allotted.containsKey(line);
    }

    long unallocated(String line) {
        return allotted.getOrDefault(line, 0L) - total(allocated, line) - reserved.getOrDefault(line, 0L);
    }

    /** What is on the line and neither kept apart nor promised nor paid. */
    long available(String line) {
        return allotted.getOrDefault(line, 0L)
                - reserved.getOrDefault(line, 0L)
                - total(committed, line)
                - total(disbursed, line);
    }

    long spare(String line) {
        return Math.min(unallocated(line), Math.max(0, available(line)));
    }

    /** What was let pass and is there meanwhile is tolerated no longer. */
    void settle() {
        tolerated.replaceAll((share, satang) -> Math.min(satang, Math.max(0, -free(share))));
    }

    long unreleased(String share) {
        return allocated.getOrDefault(share, 0L) - released.getOrDefault(share, 0L);
    }

    long free(String share) {
        return released.getOrDefault(share, 0L) - spent(share);
    }

    long unspent(String share) {
        return allocated.getOrDefault(share, 0L) - spent(share);
    }

    static long total(Map<String, Long> figures, String line) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(line + " "))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    boolean receive(String notice, String line, long satang) {
        if (satang == 0 || !names.add(notice)) {
            return false;
        }
        notices.put(notice, new HashMap<>(Map.of(line, satang)));
        allotted.merge(line, satang, Long::sum);
        return true;
    }

    boolean correct(String notice, String line, long from, long to) {
        var given = notices.getOrDefault(notice, Map.of()).get(line);
        if (given == null || given != from || from == to || from - to > spare(line)) {
            return false;
        }
        of(notices, notice).put(line, to);
        allotted.merge(line, to - from, Long::sum);
        return true;
    }

    boolean propose(String allocation, List<Share> shares) {
        if (names.contains(allocation) || !haveRoom(shares)) {
            return false;
        }
        names.add(allocation);
        proposals.put(allocation, shares);
        return true;
    }

    boolean approve(String allocation) {
        var shares = proposals.get(allocation);
        if (shares == null || !haveRoom(shares)) {
            return false;
        }
        proposals.remove(allocation);
        shares.forEach(share -> allocated.merge(share(share.line, share.recipient), share.satang, Long::sum));
        return true;
    }

    private boolean haveRoom(List<Share> shares) {
        var once = new HashSet<String>();
        var asked = new HashMap<String, Long>();
        for (var share : shares) {
            if (share.satang == 0 || !knows(share.line) || !once.add(share(share.line, share.recipient))) {
                return false;
            }
            asked.merge(share.line, share.satang, Long::sum);
        }
        // To make good what was let pass takes nothing from others.
        var making = new HashMap<String, Long>();
        shares.forEach(share -> making.merge(
                share.line,
                Math.min(share.satang, Math.max(0, -unspent(share(share.line, share.recipient)))),
                Long::sum));
        return asked.entrySet().stream()
                .noneMatch(line -> line.getValue() > unallocated(line.getKey())
                        || line.getValue() - of(making, line.getKey()) > Math.max(0, available(line.getKey())));
    }

    boolean release(String tranche, String line, String recipient, long satang) {
        var share = share(line, recipient);
        if (satang == 0 || satang > unreleased(share) || !names.add(tranche)) {
            return false;
        }
        released.merge(share, satang, Long::sum);
        return true;
    }

    /** Proposes that commitments beyond what is there pass. */
    boolean loosen(String name, long limit) {
        if (limit == 0 || !names.add(name)) {
            return false;
        }
        limits.put(name, limit);
        return loosenings.put(name, "PROPOSED") == null;
    }

    boolean confirm(String name) {
        return loosenings.replace(name, "PROPOSED", "CONFIRMED");
    }

    boolean tighten(String name) {
        return loosenings.replace(name, "PROPOSED", "ENDED") || loosenings.replace(name, "CONFIRMED", "ENDED");
    }

    boolean commit(String commitment, String line, String recipient, long satang) {
        var share = share(line, recipient);
        var excess = satang <= free(share) ? 0 : satang - Math.max(0, free(share));
        var under = limits.entrySet().stream()
                .filter(limit -> "CONFIRMED".equals(loosenings.get(limit.getKey())) && excess <= limit.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
        if (satang == 0 || !allocated.containsKey(share) || (excess > 0 && under.isEmpty()) || !names.add(commitment)) {
            return false;
        }
        if (excess > 0) {
            tolerated.merge(share, excess, Long::sum);
            limits.merge(under.orElseThrow(), -excess, Long::sum);
        }
        promise(commitment, line, recipient, satang);
        return true;
    }

    private void promise(String commitment, String line, String recipient, long satang) {
        var share = share(line, recipient);
        committed.merge(share, satang, Long::sum);
        commitments.put(commitment, new Claim(line, recipient, satang));
    }

    boolean reduce(String commitment, long satang) {
        if (satang == 0 || !takeFrom(commitments, commitment, satang, committed)) {
            return false;
        }
        var claim = of(commitments, commitment);
        restore(commitment, share(claim.line, claim.recipient), satang);
        return true;
    }

    /** What a commitment had from a reservation and needs no longer goes back to it, as far as it is free. */
    private void restore(String commitment, String share, long freed) {
        var draw = draws.get(commitment);
        if (draw == null || !draw.share.equals(share)) {
            return;
        }
        var back = Math.min(Math.min(draw.left, freed), free(share));
        if (back > 0) {
            allocated.merge(share, -back, Long::sum);
            released.merge(share, -back, Long::sum);
            var claim = of(reservations, draw.reservation);
            reserved.merge(claim.line, back, Long::sum);
            reservations.put(draw.reservation, claim.less(-back));
            draws.put(commitment, draw.less(back));
            restored = true;
        }
    }

    private boolean couldPay(Map<String, Claim> claims, String name, long satang) {
        var claim = claims.get(name);
        if (claim == null) {
            return false;
        }
        var share = share(claim.line, claim.recipient);
        return disbursed.getOrDefault(share, 0L) + satang <= released.getOrDefault(share, 0L);
    }

    boolean disburse(String payment, String commitment, long satang) {
        if (satang == 0
                || names.contains(payment)
                || !couldPay(commitments, commitment, satang)
                || !takeFrom(commitments, commitment, satang, committed)) {
            return false;
        }
        draws.computeIfPresent(commitment, (ignored, draw) -> draw.less(satang));
        names.add(payment);
        var claim = of(commitments, commitment);
        disbursed.merge(share(claim.line, claim.recipient), satang, Long::sum);
        payments.put(payment, new Claim(claim.line, claim.recipient, satang));
        return true;
    }

    boolean refund(String refund, String payment, long satang) {
        if (satang == 0 || names.contains(refund) || !takeFrom(payments, payment, satang, disbursed)) {
            return false;
        }
        return names.add(refund);
    }

    /** Keeps in mind who made an entry about a commitment or payment. */
    void recorded(String thing, long version, String person) {
        entries.computeIfAbsent(thing, ignored -> new HashMap<>()).put(version, person);
    }

    /** Puts right what a commitment or payment stands at, in the share it is in or in another. */
    boolean putRight(
            String correction, boolean payment, String thing, Map.Entry<Long, String> by, long from, Share to) {
        var things = payment ? payments : commitments;
        var claim = things.get(thing);
        var known = entries.getOrDefault(thing, Map.of());
        if (names.contains(correction)
                || claim == null
                || !known.containsKey(by.getKey())
                || known.containsValue(by.getValue())
                || claim.left != from) {
            return false;
        }
        var there = share(claim.line, claim.recipient);
        var share = share(to.line, to.recipient);
        var more = to.satang - (there.equals(share) ? from : 0);
        if (!allocated.containsKey(share)
                || (there.equals(share) ? more == 0 : to.satang == 0 && from == 0)
                || (more > 0 && more > free(share))) {
            return false;
        }
        var figures = payment ? disbursed : committed;
        figures.merge(there, -from, Long::sum);
        figures.merge(share, to.satang, Long::sum);
        things.put(thing, new Claim(to.line, to.recipient, to.satang));
        var freed = there.equals(share) ? from - to.satang : from;
        if (!payment && freed > 0) {
            restore(thing, there, freed);
        }
        return names.add(correction);
    }

    private static boolean takeFrom(Map<String, Claim> claims, String name, long satang, Map<String, Long> figures) {
        var claim = claims.get(name);
        if (claim == null || satang > claim.left) {
            return false;
        }
        claims.put(name, claim.less(satang));
        figures.merge(share(claim.line, claim.recipient), -satang, Long::sum);
        return true;
    }

    /** Declares savings of a line, or of what a recipient has of it. */
    boolean save(String name, String line, @Nullable String recipient, long satang) {
        var share = recipient == null ? "" : share(line, recipient);
        var there = recipient == null ? spare(line) : Math.min(unspent(share), Math.max(0, available(line)));
        if (satang == 0 || satang > there || !names.add(name)) {
            return false;
        }
        if (recipient != null) {
            allocated.merge(share, -satang, Long::sum);
            released.computeIfPresent(share, (ignored, before) -> Math.min(before, of(allocated, share)));
        }
        reserved.merge(line, satang, Long::sum);
        savings.put(name, new Claim(line, "", satang));
        return true;
    }

    boolean giveBack(String name, long satang) {
        var claim = savings.get(name);
        if (satang == 0 || claim == null || satang > claim.left) {
            return false;
        }
        savings.put(name, claim.less(satang));
        reserved.merge(claim.line, -satang, Long::sum);
        return true;
    }

    /** Proposes that a recipient gets some savings of a line; the line must be that of the savings. */
    boolean proposeUse(String name, String savingsName, String line, String recipient, long satang) {
        if (!isSaved(savingsName, line, satang) || !names.add(name)) {
            return false;
        }
        uses.put(name, new Use("PROPOSED", savingsName, line, recipient, satang));
        return true;
    }

    boolean stepUse(String name, String from, String to) {
        var use = uses.get(name);
        return use != null && use.step.equals(from) && uses.put(name, use.at(to)) != null;
    }

    boolean carryOutUse(String name) {
        var use = uses.get(name);
        if (use == null || !use.step.equals("APPROVED") || !isSaved(use.savings, use.line, use.satang)) {
            return false;
        }
        savings.computeIfPresent(use.savings, (ignored, claim) -> claim.less(use.satang));
        reserved.merge(use.line, -use.satang, Long::sum);
        allocated.merge(share(use.line, use.recipient), use.satang, Long::sum);
        return stepUse(name, "APPROVED", "USED");
    }

    private boolean isSaved(String savingsName, String line, long satang) {
        var claim = savings.get(savingsName);
        return satang > 0 && claim != null && claim.line.equals(line) && satang <= claim.left;
    }

    /** Hands out what could be committed as well; it counts as committed. */
    boolean advance(String name, String line, String recipient, long satang) {
        var share = share(line, recipient);
        if (satang == 0 || satang > free(share) || !names.add(name)) {
            return false;
        }
        committed.merge(share, satang, Long::sum);
        advances.put(name, new Claim(line, recipient, satang));
        return true;
    }

    /** Accounts for what was spent, as a payment of that name, and for what came back. */
    boolean clear(String name, @Nullable String payment, long spent, long returned, List<String> numbers) {
        if (spent + returned == 0
                || (payment != null && (spent == 0 || names.contains(payment)))
                || !couldPay(advances, name, spent)
                || numbers.stream().distinct().count() < numbers.size()
                || numbers.stream().anyMatch(receipts::contains)
                || !takeFrom(advances, name, spent + returned, committed)) {
            return false;
        }
        if (payment != null) {
            names.add(payment);
            var claim = of(advances, name);
            disbursed.merge(share(claim.line, claim.recipient), spent, Long::sum);
            payments.put(payment, new Claim(claim.line, claim.recipient, spent));
            receipts.addAll(numbers);
        }
        return true;
    }

    boolean reserve(String name, String project, String line, long satang) {
        if (satang == 0 || !knows(line) || satang > spare(line) || !names.add(name)) {
            return false;
        }
        reserved.merge(line, satang, Long::sum);
        reservations.put(name, new Claim(line, project, satang));
        return true;
    }

    boolean unreserve(String name, long satang) {
        var claim = reservations.get(name);
        if (claim == null || satang == 0 || satang > claim.left) {
            return false;
        }
        reservations.put(name, claim.less(satang));
        reserved.merge(claim.line, -satang, Long::sum);
        return true;
    }

    boolean draw(String name, String project, String commitment, String recipient, long satang) {
        var claim = reservations.get(name);
        if (names.contains(commitment)
                || claim == null
                || !claim.recipient.equals(project)
                || satang == 0
                || satang > claim.left) {
            return false;
        }
        unreserve(name, satang);
        var share = share(claim.line, recipient);
        allocated.merge(share, satang, Long::sum);
        released.merge(share, satang, Long::sum);
        names.add(commitment);
        draws.put(commitment, new Draw(name, share, satang));
        promise(commitment, claim.line, recipient, satang);
        return true;
    }

    boolean proposeVirement(String name, List<Item> from, List<Item> to) {
        if (names.contains(name) || !couldMove(from, to)) {
            return false;
        }
        names.add(name);
        virements.put(name, new Move("PROPOSED", from, to));
        return true;
    }

    /** Takes a step that asks nothing of the money. */
    boolean step(String name, String from, String to) {
        return isAt(name, from) && virements.put(name, of(virements, name).at(to)) != null;
    }

    boolean submitVirement(String name) {
        return isAt(name, "CLASSIFIED") && couldMove(name) && step(name, "CLASSIFIED", "SUBMITTED");
    }

    boolean execute(String name) {
        if (!isAt(name, "APPROVED") || !couldMove(name)) {
            return false;
        }
        move(of(virements, name), 1);
        return step(name, "APPROVED", "EXECUTED");
    }

    boolean reverse(String name) {
        if (!isAt(name, "EXECUTED")
                || of(virements, name).to.stream().anyMatch(item -> item.satang > spare(item.line))) {
            return false;
        }
        move(of(virements, name), -1);
        return step(name, "EXECUTED", "REVERSED");
    }

    /** What is left of the line's savings and reservations. */
    long keptApart(String line) {
        return Stream.concat(savings.values().stream(), reservations.values().stream())
                .filter(claim -> claim.line.equals(line))
                .mapToLong(Claim::left)
                .sum();
    }

    private boolean isAt(String name, String step) {
        return virements.containsKey(name) && of(virements, name).step.equals(step);
    }

    private void move(Move move, int sign) {
        for (var item : move.from) {
            allotted.merge(item.line, -sign * item.satang, Long::sum);
            if (item.savings != null) {
                reserved.merge(item.line, -sign * item.satang, Long::sum);
                savings.computeIfPresent(item.savings, (ignored, claim) -> claim.less(sign * item.satang));
            }
        }
        move.to.forEach(item -> allotted.merge(item.line, sign * item.satang, Long::sum));
    }

    private boolean couldMove(String name) {
        return couldMove(of(virements, name).from, of(virements, name).to);
    }

    private boolean couldMove(List<Item> from, List<Item> to) {
        var all = new ArrayList<>(from);
        all.addAll(to);
        var origins =
                from.stream().map(item -> item.line + item.savings).distinct().count();
        var sources = from.stream().map(Item::line).distinct().toList();
        var targets = to.stream().map(Item::line).distinct().toList();
        return all.stream().allMatch(item -> item.satang > 0 && knows(item.line))
                && sum(from) == sum(to)
                && origins == from.size()
                && targets.size() == to.size()
                && sources.stream().noneMatch(targets::contains)
                && Stream.concat(sources.stream(), targets.stream())
                                .map(funds::get)
                                .distinct()
                                .count()
                        == 1
                && from.stream().allMatch(this::isThere);
    }

    private boolean isThere(Item item) {
        if (item.savings == null) {
            return item.satang <= spare(item.line);
        }
        var claim = savings.get(item.savings);
        return claim != null && claim.line.equals(item.line) && item.satang <= claim.left;
    }

    static <T> T of(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private long spent(String share) {
        return committed.getOrDefault(share, 0L) + disbursed.getOrDefault(share, 0L);
    }

    private static long sum(List<Item> items) {
        return items.stream().mapToLong(Item::satang).sum();
    }
}
