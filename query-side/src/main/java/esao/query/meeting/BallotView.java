package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * That a member voted, and what, where that may be known.
 *
 * @param vote the number of the vote
 * @param item on which item
 * @param voter who
 * @param choice what; absent of a secret ballot
 * @param castAt when
 */
public record BallotView(
        long vote, String item, String voter, @Nullable String choice, String castAt) {

    /** As a list. */
    public static final Listing<BallotView> LISTING = Listing.<BallotView>named("ballots")
            .column("vote", Kind.NUMBER, "ครั้งที่", "Vote", BallotView::vote)
            .column("item", Kind.TEXT, "วาระที่", "Item", BallotView::item)
            .column("voter", Kind.TEXT, "ผู้ลงคะแนน", "Voter", BallotView::voter)
            .column("choice", Kind.TEXT, "คะแนน", "Choice", BallotView::choice)
            .column("castAt", Kind.SHOWN, "เวลา", "Cast at", BallotView::castAt)
            .keyedBy("vote", "voter");
}
