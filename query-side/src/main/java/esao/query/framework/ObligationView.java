package esao.query.framework;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;

/**
 * What a signed obligation costs in one year, as an edition has it. Amounts in satang.
 *
 * @param obligation names it
 * @param year the year of the instalment
 * @param line the line that pays
 * @param name what that line is for
 * @param category which of the five categories
 * @param contractNumber number of the contract
 * @param contractDate its date
 * @param instalmentSatang what falls due
 */
public record ObligationView(
        String obligation,
        int year,
        String line,
        String name,
        String category,
        String contractNumber,
        LocalDate contractDate,
        long instalmentSatang) {

    /** As a list. */
    public static final Listing<ObligationView> LISTING = Listing.<ObligationView>named("framework-obligations")
            .column("obligation", Kind.TEXT, "รหัสภาระผูกพัน", "Obligation", ObligationView::obligation)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", ObligationView::year)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", ObligationView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", ObligationView::name)
            .choice("category", ExpenditureCategory.class, "งบรายจ่าย", "Category", ObligationView::category)
            .column("contractNumber", Kind.TEXT, "เลขที่สัญญา", "Contract", ObligationView::contractNumber)
            .column("contractDate", Kind.DATE, "ลงวันที่", "Date of the contract", ObligationView::contractDate)
            .satang("instalmentSatang", "งวด", "Instalment", ObligationView::instalmentSatang)
            .keyedBy("obligation", "year");
}
