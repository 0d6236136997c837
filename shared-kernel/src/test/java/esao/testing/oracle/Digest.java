package esao.testing.oracle;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.schema.EventCatalogue;
import esao.kernel.schema.NamedSerializer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.serialization.Serializer;

/** A digest of the events of one command: of their names and of all that they say. */
final class Digest {

    private static final Serializer SERIALIZER = NamedSerializer.ofEvents();

    private Digest() {}

    static String of(List<? extends BudgetEvent> events) {
        var digest = sha256();
        for (var event : events) {
            digest.update(EventCatalogue.nameOf(event.getClass()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(SERIALIZER.serialize(event, byte[].class).getData());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
