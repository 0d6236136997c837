package esao.query.request;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school asked for and what became of it. Amounts in satang.
 *
 * @param school the school
 * @param schoolName its name
 * @param standing whether its request is live
 * @param number how many times it has submitted
 * @param hash the digest of what it submitted last
 * @param submittedBy who submitted it
 * @param submittedAt when
 * @param resubmitBy until when it may come again, where it was returned
 * @param returnReason why it was returned
 * @param scoreHundredths its weighted score, in hundredths of a point
 * @param scoredBy who scored it
 * @param lines how many lines it asks for
 * @param undecidedLines on how many nobody has decided
 * @param requestedSatang what it asks for
 * @param acceptedSatang what of it was accepted
 * @param grantedSatang what was granted
 */
public record RequestSchoolView(
        String school,
        String schoolName,
        String standing,
        int number,
        @Nullable String hash,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable LocalDate resubmitBy,
        @Nullable String returnReason,
        @Nullable Integer scoreHundredths,
        @Nullable String scoredBy,
        long lines,
        long undecidedLines,
        long requestedSatang,
        long acceptedSatang,
        long grantedSatang) {

    /** As a list. */
    public static final Listing<RequestSchoolView> LISTING = Listing.<RequestSchoolView>named("request-schools")
            .column("school", Kind.TEXT, "รหัสสถานศึกษา", "School", RequestSchoolView::school)
            .column("schoolName", Kind.SEARCHED, "ชื่อสถานศึกษา", "Name", RequestSchoolView::schoolName)
            .choice("standing", SchoolStanding.class, "สถานะคำขอ", "Standing", RequestSchoolView::standing)
            .column("number", Kind.NUMBER, "ครั้งที่ส่ง", "Submission", RequestSchoolView::number)
            .column("submittedBy", Kind.TEXT, "ผู้ส่ง", "Submitted by", RequestSchoolView::submittedBy)
            .column("submittedAt", Kind.INSTANT, "ส่งเมื่อ", "Submitted at", RequestSchoolView::submittedAt)
            .column("resubmitBy", Kind.DATE, "ส่งใหม่ได้ถึง", "Resubmit by", RequestSchoolView::resubmitBy)
            .column(
                    "returnReason",
                    Kind.SHOWN,
                    "เหตุที่ส่งคืน",
                    "Reason of the return",
                    RequestSchoolView::returnReason)
            .column(
                    "scoreHundredths",
                    Kind.NUMBER,
                    "คะแนนถ่วงน้ำหนัก (ส่วนร้อย)",
                    "Weighted score (hundredths)",
                    RequestSchoolView::scoreHundredths)
            .column("scoredBy", Kind.TEXT, "ผู้ให้คะแนน", "Scored by", RequestSchoolView::scoredBy)
            .column("lines", Kind.NUMBER, "จำนวนรายการ", "Lines", RequestSchoolView::lines)
            .column(
                    "undecidedLines",
                    Kind.NUMBER,
                    "รายการที่ยังไม่พิจารณา",
                    "Undecided lines",
                    RequestSchoolView::undecidedLines)
            .satang("requestedSatang", "ขอ", "Requested", RequestSchoolView::requestedSatang)
            .satang("acceptedSatang", "รับไว้", "Accepted", RequestSchoolView::acceptedSatang)
            .satang("grantedSatang", "ได้รับจัดสรร", "Granted", RequestSchoolView::grantedSatang)
            .column("hash", Kind.TEXT, "แฮชเนื้อหา", "Content hash", RequestSchoolView::hash)
            .keyedBy("school");
}
