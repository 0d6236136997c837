package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that an executed virement calls for. Amounts in satang.
 *
 * @param virement the virement's code
 * @param addressee to whom
 * @param executedOn from which day the money counts as moved
 * @param dueOn the last day to report it
 * @param amountSatang how much moved
 * @param rules kind and version of the dated rules by which the day was set
 * @param reportedOn the day of the report
 * @param reportedBy who recorded it
 * @param letterNumber the letter of report
 * @param letterDate the date on it
 * @param reversedOn the day on which the virement was undone
 */
public record VirementReportView(
        String virement,
        String addressee,
        LocalDate executedOn,
        LocalDate dueOn,
        long amountSatang,
        String rules,
        @Nullable LocalDate reportedOn,
        @Nullable String reportedBy,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable LocalDate reversedOn) {

    /** As a list. */
    public static final Listing<VirementReportView> LISTING = Listing.<VirementReportView>named("virement-reports")
            .column("virement", Kind.TEXT, "รหัสการโอนเปลี่ยนแปลง", "Virement", VirementReportView::virement)
            .choice("addressee", ReportAddressee.class, "รายงานต่อ", "Addressee", VirementReportView::addressee)
            .column("executedOn", Kind.DATE, "โอนวันที่", "Executed on", VirementReportView::executedOn)
            .column("dueOn", Kind.DATE, "ต้องรายงานภายใน", "Due on", VirementReportView::dueOn)
            .satang("amountSatang", "จำนวนเงิน", "Amount", VirementReportView::amountSatang)
            .column("rules", Kind.TEXT, "หลักเกณฑ์", "Rules", VirementReportView::rules)
            .column("reportedOn", Kind.DATE, "รายงานวันที่", "Reported on", VirementReportView::reportedOn)
            .column("reportedBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", VirementReportView::reportedBy)
            .column("letterNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", VirementReportView::letterNumber)
            .column("letterDate", Kind.DATE, "ลงวันที่", "Letter date", VirementReportView::letterDate)
            .column("reversedOn", Kind.DATE, "กลับรายการวันที่", "Reversed on", VirementReportView::reversedOn)
            .keyedBy("dueOn", "virement", "addressee");
}
