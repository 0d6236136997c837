package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;

/**
 * Pupils of one level of one school, as they were taken over.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param round the round of counting
 * @param school the school's code
 * @param name the school's name as written in the letter
 * @param level the level
 * @param education the kind of education
 * @param heads how many pupils
 * @param hash the digest of all counts of the round
 * @param lockedBy who took them over
 * @param lockedOn with effect from when
 */
public record HeadCountView(
        String office,
        int year,
        String round,
        String school,
        String name,
        String level,
        String education,
        long heads,
        String hash,
        String lockedBy,
        LocalDate lockedOn) {

    /** As a list. */
    public static final Listing<HeadCountView> LISTING = Listing.<HeadCountView>named("head-counts")
            .column("round", Kind.TEXT, "รอบข้อมูล", "Round", HeadCountView::round)
            .column("school", Kind.TEXT, "รหัสสถานศึกษา", "School", HeadCountView::school)
            .column("name", Kind.SEARCHED, "ชื่อสถานศึกษา", "Name", HeadCountView::name)
            .column("level", Kind.TEXT, "ระดับชั้น", "Level", HeadCountView::level)
            .column("education", Kind.TEXT, "ประเภทการศึกษา", "Education", HeadCountView::education)
            .column("heads", Kind.NUMBER, "จำนวนนักเรียน", "Heads", HeadCountView::heads)
            .column("hash", Kind.TEXT, "ค่าแฮช", "Digest", HeadCountView::hash)
            .column("lockedBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", HeadCountView::lockedBy)
            .column("lockedOn", Kind.DATE, "วันที่มีผล", "Effective", HeadCountView::lockedOn)
            .keyedBy("round", "school", "level", "education");
}
