package esao.kernel.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.testing.Samples;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The provenance of a change")
class ProvenanceTest {

    private static final Provenance PLAIN = Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR);
    private static final Provenance WHOLE = new Provenance(
            "command-1",
            Samples.PROPOSER,
            Role.POLICY_STAFF,
            Samples.MID_YEAR,
            Samples.OFFICE_LETTER,
            "เหตุผล\nสองบรรทัด",
            Samples.RESOLUTION,
            "correlation-1",
            "cause-1",
            Samples.CHECKER);

    @Test
    void is_kept_whole_in_metadata() {
        assertThat(Provenance.from(WHOLE.toMetaData())).isEqualTo(WHOLE);
        assertThat(Provenance.from(PLAIN.toMetaData())).isEqualTo(PLAIN);
    }

    @Test
    void uses_every_fixed_key_and_no_other() throws IllegalAccessException {
        var keys = Arrays.stream(MetaDataKeys.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .toList();
        for (var key : keys) {
            assertThat(WHOLE.toMetaData()).containsKey((String) key.get(null));
        }
        assertThat(WHOLE.toMetaData()).hasSameSizeAs(keys);
        assertThat(PLAIN.toMetaData())
                .doesNotContainKeys(MetaDataKeys.RESOLUTION, MetaDataKeys.CAUSATION_ID, MetaDataKeys.INITIATOR_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commandId",
                "actorId",
                "role",
                "effectiveOn",
                "documentNumber",
                "documentDate",
                "reason",
                "correlationId"
            })
    void is_not_read_from_metadata_that_lacks_a_fact(String key) {
        var metaData = new HashMap<>(WHOLE.toMetaData());
        metaData.remove(key);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.from(metaData))
                .withMessage("The metadata lacks " + key);
    }

    @ParameterizedTest
    @CsvSource({
        "commandId,''",
        "actorId,''",
        "role,policy_staff",
        "role,CHAIR",
        "effectiveOn,13/03/2569",
        "effectiveOn,2569-03-13",
        "effectiveOn,2026-02-30",
        "documentNumber,' '",
        "documentDate,yesterday",
        "reason,''",
        "resolutionRef,kso/4.2",
        "correlationId,''",
        "causationId,''"
    })
    void is_not_read_from_metadata_with_a_malformed_fact(String key, String value) {
        var metaData = new HashMap<>(WHOLE.toMetaData());
        metaData.put(key, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provenance.from(metaData))
                .withMessageNotContaining("esao.")
                .withMessageNotContaining("java.");
    }

    @Test
    void may_cite_a_resolution() {
        var cited = new ResolutionRef("kso-4-2569", "5.1", 2);

        assertThat(WHOLE.citing(cited).resolution()).isEqualTo(cited);
        assertThat(WHOLE.citing(cited).toMetaData()).containsEntry("resolutionRef", "kso-4-2569/5.1/2");
        assertThat(WHOLE.citing(cited).citing(Samples.RESOLUTION)).isEqualTo(WHOLE);
    }

    @Test
    void names_the_person_whose_act_a_process_follows() {
        assertThat(WHOLE.person()).isEqualTo(Samples.CHECKER);
        assertThat(PLAIN.person()).isEqualTo(Samples.PROPOSER);
    }

    @Test
    void has_a_reason_of_at_most_four_thousand_characters() {
        assertThat(because("ก".repeat(4_000)).reason()).hasSize(4_000);
        assertThatIllegalArgumentException().isThrownBy(() -> because("ก".repeat(4_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> because("\u200B"));
    }

    @Test
    void has_ids_of_one_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> with("a\nb", "c", null));
        assertThatIllegalArgumentException().isThrownBy(() -> with("a", "b\nc", null));
        assertThatIllegalArgumentException().isThrownBy(() -> with("a", "b", "c\nd"));
    }

    @Test
    void takes_effect_on_a_day_of_some_fiscal_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, LocalDate.of(2569, 3, 13)))
                .withMessageStartingWith("effectiveOn must be a date of the years");
    }

    private static Provenance because(String reason) {
        return new Provenance(
                "a", Samples.PROPOSER, Role.OBEC, Samples.MID_YEAR, Samples.OFFICE_LETTER, reason, null, "a", null);
    }

    private static Provenance with(String commandId, String correlationId, @Nullable String causationId) {
        return new Provenance(
                commandId,
                Samples.PROPOSER,
                Role.OBEC,
                Samples.MID_YEAR,
                Samples.OFFICE_LETTER,
                "reason",
                null,
                correlationId,
                causationId);
    }
}
