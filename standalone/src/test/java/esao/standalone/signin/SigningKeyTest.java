package esao.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.ECKey;
import esao.standalone.start.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The key that signs tokens")
class SigningKeyTest {

    @TempDir
    Path root;

    @Test
    void is_the_same_after_a_restart() {
        assertThat(readOnce()).isEqualTo(readOnce());
    }

    @Test
    void is_another_one_for_another_installation() throws Exception {
        var here = readOnce();
        Files.delete(root.resolve("keys/sign-in.jwk"));

        assertThat(readOnce()).isNotEqualTo(here);
    }

    @Test
    void can_be_read_by_its_owner_only() throws Exception {
        readOnce();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("keys"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("keys/sign-in.jwk"))))
                .isEqualTo("rw-------");
    }

    @Test
    void is_not_replaced_when_it_is_damaged() throws Exception {
        readOnce();
        Files.writeString(root.resolve("keys/sign-in.jwk"), "{}");

        assertThatThrownBy(this::readOnce).hasMessageContaining("damaged");
    }

    private ECKey readOnce() {
        try (var folder = DataFolder.claim(root)) {
            return SigningKey.in(folder);
        }
    }
}
