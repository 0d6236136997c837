package esao.standalone.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one installation keeps all that must outlive it: the database, and the keys.
 *
 * <p>It belongs to one running program at a time. The claim is a lock of the operating system on the file {@code lock},
 * so it ends with the program, however the program ends, and never has to be cleared by hand.
 *
 * <p>What is created in it can be read by the account of the program only, where the file system knows such a thing.
 */
public final class DataFolder implements AutoCloseable {

    /** Far behind the text of the file, because a locked region cannot be read on Windows. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Claims {@code folder} until {@link #close()}, creating it when it is not there.
     *
     * @throws StartRefused if another running program holds the folder, or if it cannot be written
     */
    public static DataFolder claim(Path folder) {
        try {
            var root = createFolder(folder.toAbsolutePath().normalize()).toRealPath();
            var file = root.resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw inUse(root, Files.readString(file).strip());
            }
            var holder = "%d%n".formatted(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataFolder(root, channel, lock);
        } catch (IOException failure) {
            throw new StartRefused(
                    "ใช้โฟลเดอร์ข้อมูล %s ไม่ได้ โปรดตรวจสอบสิทธิ์การเขียน".formatted(folder),
                    "The data folder %s cannot be used; check that this account may write to it.".formatted(folder),
                    failure);
        }
    }

    /** The folder of the database cluster; PostgreSQL creates what is in it. */
    public Path database() {
        return root.resolve("postgres");
    }

    /**
     * The folder for the programs of PostgreSQL, which are unpacked again when they are missing.
     *
     * <p>Two levels, since the library that unpacks them lets everybody write to the folder it is given.
     *
     * @throws UncheckedIOException if the folder cannot be made
     */
    public Path programs() {
        try {
            return createFolder(root.resolve("programs")).resolve("unpacked");
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot make a folder in " + root, failure);
        }
    }

    /** The folder of the secrets. */
    public Path keys() {
        return root.resolve("keys");
    }

    /**
     * Reads the secret {@code name}, and creates it on first use.
     *
     * <p>A new secret is on the disk before it is returned: what is locked with it must never be without its key.
     *
     * @param fresh makes the text of a new secret
     * @throws UncheckedIOException if the secret can be neither read nor written
     */
    public String secret(String name, Supplier<String> fresh) {
        var file = keys().resolve(name);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException absent) {
            return writeSecret(file, fresh.get());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the secret " + file, failure);
        }
    }

    /** Whether the secret {@code name} is there. */
    public boolean hasSecret(String name) {
        return Files.exists(keys().resolve(name));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot give back the folder " + root, failure);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    private static StartRefused inUse(Path folder, String holder) {
        return new StartRefused(
                "โฟลเดอร์ข้อมูล %s กำลังถูกใช้โดยโปรแกรมนี้อีกชุดหนึ่งที่ทำงานอยู่ (โปรเซส %s) โปรดปิดชุดนั้นก่อน หรือกำหนด esao.data-directory เป็นโฟลเดอร์อื่น"
                        .formatted(folder, holder),
                "The data folder %s is in use by another running ESAO (process %s). Stop that one first, or set esao.data-directory to another folder."
                        .formatted(folder, holder));
    }

    private static Path createFolder(Path folder) throws IOException {
        return Files.createDirectories(folder, onlyForOwner(folder, "rwx------"));
    }

    private String writeSecret(Path file, String text) {
        try {
            var folder = createFolder(keys());
            var unfinished = Files.createTempFile(folder, "new-", null, onlyForOwner(folder, "rw-------"));
            try (var out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write the secret " + file, failure);
        }
    }

    private static FileAttribute<?>[] onlyForOwner(Path where, String permissions) {
        return where.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
