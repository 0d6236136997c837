package esao.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What is wrong with a request, in Thai,")
class ThaiReasonsTest {

    /** As the values themselves say it, so that a sentence that is put otherwise is noticed. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                refused(() -> Text.required("reason", " ", 10), "reason ต้องไม่ว่าง"),
                refused(
                        () -> Text.required("reason", "ยาวเกิน", 3),
                        "reason ต้องยาวไม่เกิน 3 ตัวอักษร แต่มี 7 ตัวอักษร"),
                refused(
                        () -> Text.line("title", "หนึ่ง\nสอง", 10),
                        "title ต้องเป็นบรรทัดเดียว ไม่ขึ้นบรรทัดใหม่และไม่มีแท็บ"),
                refused(() -> Text.line("title", "\u0007x", 10), "title มีอักขระที่แสดงผลไม่ได้"),
                refused(
                        () -> Text.code("line", "OPS 01"),
                        "line ต้องขึ้นต้นด้วยตัวอักษรหรือตัวเลข และมี 1 ถึง 60 ตัวจากตัวอักษร ตัวเลข '.' '_' หรือ '-'"),
                refused(
                        () -> OfficeTime.requireDay("day", LocalDate.of(2569, 1, 1)),
                        "day ต้องเป็นวันที่ในปี ค.ศ. 1956 ถึง 2157 (ไม่ใช่ พ.ศ.) ไม่ใช่ 2569-01-01"),
                refused(() -> new FiscalYear(2026), "ปีงบประมาณต้องเป็นปี พ.ศ. 2500 ถึง 2700 ไม่ใช่ 2026"));
    }

    private static Arguments refused(Runnable value, String thai) {
        return Arguments.of(String.valueOf(catchThrowable(value::run).getMessage()), thai);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void is_said_for_each_kind_of_sentence(String english, String thai) {
        assertThat(ThaiReasons.of(english)).isEqualTo(thai);
    }

    @Test
    void is_said_of_the_text_itself() {
        assertThat(List.of(
                        ThaiReasons.of("is required"),
                        ThaiReasons.of("is not a field here; the fields are line, month"),
                        ThaiReasons.of("must be one of [FOR, AGAINST]"),
                        ThaiReasons.of("items must not hold an item twice"),
                        ThaiReasons.of("percent must be 0 to 100, not 101")))
                .containsExactly(
                        "ต้องระบุ",
                        "ไม่มีช่องนี้ ช่องที่มีคือ line, month",
                        "ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: FOR, AGAINST",
                        "items ต้องไม่มีรายการซ้ำ",
                        "percent ต้องเป็น 0 ถึง 100 ไม่ใช่ 101");
    }

    @Test
    void is_said_in_general_where_the_sentence_is_of_no_kind() {
        assertThat(ThaiReasons.of("A correction must change something"))
                .isEqualTo("ค่านี้ไม่เป็นไปตามที่กำหนด โปรดดูคำอธิบายภาษาอังกฤษ");
    }

    @Test
    void stands_beside_the_english() {
        assertThat(JsonMapper.shared()
                        .writeValueAsString(new MalformedRequest.Fault("/line", "line must not be empty")))
                .isEqualTo(
                        "{\"pointer\":\"/line\",\"reason\":\"line must not be empty\",\"reasonTh\":\"line ต้องไม่ว่าง\"}");
    }
}
