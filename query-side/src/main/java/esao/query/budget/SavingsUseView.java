package esao.query.budget;

import esao.kernel.budget.value.VirementClass;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use of savings with its consents. Amounts in satang.
 *
 * @param savingsUse the use
 * @param state how far it has come
 * @param approach by which approach the savings are used
 * @param amountSatang how much
 * @param hash the digest of its content, which both authorities quote
 * @param virementClass as of which class of virements it is judged
 * @param rules kind and version of the dated rules
 * @param approvingRole in which capacity it has to be approved
 * @param body the deciding body, by its code
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param resolution the resolution of the deciding body
 * @param endorsedBy who recorded it
 * @param approvalNumber the letter of approval
 * @param approvalDate the date on it
 * @param approvedBy who recorded the approval
 * @param validUntil the last day on which the savings may be used
 * @param endedBy who used or rejected it
 * @param endedOn from which day that counts
 * @param items who gets what
 * @param orderedBy the resolution that endorsed other figures, as long as that is neither followed nor set aside
 * @param wantedHash the digest of the content it endorsed
 * @param wantedItems who gets what in that content
 */
public record SavingsUseView(
        String savingsUse,
        String state,
        String approach,
        long amountSatang,
        String hash,
        String virementClass,
        String rules,
        String approvingRole,
        @Nullable String body,
        String proposedBy,
        Instant proposedAt,
        @Nullable String resolution,
        @Nullable String endorsedBy,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvalDate,
        @Nullable String approvedBy,
        @Nullable LocalDate validUntil,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn,
        List<SavingsUseItemView> items,
        @Nullable String orderedBy,
        @Nullable String wantedHash,
        @Nullable List<SavingsUseItemView> wantedItems) {

    /** As a list; who gets what is in the JSON only. */
    public static final Listing<SavingsUseView> LISTING = Listing.<SavingsUseView>named("savings-uses")
            .column("savingsUse", Kind.TEXT, "รหัสข้อเสนอ", "Use", SavingsUseView::savingsUse)
            .choice("state", SavingsUseState.class, "สถานะ", "State", SavingsUseView::state)
            .column("approach", Kind.SEARCHED, "แนวทาง", "Approach", SavingsUseView::approach)
            .satang("amountSatang", "จำนวนเงิน", "Amount", SavingsUseView::amountSatang)
            .column("hash", Kind.TEXT, "รหัสยืนยันเนื้อหา", "Content hash", SavingsUseView::hash)
            .choice("virementClass", VirementClass.class, "ประเภท", "Class", SavingsUseView::virementClass)
            .column("rules", Kind.TEXT, "หลักเกณฑ์", "Rules", SavingsUseView::rules)
            .column(
                    "approvingRole",
                    Kind.TEXT,
                    "ผู้มีอำนาจอนุมัติ",
                    "Approved by (role)",
                    SavingsUseView::approvingRole)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", SavingsUseView::body)
            .column("proposedBy", Kind.TEXT, "ผู้เสนอ", "Proposed by", SavingsUseView::proposedBy)
            .column("proposedAt", Kind.INSTANT, "เสนอเมื่อ", "Proposed at", SavingsUseView::proposedAt)
            .column("resolution", Kind.TEXT, "มติที่ประชุม", "Resolution", SavingsUseView::resolution)
            .column("orderedBy", Kind.TEXT, "มติที่ให้ปรับแก้", "Amendment ordered by", SavingsUseView::orderedBy)
            .column(
                    "wantedHash",
                    Kind.TEXT,
                    "รหัสยืนยันเนื้อหาที่ให้ปรับแก้",
                    "Hash wanted",
                    SavingsUseView::wantedHash)
            .column("endorsedBy", Kind.TEXT, "ผู้บันทึกมติ", "Endorsement recorded by", SavingsUseView::endorsedBy)
            .column(
                    "approvalNumber",
                    Kind.SEARCHED,
                    "หนังสืออนุมัติ",
                    "Approval letter",
                    SavingsUseView::approvalNumber)
            .column("approvalDate", Kind.DATE, "หนังสืออนุมัติลงวันที่", "Approval date", SavingsUseView::approvalDate)
            .column("approvedBy", Kind.TEXT, "ผู้บันทึกการอนุมัติ", "Approval recorded by", SavingsUseView::approvedBy)
            .column("validUntil", Kind.DATE, "ใช้ได้ถึง", "Valid until", SavingsUseView::validUntil)
            .column("endedBy", Kind.TEXT, "ผู้ดำเนินการ", "Used or rejected by", SavingsUseView::endedBy)
            .column("endedOn", Kind.DATE, "วันที่ดำเนินการ", "Used or rejected on", SavingsUseView::endedOn)
            .keyedBy("proposedAt", "savingsUse");
}
