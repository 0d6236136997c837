package esao.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An allocation computed again from what was recorded when it was proposed. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param allocation the allocation's code
 * @param rule by which rule
 * @param ruleVersion by which version of it
 * @param line the line's code
 * @param method in which way it was shared: FIXED, PER_HEAD or FORMULA
 * @param round whose counts of pupils, where they were counted
 * @param headCountHash the digest of those counts, as it was cited
 * @param headCountHashComputed the digest of the counts as they are recorded
 * @param rateVersion which version of the rates, where they were used
 * @param formulaVersion which formula, where there was one
 * @param rates the rates, where they were used
 * @param poolSatang what there was to share
 * @param unitSatang in whole numbers of what a part comes where it is cut
 * @param remainderTo who gets what does not divide
 * @param dueSatang what all claims come to before any cut; absent for a formula
 * @param sharedSatang what the shares come to, computed again
 * @param version the place of the proposal in the stream of its budget
 * @param holds whether every share computed again is the one proposed, the sum is the pool, and the digest is right
 * @param shares who gets what, and why
 */
public record ExplanationView(
        String office,
        int year,
        String allocation,
        String rule,
        int ruleVersion,
        String line,
        String method,
        @Nullable String round,
        @Nullable String headCountHash,
        @Nullable String headCountHashComputed,
        @Nullable String rateVersion,
        @Nullable String formulaVersion,
        List<RateView> rates,
        long poolSatang,
        long unitSatang,
        String remainderTo,
        @Nullable Long dueSatang,
        long sharedSatang,
        long version,
        boolean holds,
        List<ShareView> shares) {

    public ExplanationView {
        rates = List.copyOf(rates);
        shares = List.copyOf(shares);
    }

    /**
     * A rate that was used.
     *
     * @param level the level
     * @param education the kind of education
     * @param perYearSatang what a pupil is paid for in a year
     * @param ofTermSatang what of it falls into the term
     */
    public record RateView(String level, String education, long perYearSatang, long ofTermSatang) {}

    /**
     * One recipient's share.
     *
     * @param recipient {@code school:…} or {@code group:…}
     * @param recipientName its name in the letter
     * @param parts its pupils, level by level
     * @param basis what it is shared by: the amount due before any cut, or the weight
     * @param byProportionSatang what the basis gives, in whole units
     * @param byLargestRemainderSatang one unit more, or nothing
     * @param remainderSatang what did not divide, where it goes to this recipient
     * @param computedSatang all of it, computed again
     * @param proposedSatang what was proposed
     * @param holds whether both are the same
     */
    public record ShareView(
            String recipient,
            String recipientName,
            List<PartView> parts,
            long basis,
            long byProportionSatang,
            long byLargestRemainderSatang,
            long remainderSatang,
            long computedSatang,
            long proposedSatang,
            boolean holds) {

        public ShareView {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Pupils of one level.
     *
     * @param level the level
     * @param education the kind of education
     * @param heads how many
     * @param each what one counts for: satang of the term, or weight
     * @param product both multiplied
     */
    public record PartView(String level, String education, int heads, long each, long product) {}
}
