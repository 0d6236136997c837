package esao.query.audit;

import esao.kernel.budget.Account;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one figure of a line differs between two points in time. Amounts in satang.
 *
 * @param line the line's code
 * @param name the line's name
 * @param account the figure
 * @param fromSatang at the first point
 * @param toSatang at the second
 * @param changeSatang the second less the first, which is the sum of the causes
 * @param causes the events that count at only one of the points, in the order of the log
 */
public record FigureDiffView(
        String line,
        @Nullable String name,
        Account account,
        long fromSatang,
        long toSatang,
        long changeSatang,
        List<CauseView> causes) {

    /** As a list. */
    public static final Listing<FigureDiffView> LISTING = Listing.<FigureDiffView>named("diff")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", FigureDiffView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", FigureDiffView::name)
            .choice(
                    "account",
                    Account.class,
                    "บัญชี",
                    "Account",
                    view -> view.account().name())
            .satang("fromSatang", "เดิม", "From", FigureDiffView::fromSatang)
            .satang("toSatang", "เป็น", "To", FigureDiffView::toSatang)
            .satang("changeSatang", "เปลี่ยนแปลง", "Change", FigureDiffView::changeSatang)
            .column(
                    "causes",
                    Kind.SHOWN,
                    "เหตุการณ์ที่ทำให้เปลี่ยน",
                    "Causes",
                    view -> view.causes().stream().map(CauseView::asText).toList())
            .keyedBy("line", "account");

    public FigureDiffView {
        causes = List.copyOf(causes);
    }
}
