package esao.query.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not settled.
 *
 * @param kind what it is
 * @param id its name
 * @param state the last step it took, where it takes steps
 * @param line the line, where it is of one
 * @param recipient whose money it is, where it is somebody's
 * @param satang what is left of it, in satang
 * @param version the number of the entry by which it came to be
 * @param address where the timeline has that entry
 * @param blocksClose whether the year is not closed while it is there
 */
public record OpenItemView(
        Kind kind,
        String id,
        @Nullable String state,
        @Nullable String line,
        @Nullable String recipient,
        long satang,
        long version,
        String address,
        boolean blocksClose) {

    /** What can be open at the end of a year. */
    public enum Kind {
        /** ก่อหนี้ผูกพันที่ยังไม่เบิกจ่าย: promised and not paid. */
        COMMITMENT(true),
        /** เงินยืมค้างชำระ: advanced and not accounted for. */
        ADVANCE(true),
        /** เงินกันไว้สำหรับโครงการ: kept apart for a project. */
        RESERVATION(true),
        /** ข้อเสนอจัดสรรที่ยังไม่พิจารณา: an allocation nobody decided on. */
        ALLOCATION(true),
        /** การโอนเปลี่ยนแปลงที่ยังไม่สิ้นสุด: a virement neither executed nor turned down. */
        VIREMENT(true),
        /** การใช้เงินเหลือจ่ายที่ยังไม่สิ้นสุด: a use of savings neither carried out nor turned down. */
        SAVINGS_USE(true),
        /** คำขอกันเงินที่ยังไม่พิจารณาหรือยังไม่กัน: asked to be carried over, and still here. */
        CARRY_OVER(false),
        /** เงินกันไว้เบิกเหลื่อมปีระหว่างทาง: carried out and not yet arrived in the next year. */
        IN_TRANSIT(false),
        /** เงินเหลือจ่ายที่ยังไม่ใช้: savings neither used nor given back. */
        SAVINGS(false),
        /** การโอนที่ยังไม่รายงาน: an executed virement of which สพฐ. was not told. */
        VIREMENT_REPORT(false);

        private final boolean blocksClose;

        Kind(boolean blocksClose) {
            this.blocksClose = blocksClose;
        }

        boolean blocksClose() {
            return blocksClose;
        }
    }
}
