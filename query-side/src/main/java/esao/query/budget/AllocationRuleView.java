package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule by which money of a line is shared. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param rule the rule's code
 * @param version which version of it, from 1
 * @param line the line's code
 * @param kind in which way it is shared
 * @param item what pupils are paid for, where they are
 * @param term which term, where pupils are paid for
 * @param formula which formula, where there is one
 * @param unitSatang in whole numbers of what a part comes
 * @param remainderTo who gets what does not divide
 * @param remainderName that recipient's name
 * @param setBy who settled it
 * @param setOn with effect from when
 */
public record AllocationRuleView(
        String office,
        int year,
        String rule,
        long version,
        String line,
        String kind,
        @Nullable String item,
        @Nullable Long term,
        @Nullable String formula,
        long unitSatang,
        String remainderTo,
        String remainderName,
        String setBy,
        LocalDate setOn) {

    /** As a list. */
    public static final Listing<AllocationRuleView> LISTING = Listing.<AllocationRuleView>named("allocation-rules")
            .column("rule", Kind.TEXT, "รหัสหลักเกณฑ์", "Rule", AllocationRuleView::rule)
            .column("version", Kind.NUMBER, "ฉบับที่", "Version", AllocationRuleView::version)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", AllocationRuleView::line)
            .column("kind", Kind.TEXT, "วิธีจัดสรร", "Method", AllocationRuleView::kind)
            .column("item", Kind.TEXT, "รายการต่อหัว", "Item", AllocationRuleView::item)
            .column("term", Kind.NUMBER, "งวด", "Term", AllocationRuleView::term)
            .column("formula", Kind.TEXT, "ฉบับสูตร", "Formula", AllocationRuleView::formula)
            .satang("unitSatang", "หน่วยปัดเศษ", "Unit", AllocationRuleView::unitSatang)
            .column("remainderTo", Kind.TEXT, "ผู้รับเศษ", "Remainder to", AllocationRuleView::remainderTo)
            .column("remainderName", Kind.SEARCHED, "ชื่อผู้รับเศษ", "Name", AllocationRuleView::remainderName)
            .column("setBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", AllocationRuleView::setBy)
            .column("setOn", Kind.DATE, "วันที่มีผล", "Effective", AllocationRuleView::setOn)
            .keyedBy("rule", "version");
}
