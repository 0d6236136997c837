package esao.command.importing;

/**
 * What can be wrong with a file. Everything but a warning stands against the import until it is settled.
 *
 * <p>The table in {@code docs/import.md} explains each of them.
 */
public enum FindingCode {
    FILE_EMPTY("ไฟล์ว่างเปล่า", "The file is empty."),
    FILE_NOT_UTF8_TEXT(
            "ไม่ใช่ไฟล์ข้อความ UTF-8 โปรดบันทึกเป็น CSV UTF-8",
            "The file is no UTF-8 text, but for example UTF-16, a workbook or an archive; save it as CSV UTF-8."),
    HEADER_UNKNOWN(
            "แถวหัวตารางไม่ใช่รูปแบบที่รู้จัก (คั่นด้วยเครื่องหมายจุลภาค)",
            "The header row belongs to no known set of columns; columns are separated by commas."),
    COLUMN_MISSING("ไม่มีคอลัมน์นี้ในไฟล์", "The file lacks this column."),
    COLUMN_UNKNOWN("ไม่รู้จักคอลัมน์นี้", "This column is not known in this set of columns."),
    COLUMN_REPEATED("มีคอลัมน์นี้ซ้ำ", "This column occurs more than once."),
    ROWS_TOO_MANY("ไฟล์มีเกิน 200,000 แถว", "The file has more than 200,000 rows; the rest was not read."),
    CSV_BROKEN(
            "อ่านเป็น CSV ต่อจากแถวนี้ไม่ได้ อาจมีเครื่องหมายคำพูดไม่ปิด",
            "From this row on the file cannot be read as CSV: a quotation mark is not closed, text follows a closing one,"
                    + " or a cell or row is far too long. The rest was not read."),
    NOTHING_TO_TAKE(
            "ไม่มีแถวที่ต้องการให้นำเข้า",
            "No row is left to take: the file has none of those that are asked for, or all were left out."),
    CELL_COUNT_DIFFERS("จำนวนช่องในแถวไม่ตรงกับหัวตาราง", "The row has not as many cells as the header."),
    CELL_TOO_LONG("ข้อความในช่องยาวเกิน 10,000 ตัวอักษร", "The cell is longer than 10,000 characters."),
    CELL_NOT_UTF8(
            "ช่องนี้มีอักขระที่เสียหรือไม่ใช่ UTF-8",
            "The cell holds bytes that are no UTF-8, or a lost character (U+FFFD)."),
    CELL_UNPRINTABLE("ช่องนี้มีอักขระควบคุมที่พิมพ์ไม่ได้", "The cell holds a character that cannot be printed."),
    LINE_MISSING("ไม่มีรหัสรายการ", "The code of the line is missing."),
    LINE_MALFORMED(
            "รหัสรายการไม่ถูกรูปแบบ",
            "The code must start with a letter or digit and hold 1 to 60 letters, digits, '.', '_' or '-'."),
    LINE_REPEATED("รหัสรายการซ้ำกับแถวอื่น", "Another row has the same code of a line."),
    NAME_MISSING("ไม่มีชื่อรายการ", "The name of the line is missing."),
    PLAN_MISSING("ไม่มีแผนงาน", "The plan is missing."),
    OUTPUT_AND_PROJECT(
            "มีทั้งผลผลิตและโครงการ ต้องมีอย่างใดอย่างหนึ่ง",
            "The line stands under an output and a project; it can stand under one only."),
    TEXT_UNFIT(
            "ข้อความต้องเป็นบรรทัดเดียว ชื่อรายการไม่เกิน 1,000 ตัวอักษร อื่น ๆ ไม่เกิน 300 ตัวอักษร",
            "The text must be one visible line: a name of at most 1,000 characters, everything else of at most 300."),
    CATEGORY_UNKNOWN("ไม่รู้จักงบรายจ่ายนี้", "This is none of the five categories of expenditure."),
    FUND_UNKNOWN(
            "ไม่รู้จักแหล่งเงินนี้ หรือไม่ได้ระบุ",
            "The source of the money must be BUDGET, OFF_BUDGET, เงินงบประมาณ or เงินนอกงบประมาณ."),
    YEAR_MALFORMED(
            "ปีต้องเป็นปีคริสต์ศักราช 4 หลัก เช่น 2022 คือ พ.ศ. 2565",
            "The year must be four digits of the Gregorian calendar; 2022 is fiscal year 2565."),
    YEARS_NOT_SAID(
            "ไฟล์นี้ไม่มีคอลัมน์ปีงบประมาณ จึงอ่านเป็นงบผูกพันไม่ได้",
            "This set of columns has none for the fiscal year, so it cannot hold obligations over several years."),
    OBLIGED_MALFORMED(
            "ต้องระบุว่าเป็นงบผูกพันหรือไม่ด้วย True หรือ False",
            "Whether the row is part of an obligation must be True or False."),
    INSTALMENTS_TOO_MANY("งบผูกพันรายการนี้มีเกิน 30 ปี", "The obligation has more than 30 instalments."),
    OBLIGATIONS_TOO_MANY(
            "ไฟล์มีงบผูกพันเกิน 2,000 รายการ โปรดแยกไฟล์",
            "The file holds more than 2,000 obligations; divide it into several files."),
    AMOUNT_MALFORMED(
            "จำนวนเงินไม่ถูกรูปแบบ",
            "The amount cannot be read: digits, with a comma before each group of three or with none, and a point."),
    AMOUNT_NEGATIVE("จำนวนเงินติดลบ", "The amount is negative."),
    AMOUNT_DECIMALS("จำนวนเงินมีทศนิยมเกินสองตำแหน่ง", "The amount has more than two decimals."),
    AMOUNT_TOO_LARGE("จำนวนเงินเกินกว่าที่รับได้ต่อหนึ่งรายการ", "The amount is larger than one entry may carry."),
    TOTAL_TOO_LARGE("ยอดรวมเกินกว่าที่รับได้", "The amounts together are larger than may be taken from one file."),
    TOTAL_MISMATCH(
            "ยอดรวมของแถวที่นำเข้าไม่ตรงกับยอดที่แจ้ง", "The rows taken do not add up to the total that was expected."),
    CORRECTION_UNMATCHED(
            "การแก้ไขนี้ไม่ตรงกับข้อความเดิมในไฟล์",
            "The correction names no cell of the file: row, column and original text must all be as they are there."),
    CORRECTION_REPEATED(
            "มีการแก้ไขช่องเดียวกันซ้ำ", "The cell, or the row that is left out, is settled more than once."),
    CORRECTION_UNNEEDED(
            "ช่องนี้ไม่มีข้อบกพร่อง หรือไม่ใช่แถวที่นำเข้า จึงแก้ไขไม่ได้",
            "Nothing was found in this cell, or its row is none that is taken, so it may not be changed."),
    BUDGET_CODE_MISSING("ไม่มีรหัสงบประมาณ", "The budget code is missing."),
    BUDGET_CODE_MALFORMED(
            "รหัสงบประมาณต้องเป็นตัวเลขอารบิก 20 หลัก โปรดกำหนดคอลัมน์เป็นข้อความก่อนบันทึกไฟล์",
            "The budget code must have 20 digits; a spreadsheet keeps them only in a column that is text."),
    BUDGET_CODE_REPEATED("รหัสงบประมาณซ้ำกับแถวอื่น", "Another row has the same budget code."),
    FIGURES_DO_NOT_ADD_UP(
            "งบสุทธิไม่เท่ากับสั่งซื้อ เบิกจ่าย และคงเหลือรวมกัน",
            "Net is not ordered, disbursed and remaining together, to the satang."),
    TOTAL_ROW_DIFFERS(
            "ยอดในแถวรวมไม่เท่ากับผลรวมของแถวก่อนหน้า", "The row of totals is not the sum of the rows before it."),
    BALANCES_TOO_MANY(
            "ไฟล์มีรหัสงบประมาณเกิน 10,000 รหัส โปรดแยกไฟล์",
            "The file holds more than 10,000 budget codes; the rest was not read."),
    AMOUNT_ZERO(
            true,
            "จำนวนเงินเป็นศูนย์ รายการนี้ไม่มีเงินในปีนี้",
            "The amount is zero; the line is taken, without money."),
    OBLIGATION_NAMED_AGAIN(
            true,
            "มีงบผูกพันชื่อเดียวกันนี้แล้วในแถวก่อนหน้า จะนำเข้าเป็นอีกรายการหนึ่ง",
            "An obligation further up has the same name; this is taken for another one."),
    NAME_ECHO(
            true,
            "ข้อความน่าจะเสียจากการสแกน มีเศษคำซ้ำกับคำก่อนหน้าที่สระหรือวรรณยุกต์เพี้ยน",
            "The text looks damaged by scanning: one of its words repeats part of an earlier one with other vowel or tone"
                    + " marks."),
    NAME_SPELLING(
            true,
            "ข้อความมีลำดับสระหรือวรรณยุกต์ที่เป็นไปไม่ได้ในภาษาไทย",
            "The text looks damaged: it holds a sequence of vowel or tone marks that Thai does not have.");

    private final boolean warning;
    private final String thai;
    private final String english;

    FindingCode(String thai, String english) {
        this(false, thai, english);
    }

    FindingCode(boolean warning, String thai, String english) {
        this.warning = warning;
        this.thai = thai;
        this.english = english;
    }

    /** Whether it never stands against an import. */
    public boolean isWarning() {
        return warning;
    }

    /** What is wrong, in Thai. */
    public String thai() {
        return thai;
    }

    /** What is wrong, in English. */
    public String english() {
        return english;
    }
}
