package esao.kernel.gfmis.value;

import esao.kernel.money.Money;
import java.util.stream.Stream;

/**
 * What GFMIS says of the money under a code. It always adds up: net is ordered, disbursed and remaining together.
 *
 * @param net งบสุทธิ, what there is after all transfers
 * @param ordered สั่งซื้อ (PO), promised to orders and not paid yet
 * @param disbursed เบิกจ่าย, paid
 * @param remaining คงเหลือ, neither ordered nor paid
 */
public record GfmisFigures(Money net, Money ordered, Money disbursed, Money remaining) {

    /** Nothing at all. */
    public static final GfmisFigures NOTHING = new GfmisFigures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /**
     * States figures.
     *
     * @throws IllegalArgumentException if they do not add up to the satang, or one is larger than an entry may be
     */
    public GfmisFigures {
        if (!inRange(net, ordered, disbursed, remaining) || !addUp(net, ordered, disbursed, remaining)) {
            throw new IllegalArgumentException("%s is not %s ordered, %s disbursed and %s remaining together"
                    .formatted(net, ordered, disbursed, remaining));
        }
    }

    /** Whether each is one that an entry may carry. */
    public static boolean inRange(Money net, Money ordered, Money disbursed, Money remaining) {
        return Stream.of(net, ordered, disbursed, remaining).allMatch(Money.LARGEST_ENTRY::covers);
    }

    /** Whether figures that are in range add up to the satang. */
    public static boolean addUp(Money net, Money ordered, Money disbursed, Money remaining) {
        return ordered.plus(disbursed).plus(remaining).equals(net);
    }

    /**
     * Adds up figures that are in range together.
     *
     * @throws IllegalArgumentException if the sum is larger than an entry may be
     */
    public GfmisFigures plus(GfmisFigures other) {
        return new GfmisFigures(
                net.plus(other.net),
                ordered.plus(other.ordered),
                disbursed.plus(other.disbursed),
                remaining.plus(other.remaining));
    }
}
