package esao.kernel.budget.value;

/**
 * The file an allotment notice was read from.
 *
 * @param name the file's name as sent
 * @param sha256 the digest of its bytes, 64 hexadecimal digits
 * @param rows the number of rows in it, without the header
 * @param rowsOfOtherYears the rows that belong to other fiscal years and were not taken
 */
public record SourceFile(String name, String sha256, int rows, int rowsOfOtherYears) {}
