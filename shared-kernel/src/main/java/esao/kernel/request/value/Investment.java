package esao.kernel.request.value;

import esao.kernel.text.Text;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of an investment before anybody can pay for it.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#budget-request}.
 *
 * @param kind whether it is bought or built
 * @param priceStandard on which standard of prices its unit price rests, as that is cited; absent where there is none
 * @param ready what there is already
 */
public record Investment(Kind kind, @Nullable String priceStandard, List<Readiness> ready) {

    /** Whether it is bought or built. */
    public enum Kind {
        /** ครุภัณฑ์. */
        EQUIPMENT,
        /** ที่ดินและสิ่งก่อสร้าง. */
        CONSTRUCTION
    }

    /** What there can be already. */
    public enum Readiness {
        /** ที่ดิน: the ground to build on. */
        LAND,
        /** แบบรูปรายการ: the drawing. */
        DRAWING,
        /** บัญชีแสดงปริมาณวัสดุและราคา: the bill of quantities. */
        BILL_OF_QUANTITIES
    }

    /**
     * States what is known.
     *
     * @throws IllegalArgumentException if the standard is no single line, or something is named twice
     */
    public Investment {
        if (priceStandard != null) {
            Text.line("priceStandard", priceStandard, Text.LINE);
        }
        ready = List.copyOf(ready);
        if (new HashSet<>(ready).size() < ready.size()) {
            throw new IllegalArgumentException("ready must not name anything twice");
        }
    }
}
