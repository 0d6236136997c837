package esao.command.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bytes of a file: digested as they are read, so that once is enough. */
final class FileBytes {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] UTF8_MARK = HEX.parseHex("efbbbf");

    /** How UTF-16, ZIP (also xlsx and ods), old workbooks, PDF and gzip begin. */
    private static final List<byte[]> FOREIGN = List.of(
            HEX.parseHex("fffe"),
            HEX.parseHex("feff"),
            HEX.parseHex("504b0304"),
            HEX.parseHex("d0cf11e0"),
            HEX.parseHex("25504446"),
            HEX.parseHex("1f8b"));

    private static final int LONGEST_SIGN = 4;

    private final DigestInputStream digested;
    private final InputStream stream;
    private final byte[] beginning;

    private FileBytes(DigestInputStream digested, InputStream stream, byte[] beginning) {
        this.digested = digested;
        this.stream = stream;
        this.beginning = beginning;
    }

    static FileBytes of(InputStream file) throws IOException {
        var digested = new DigestInputStream(file, sha256());
        var stream = new BufferedInputStream(digested);
        stream.mark(LONGEST_SIGN);
        var beginning = stream.readNBytes(LONGEST_SIGN);
        stream.reset();
        return new FileBytes(digested, stream, beginning);
    }

    /** Why this cannot be a text in UTF-8; absent where it may be one. */
    @Nullable
    FindingCode flaw() {
        if (beginning.length == 0) {
            return FindingCode.FILE_EMPTY;
        }
        return FOREIGN.stream().anyMatch(this::beginsWith) ? FindingCode.FILE_NOT_UTF8_TEXT : null;
    }

    private boolean beginsWith(byte[] sign) {
        return beginning.length >= sign.length && Arrays.equals(beginning, 0, sign.length, sign, 0, sign.length);
    }

    /** The text without its byte order mark; what is no UTF-8 comes as U+FFFD. */
    Reader text() throws IOException {
        if (beginsWith(UTF8_MARK)) {
            stream.skipNBytes(UTF8_MARK.length);
        }
        return new InputStreamReader(
                stream, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE));
    }

    /** The digest of all bytes, 64 lower-case hexadecimal digits; reads what is left. */
    String sha256Hex() throws IOException {
        stream.transferTo(OutputStream.nullOutputStream());
        return HEX.formatHex(digested.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
