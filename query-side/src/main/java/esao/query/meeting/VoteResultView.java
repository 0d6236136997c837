package esao.query.meeting;

import esao.kernel.meeting.value.BallotKind;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a vote.
 *
 * @param vote its number
 * @param item on which item
 * @param question what was asked
 * @param ballot how votes were cast
 * @param presiding who presided
 * @param openedAt since when
 * @param closedAt until when; absent where it was given up or is not over
 * @param inFavour how many were for it
 * @param against how many were against it
 * @param abstained how many did neither
 * @param castingVote the one more vote of whoever presided
 * @param carried whether it was carried
 * @param recused who took no part
 */
public record VoteResultView(
        long vote,
        String item,
        String question,
        String ballot,
        String presiding,
        String openedAt,
        @Nullable String closedAt,
        @Nullable Long inFavour,
        @Nullable Long against,
        @Nullable Long abstained,
        @Nullable String castingVote,
        @Nullable Boolean carried,
        List<String> recused) {

    /** As a list. */
    public static final Listing<VoteResultView> LISTING = Listing.<VoteResultView>named("votes")
            .column("vote", Kind.NUMBER, "ครั้งที่", "Vote", VoteResultView::vote)
            .column("item", Kind.TEXT, "วาระที่", "Item", VoteResultView::item)
            .column("question", Kind.SEARCHED, "ข้อที่ขอให้ลงคะแนน", "Question", VoteResultView::question)
            .choice("ballot", BallotKind.class, "วิธีลงคะแนน", "Ballot", VoteResultView::ballot)
            .column("presiding", Kind.TEXT, "ประธานในที่ประชุม", "Presiding", VoteResultView::presiding)
            .column("openedAt", Kind.SHOWN, "เริ่ม", "Opened at", VoteResultView::openedAt)
            .column("closedAt", Kind.SHOWN, "เสร็จ", "Closed at", VoteResultView::closedAt)
            .column("inFavour", Kind.NUMBER, "เห็นด้วย", "In favour", VoteResultView::inFavour)
            .column("against", Kind.NUMBER, "ไม่เห็นด้วย", "Against", VoteResultView::against)
            .column("abstained", Kind.NUMBER, "งดออกเสียง", "Abstained", VoteResultView::abstained)
            .column("castingVote", Kind.TEXT, "เสียงชี้ขาด", "Casting vote", VoteResultView::castingVote)
            .column("carried", Kind.SHOWN, "ผ่าน", "Carried", VoteResultView::carried)
            .column("recused", Kind.CODES, "ผู้ไม่ร่วมพิจารณา", "Recused", VoteResultView::recused)
            .keyedBy("vote");
}
