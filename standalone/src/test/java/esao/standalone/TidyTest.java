package esao.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The project")
class TidyTest {

    private final Tidiness project = Tidiness.ofThisProject();

    @Test
    void has_no_main_file_of_more_than_400_lines() {
        assertThat(project.longFiles()).isEmpty();
    }

    @Test
    void marks_every_package_for_null() {
        assertThat(project.unmarkedPackages()).isEmpty();
    }

    @Test
    void leaves_nothing_to_do() {
        assertThat(project.leftovers()).isEmpty();
    }

    @Test
    void cites_only_what_its_documents_hold() {
        assertThat(project.root().resolve("docs/regulations.md"))
                .as("the document every source paragraph refers to")
                .isRegularFile();
        assertThat(project.deadCitations()).isEmpty();
    }

    @Test
    void keeps_a_changelog() {
        assertThat(project.root().resolve("CHANGELOG.md")).isRegularFile();
        assertThat(project.changelog()).isEmpty();
    }

    @Test
    void may_keep_a_changelog_of_several_releases() {
        var text = """
                # Changelog

                ## [Unreleased]
                ### Added
                - x

                ## [0.1.0] - 2026-01-01
                ### Added
                - y
                  goes on
                ### Fixed
                - z
                """;

        assertThat(new ChangelogForm(text.lines().toList()).complaints()).isEmpty();
    }

    @Test
    void numbers_its_decisions() {
        assertThat(project.decisions()).isEmpty();
    }

    @Nested
    @DisplayName("is seen to be untidy when")
    class Untidy {

        @TempDir
        @SuppressWarnings("NullAway.Init") // Set by JUnit.
        private Path root;

        @Test
        void a_main_file_is_too_long() throws IOException {
            write("a/src/main/java/p/Long.java", "// line\n".repeat(401));
            write("a/src/main/java/p/Short.java", "// line\n".repeat(400));

            assertThat(tidiness().longFiles())
                    .containsExactly("a/src/main/java/p/Long.java has 401 lines, more than 400");
        }

        @Test
        void a_package_is_not_marked() throws IOException {
            write("a/src/main/java/p/One.java", "");
            write("a/src/test/java/q/Two.java", "");
            write("a/src/test/java/q/package-info.java", "package q;");
            write("a/src/main/java/r/package-info.java", "@NullMarked package r;");

            assertThat(tidiness().unmarkedPackages())
                    .containsExactly(
                            "a/src/main/java/p has no package-info.java with @NullMarked",
                            "a/src/test/java/q has no package-info.java with @NullMarked");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"a/src/main/java/p/One.java", "a/src/main/resources/db/V1.sql", "a/src/test/java/p/T.java"})
        void something_is_left_to_do(String file) throws IOException {
            write(file, "-- FIX" + "ME later");

            assertThat(tidiness().leftovers()).containsExactly(file + " says that something is left to do");
        }

        @Test
        void a_document_is_cited_for_what_it_does_not_hold() throws IOException {
            write("docs/regulations.md", "# All rules\n\n## Five categories (ห้าประเภท)\n\n<a id=\"budget\"></a>\n");
            write("a/src/main/java/p/One.java", "docs/regulations.md#budget docs/regulations.md#all-rules");
            write("a/src/main/java/p/Two.java", "docs/regulations.md#budgets docs/none.md#budget");

            assertThat(tidiness().deadCitations())
                    .containsExactly(
                            "a/src/main/java/p/Two.java cites docs/regulations.md#budgets, which is not there",
                            "a/src/main/java/p/Two.java cites docs/none.md#budget, which is not there");
        }

        @Test
        void a_decision_is_missing_or_misnamed() throws IOException {
            write("docs/adr/0001-first.md", "# First");
            write("docs/adr/0003-third.md", "# Third");
            write("docs/adr/0004-fourth.md", "Fourth");
            write("docs/adr/Fifth.md", "# Fifth");

            assertThat(tidiness().decisions())
                    .containsExactly(
                            "docs/adr/0003-third.md is out of number; 0002 was due",
                            "docs/adr/0004-fourth.md does not start with a title",
                            "docs/adr/Fifth.md is not named NNNN-title.md");
        }

        @Test
        void there_are_no_decisions_at_all() throws IOException {
            assertThat(tidiness().decisions()).containsExactly("docs/adr holds no decisions");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "# Changes\n## [Unreleased]\n",
                    "# Changelog\n",
                    "# Changelog\n## Unreleased\n",
                    "# Changelog\n## [0.1.0]\n",
                    "# Changelog\n## [0.1] - 2026-01-01\n",
                    "# Changelog\n## [0.1.0] - 2026-01-01\n## [Unreleased]\n",
                    "# Changelog\n## [0.1.0] - 2026-01-01\n## [0.1.0] - 2026-01-01\n",
                    "# Changelog\n## [Unreleased]\n### New\n- x\n",
                    "# Changelog\n## [Unreleased]\n### Added\n",
                    "# Changelog\n## [Unreleased]\n### Added\n### Fixed\n- x\n",
                    "# Changelog\n## [Unreleased]\n### Added\n- x\n### Added\n- y\n",
                    "# Changelog\n## [Unreleased]\n- x\n"
                })
        void the_changelog_is_not_in_form(String text) throws IOException {
            write("CHANGELOG.md", text);

            assertThat(tidiness().changelog()).hasSize(text.isEmpty() ? 2 : 1);
        }

        private Tidiness tidiness() throws IOException {
            write("a/pom.xml", "");
            return new Tidiness(root);
        }

        private void write(String file, String text) throws IOException {
            var path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
