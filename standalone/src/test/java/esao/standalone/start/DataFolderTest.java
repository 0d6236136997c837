package esao.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data folder")
class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void belongs_to_one_program_at_a_time() {
        try (var first = DataFolder.claim(temporary)) {
            assertThat(first.keys().getParent()).exists();
            assertThatThrownBy(() -> DataFolder.claim(temporary))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.inBothLanguages())
                                    .contains("กำลังถูกใช้", "is in use by another running ESAO", "process "));
        }
    }

    @Test
    void is_free_again_once_given_back() {
        DataFolder.claim(temporary).close();

        try (var again = DataFolder.claim(temporary)) {
            assertThat(again.keys().getParent()).isNotNull();
        }
    }

    @Test
    void is_created_with_the_folders_above_it() {
        try (var folder = DataFolder.claim(temporary.resolve("office/data"))) {
            assertThat(folder.database().getParent()).isDirectory();
        }
    }

    @Test
    void cannot_be_a_file() throws Exception {
        var file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataFolder.claim(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void makes_a_secret_once() {
        try (var folder = DataFolder.claim(temporary)) {
            assertThat(folder.hasSecret("word")).isFalse();
            assertThat(folder.secret("word", () -> "ความลับ")).isEqualTo("ความลับ");
            assertThat(folder.secret("word", () -> "another")).isEqualTo("ความลับ");
            assertThat(folder.hasSecret("word")).isTrue();
        }
    }
}
