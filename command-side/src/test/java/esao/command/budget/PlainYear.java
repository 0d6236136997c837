package esao.command.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A fiscal year as somebody would keep it on paper who cares for what is carried over: whole numbers of satang in plain
 * maps, one recipient. Each method says whether the command is to be taken and, where it is, keeps what it changes.
 */
final class PlainYear {

    /** By figure and line. */
    final Map<String, Long> figures = new TreeMap<>();

    final Map<String, Claim> commitments = new TreeMap<>();
    final Map<String, Claim> payments = new TreeMap<>();
    final Map<String, Claim> reservations = new TreeMap<>();
    final Map<String, Carried> carried = new TreeMap<>();
    private final Map<String, String> owner = new HashMap<>();
    private final Set<String> extended = new HashSet<>();
    private long noticed;

    /** So much that is left of something of a line. */
    record Claim(String line, long left) {}

    /** Money of a commitment, or of a reservation, on its way. */
    record Carried(boolean ofCommitment, String subject, String line, long satang, String state) {

        Carried at(String next) {
            return new Carried(ofCommitment, subject, line, satang, next);
        }
    }

    long of(String account, String line) {
        return figures.getOrDefault(account + " " + line, 0L);
    }

    long total(String account) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(account + " "))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    long noticed() {
        return noticed;
    }

    long unallocated(String line) {
        return of("ALLOTTED", line) - of("ALLOCATED", line) - of("RESERVED", line);
    }

    long unreleased(String line) {
        return of("ALLOCATED", line) - of("RELEASED", line);
    }

    long free(String line) {
        return of("RELEASED", line) - of("COMMITTED", line) - of("DISBURSED", line);
    }

    private void add(String account, String line, long satang) {
        figures.merge(account + " " + line, satang, Long::sum);
        figures.remove(account + " " + line, 0L);
    }

    boolean receive(String line, long satang) {
        if (satang > 0) {
            add("ALLOTTED", line, satang);
            noticed += satang;
        }
        return satang > 0;
    }

    boolean allocate(String line, long satang) {
        return move(satang, unallocated(line), () -> add("ALLOCATED", line, satang));
    }

    boolean release(String line, long satang) {
        return move(satang, unreleased(line), () -> add("RELEASED", line, satang));
    }

    boolean commit(String name, String line, long satang) {
        return move(satang, free(line), () -> promise(name, line, satang));
    }

    private void promise(String name, String line, long satang) {
        commitments.put(name, new Claim(line, satang));
        add("COMMITTED", line, satang);
    }

    boolean pay(String payment, String commitment, long satang) {
        return use(commitments, commitment, satang, line -> {
            add("COMMITTED", line, -satang);
            add("DISBURSED", line, satang);
            payments.put(payment, new Claim(line, satang));
        });
    }

    boolean refund(String payment, long satang) {
        return use(payments, payment, satang, line -> add("DISBURSED", line, -satang));
    }

    boolean reserve(String name, String line, long satang) {
        return move(satang, unallocated(line), () -> {
            reservations.put(name, new Claim(line, satang));
            add("RESERVED", line, satang);
        });
    }

    boolean draw(String reservation, String commitment, long satang) {
        return use(reservations, reservation, satang, line -> {
            add("RESERVED", line, -satang);
            add("ALLOCATED", line, satang);
            add("RELEASED", line, satang);
            promise(commitment, line, satang);
            if (owner.containsKey(reservation)) {
                owner.put(commitment, Objects.requireNonNull(owner.get(reservation)));
            }
        });
    }

    boolean request(String name, boolean ofCommitment, String subject, long satang) {
        var there = left(ofCommitment, subject);
        var underWay = carried.values().stream()
                .anyMatch(other -> other.ofCommitment() == ofCommitment
                        && other.subject().equals(subject)
                        && (other.state().equals("REQUESTED") || other.state().equals("APPROVED")));
        return !underWay
                && move(
                        satang,
                        there,
                        () -> carried.put(
                                name,
                                new Carried(ofCommitment, subject, line(ofCommitment, subject), satang, "REQUESTED")));
    }

    boolean step(String name, String from, String to) {
        return carried.containsKey(name) && of(name).state().equals(from) && carried.put(name, of(name).at(to)) != null;
    }

    Carried of(String name) {
        return Objects.requireNonNull(carried.get(name), name);
    }

    long left(boolean ofCommitment, String subject) {
        var claim = (ofCommitment ? commitments : reservations).get(subject);
        return claim == null ? 0 : claim.left();
    }

    boolean uses(String name) {
        return commitments.containsKey(name) || reservations.containsKey(name);
    }

    long refundable(String payment) {
        var claim = payments.get(payment);
        return claim == null ? 0 : claim.left();
    }

    private String line(boolean ofCommitment, String subject) {
        return Objects.requireNonNull((ofCommitment ? commitments : reservations).get(subject))
                .line();
    }

    /** What an approved carry-over takes along. */
    long covers(Carried carry) {
        return Math.min(carry.satang(), left(carry.ofCommitment(), carry.subject()));
    }

    /** Whether all that is open leaves with an approved carry-over, and none is undecided. */
    boolean isClosable() {
        var covered = carried.values().stream()
                .filter(carry -> carry.state().equals("APPROVED"))
                .mapToLong(this::covers)
                .sum();
        return covered
                        == total("COMMITTED")
                                + reservations.values().stream()
                                        .mapToLong(Claim::left)
                                        .sum()
                && carried.values().stream().noneMatch(carry -> carry.state().equals("REQUESTED"));
    }

    void close() {
        carried.replaceAll((name, carry) -> {
            if (!carry.state().equals("APPROVED")) {
                return carry;
            }
            var satang = covers(carry);
            take(carry, satang, "IN_TRANSIT");
            return new Carried(
                    carry.ofCommitment(),
                    carry.subject(),
                    carry.line(),
                    satang,
                    satang == 0 ? "CANCELLED" : "IN_TRANSIT");
        });
    }

    void settle(String name) {
        add("IN_TRANSIT", of(name).line(), -of(name).satang());
        add("CARRIED_OUT", of(name).line(), of(name).satang());
        carried.put(name, of(name).at("CARRIED_OUT"));
    }

    /** The names are those that were given here. */
    void carryIn(String name, boolean ofCommitment, String subject, String line, long satang) {
        carried.put(name, new Carried(ofCommitment, subject, line, satang, "CARRIED_IN"));
        owner.put(subject, name);
        add("ALLOTTED", line, satang);
        if (ofCommitment) {
            add("ALLOCATED", line, satang);
            add("RELEASED", line, satang);
            promise(subject, line, satang);
        } else {
            reservations.put(subject, new Claim(line, satang));
            add("RESERVED", line, satang);
        }
    }

    boolean giveUp(String name) {
        var carry = carried.get(name);
        var satang = carry == null ? 0 : left(carry.ofCommitment(), carry.subject());
        if (carry == null || !carry.state().startsWith("CARRIED_IN") || satang == 0) {
            return false;
        }
        take(carry, satang, "LAPSED");
        return carried.put(name, carry.at("CANCELLED")) != null;
    }

    /** Whether something came from the year before and was not let be paid for longer. */
    boolean isShort(String subject) {
        var name = owner.get(subject);
        return name != null && !extended.contains(name);
    }

    boolean extend(String name) {
        return carried.containsKey(name)
                && of(name).state().equals("CARRIED_IN")
                && !extended.contains(name)
                && extended.add(name);
    }

    private void take(Carried carry, long satang, String where) {
        if (satang == 0) {
            return;
        }
        var claims = carry.ofCommitment() ? commitments : reservations;
        claims.put(carry.subject(), new Claim(carry.line(), left(carry.ofCommitment(), carry.subject()) - satang));
        add("ALLOTTED", carry.line(), -satang);
        if (carry.ofCommitment()) {
            add("ALLOCATED", carry.line(), -satang);
            add("RELEASED", carry.line(), -satang);
            add("COMMITTED", carry.line(), -satang);
        } else {
            add("RESERVED", carry.line(), -satang);
        }
        add(where, carry.line(), satang);
    }

    private static boolean move(long satang, long there, Runnable change) {
        if (satang < 1 || satang > there) {
            return false;
        }
        change.run();
        return true;
    }

    private interface OfLine {
        void change(String line);
    }

    private static boolean use(Map<String, Claim> claims, String name, long satang, OfLine change) {
        var claim = claims.get(name);
        return claim != null
                && move(satang, claim.left(), () -> {
                    claims.put(name, new Claim(claim.line(), claim.left() - satang));
                    change.change(claim.line());
                });
    }
}
