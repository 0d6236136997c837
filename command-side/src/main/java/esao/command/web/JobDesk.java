package esao.command.web;

import esao.command.jobs.JobFile;
import esao.command.jobs.JobStore;
import esao.command.jobs.NewJob;
import esao.command.messaging.Command;
import esao.command.messaging.Fingerprint;
import esao.kernel.provenance.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Accepts commands to be carried out later, and says where to ask what became of them. */
@Component
class JobDesk {

    private static final String ADDRESS = "/api/jobs/";
    private static final int BUFFER = 1 << 16;

    private final JobStore store;
    private final Fingerprint fingerprint;
    private final JsonMapper mapper;

    JobDesk(JobStore store, Fingerprint fingerprint, JsonMapper mapper) {
        this.store = store;
        this.fingerprint = fingerprint;
        this.mapper = mapper;
    }

    /**
     * A file as it was sent, with its digest.
     *
     * @param kind what it is a file of
     * @param said what was said beside it
     * @param sha256 the digest of its bytes
     */
    record SentFile(String kind, Object said, JobFile file, String sha256) {}

    /** Looks through a file that was sent. */
    static SentFile fileOf(String kind, Object said, String name, MultipartFile file) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        var bytes = 0L;
        var lines = 0L;
        var last = -1;
        try (InputStream content = file.getInputStream()) {
            for (var count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
                bytes += count;
                for (var index = 0; index < count; index++) {
                    lines += buffer[index] == '\n' ? 1 : 0;
                }
                last = count == 0 ? last : buffer[count - 1];
            }
        }
        var all = last == '\n' || last < 0 ? lines : lines + 1;
        return new SentFile(
                kind,
                said,
                new JobFile(name, bytes, all, file::getInputStream),
                HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Accepts a command whose sender has the right to it.
     *
     * @param file its file; absent where it has none
     * @param creates whether it makes something new of its own
     */
    ResponseEntity<Object> accept(
            Command command, @Nullable SentFile file, boolean creates, CommandRequest request, Deferral deferral) {
        var job = new NewJob(
                request.actor().person().value(),
                claims(request.actor()),
                request.conditions().idempotencyKey(),
                digest(command, file, request.conditions().expectedVersion()),
                command.getClass().getSimpleName(),
                file == null ? null : file.kind(),
                command.stream(),
                command.office().value(),
                request.conditions().expectedVersion(),
                creates,
                new String(deferral.body(), StandardCharsets.UTF_8));
        var accepted = store.accept(job, file == null ? null : file.file());
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + accepted.job().id()))
                .header("Preference-Applied", Deferral.PREFERENCE)
                .header("Idempotency-Replayed", Boolean.toString(accepted.before()))
                .body(JobView.of(accepted.job(), mapper));
    }

    /**
     * Has a job tried again that was refused, failed or cancelled, with the rights that its sender has now; whether it
     * is.
     */
    boolean repeat(UUID job, Actor sender) {
        return store.repeat(job, claims(sender));
    }

    /** What the token said of its person. The token itself is not kept. */
    private String claims(Actor actor) {
        return mapper.writeValueAsString(actor.claims());
    }

    /**
     * Equal for what is sent again, however its JSON is written; it is another job with another file, or on another
     * condition.
     */
    private String digest(Command command, @Nullable SentFile file, @Nullable Long expectedVersion) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        parts.put("command", command.getClass().getSimpleName());
        parts.put("content", fingerprint.of(file == null ? command : file.said()));
        parts.put("expectedVersion", expectedVersion);
        parts.put("file", file == null ? null : file.sha256());
        parts.put("fileName", file == null ? null : file.file().name());
        return fingerprint.of(parts);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
