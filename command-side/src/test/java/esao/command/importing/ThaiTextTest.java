package esao.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Thai text")
class ThaiTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เด็กพิการได้รับการศึกษาขั้นพื้นฐานและการพัฒนาสมรรถภาพ โด้รบการ",
                "เด็กด้อยโอกาสได้รับการศึกษาขั้นพื้นฐาน โดร",
                "เปลี่ยนแปลงในศตวรรษที่ ในศัตว 21",
                "ค่าปรับปรุงสิ่งก่อสร้างอื่น งอิน",
                "โรงเรียนวัดบางเดื่อ บางเดือ ตำบลบางเดื่อ"
            })
    void shows_the_echo_of_a_word_that_was_scanned_twice(String text) {
        assertThat(ThaiText.damageIn(text)).containsExactly(FindingCode.NAME_ECHO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ระด ับมัธยมศึกษา",
                "การศึกษา\u0e31งหวัด",
                "วิทยุี่มีราคา",
                "โรงเรียนบ้านตากแ อำเภอ",
                "ได้้รับ",
                "บd่"
            })
    void shows_marks_that_nothing_carries(String text) {
        assertThat(ThaiText.damageIn(text)).contains(FindingCode.NAME_SPELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เด็กพิการได้รับการศึกษาขั้นพื้นฐานและการพัฒนาสมรรถภาพ",
                "โรงเรียนบ้านแม่คำ (ประชานุเคราะห์) ตำบลแม่คำ อำเภอแม่จัน จังหวัดเชียงราย",
                "ตำบลบางเดื่อ อำเภอบางเดื่อ บางเดื่อ",
                "ครุภัณฑ์อื่น ๆ",
                "ค่าก่อสร้างอื่นๆ",
                "สิทธิ์ พันธุ์ น้ำ ก็ เล่น เสร็จ ทรัพย์ กรรม ฤดู ฤๅษี",
                "=cmd|' /C calc'!A0",
                "",
                " ",
                "Plain text in English"
            })
    void is_let_be_where_it_is_sound(String text) {
        assertThat(ThaiText.damageIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "งบรายจ่ายอิน, งบรายจ่ายอื่น, true",
        "งบรายจ่ายอืน, งบรายจ่ายอื่น, true",
        "งบรายจ่ายอื่, งบรายจ่ายอื่น, true",
        "งบรายจ่ายอื่นน, งบรายจ่ายอื่น, true",
        "บรายจ่ายอื่น, งบรายจ่ายอื่น, true",
        "งบรายจ่ายอื่น, งบรายจ่ายอื่น, false",
        "งบรายจายอิน, งบรายจ่ายอื่น, false",
        "งบรายจ่ายอื่นๆๆ, งบรายจ่ายอื่น, false",
        "รายจ่ายอื่น, งบรายจ่ายอื่น, false"
    })
    void lies_one_letter_apart_with_whatever_marks_are_on_it(String text, String other, boolean near) {
        assertThat(ThaiText.isOneLetterApart(text, other)).isEqualTo(near);
        assertThat(ThaiText.isOneLetterApart(other, text)).isEqualTo(near);
    }

    @ParameterizedTest
    @EnumSource(ExpenditureCategory.class)
    void of_a_category_is_found_again_from_any_one_letter_less(ExpenditureCategory category) {
        var letters = category.thai().split("(?=\\P{M})", -1);
        for (var left = 0; left < letters.length; left++) {
            var text = new StringBuilder();
            for (var i = 0; i < letters.length; i++) {
                text.append(i == left ? "" : letters[i]);
            }
            assertThat(Wording.categoryMeantBy(text.toString())).isEqualTo(category.thai());
        }
    }

    @Test
    void of_no_category_suggests_none() {
        assertThat(Wording.categoryMeantBy("งบกลาง")).isNull();
        assertThat(Wording.categoryMeantBy("")).isNull();
        assertThat(Wording.categoryMeantBy("งบรายจ่ายอื่น".repeat(700))).isNull();
    }
}
