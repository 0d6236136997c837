package esao.command.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says in Thai what is wrong with a part of a request. Values and readers of requests say it in English, in a few kinds
 * of sentences that begin with the name of the field; each kind has its sentence here, in one place. What is of no kind
 * is said in general.
 */
final class ThaiReasons {

    private static final String IN_GENERAL = "ค่านี้ไม่เป็นไปตามที่กำหนด โปรดดูคำอธิบายภาษาอังกฤษ";

    private static final List<Sentence> SENTENCES = List.of(
            of("is required", "ต้องระบุ"),
            of("lacks a field that is required", "ขาดช่องที่ต้องระบุ"),
            of("is not a field here", "ไม่มีช่องนี้"),
            of("is not a field here; the fields are (.*)", "ไม่มีช่องนี้ ช่องที่มีคือ $1"),
            of("has a field twice at line (\\d+), column (\\d+)", "มีช่องซ้ำที่บรรทัด $1 ตัวที่ $2"),
            of("is not valid JSON at line (\\d+), column (\\d+)", "ไม่ใช่ JSON ที่ถูกต้องที่บรรทัด $1 ตัวที่ $2"),
            of("must be one of \\[?([^\\]]*)\\]?", "ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: $1"),
            of("must be a date written yyyy-mm-dd", "ต้องเป็นวันที่ในรูป yyyy-mm-dd (ปี ค.ศ.)"),
            of("must be a whole number within range", "ต้องเป็นจำนวนเต็มในช่วงที่กำหนด"),
            of("must be a list", "ต้องเป็นรายการ"),
            of("must be a text", "ต้องเป็นข้อความ"),
            of("(\\S+) must not be empty", "$1 ต้องไม่ว่าง"),
            of(
                    "(\\S+) must not be longer than (\\S+) characters, but has (\\S+)",
                    "$1 ต้องยาวไม่เกิน $2 ตัวอักษร แต่มี $3 ตัวอักษร"),
            of(
                    "(\\S+) must be one line, without line breaks or tabs",
                    "$1 ต้องเป็นบรรทัดเดียว ไม่ขึ้นบรรทัดใหม่และไม่มีแท็บ"),
            of("(\\S+) holds a character that cannot be printed", "$1 มีอักขระที่แสดงผลไม่ได้"),
            of(
                    "(\\S+) must start with a letter or digit and hold 1 to (\\d+) letters, digits, '\\.', '_' or '-'",
                    "$1 ต้องขึ้นต้นด้วยตัวอักษรหรือตัวเลข และมี 1 ถึง $2 ตัวจากตัวอักษร ตัวเลข '.' '_' หรือ '-'"),
            of("(\\S+) must hold at least one item", "$1 ต้องมีอย่างน้อยหนึ่งรายการ"),
            of("(\\S+) must hold at most (\\d+) items, but holds (\\d+)", "$1 ต้องมีไม่เกิน $2 รายการ แต่มี $3 รายการ"),
            of("(\\S+) must hold at most (\\d+) items, and none twice", "$1 ต้องมีไม่เกิน $2 รายการ และไม่ซ้ำกัน"),
            of("(\\S+) must hold 1 to (\\d+) \\w+, but holds (\\d+)", "$1 ต้องมี 1 ถึง $2 รายการ แต่มี $3 รายการ"),
            of("(\\S+) must not (?:hold|name) .+ twice", "$1 ต้องไม่มีรายการซ้ำ"),
            of("(\\S+) must be (\\S+) to (\\S+), (?:not|but is) (\\S+)", "$1 ต้องเป็น $2 ถึง $3 ไม่ใช่ $4"),
            of("(\\S+) must not be below zero, but is (\\S+)", "$1 ต้องไม่น้อยกว่าศูนย์ แต่เป็น $2"),
            of(
                    "(\\S+) must be a date of the years (\\d+) to (\\d+) \\(ISO, not Buddhist Era\\), not (\\S+)",
                    "$1 ต้องเป็นวันที่ในปี ค.ศ. $2 ถึง $3 (ไม่ใช่ พ.ศ.) ไม่ใช่ $4"),
            of(
                    "A fiscal year is a Buddhist-Era year from (\\d+) to (\\d+), not (\\S+)",
                    "ปีงบประมาณต้องเป็นปี พ.ศ. $1 ถึง $2 ไม่ใช่ $3"),
            of("A school code has eight digits", "รหัสสถานศึกษามีแปดหลัก"),
            of("A content hash has 64 lower-case hexadecimal digits", "รหัสเนื้อหาเป็นเลขฐานสิบหกตัวพิมพ์เล็ก 64 หลัก"),
            of("A moment is written yyyy-mm-ddThh:mm:ss", "เวลาต้องเขียนในรูป yyyy-mm-ddThh:mm:ss (ปี ค.ศ.)"),
            of("The body is missing or cannot be read", "ไม่มีเนื้อหาของคำขอ หรืออ่านไม่ได้"));

    private ThaiReasons() {}

    /** The Thai for what is said in English. */
    static String of(String english) {
        return SENTENCES.stream()
                .flatMap(sentence -> sentence.thai(english).stream())
                .findFirst()
                .orElse(IN_GENERAL);
    }

    private static Sentence of(String english, String thai) {
        return new Sentence(Pattern.compile(english, Pattern.DOTALL), thai);
    }

    /** A kind of sentence in both languages; what it names stands in the groups. */
    private record Sentence(Pattern english, String thai) {

        private Optional<String> thai(String said) {
            var matcher = english.matcher(said);
            return matcher.matches() ? Optional.of(matcher.replaceFirst(thai)) : Optional.empty();
        }
    }
}
