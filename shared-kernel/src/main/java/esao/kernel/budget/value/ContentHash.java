package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 digest of what was submitted, as 64 lower-case hexadecimal digits. */
public record ContentHash(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Takes a digest over.
     *
     * @throws IllegalArgumentException if it is not 64 lower-case hexadecimal digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A content hash has 64 lower-case hexadecimal digits");
        }
    }

    /** Digests the canonical form of a content. */
    public static ContentHash of(CanonicalForm form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(form.bytes());
            return new ContentHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
