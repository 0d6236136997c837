package esao.kernel.budget.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The ids inside a budget")
class IdsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Map<String, Function<String, Record>> IDS = Map.ofEntries(
            Map.entry("advanceId", AdvanceId::new),
            Map.entry("allocationId", AllocationId::new),
            Map.entry("carryOverId", CarryOverId::new),
            Map.entry("commitmentId", CommitmentId::new),
            Map.entry("disbursementId", DisbursementId::new),
            Map.entry("line", LineCode::new),
            Map.entry("noticeId", NoticeId::new),
            Map.entry("policyId", ControlPolicyId::new),
            Map.entry("project", ProjectRef::new),
            Map.entry("refundId", RefundId::new),
            Map.entry("correctionId", CorrectionId::new),
            Map.entry("reservationId", ReservationId::new),
            Map.entry("roundId", HeadCountRoundId::new),
            Map.entry("ruleId", AllocationRuleId::new),
            Map.entry("savingsId", SavingsId::new),
            Map.entry("trancheId", TrancheId::new),
            Map.entry("virementId", VirementId::new));

    static Stream<String> ids() {
        return IDS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void are_plain_codes_of_at_most_sixty_characters(String name) {
        var longest = "0197f0c2-8a7e-7c1e-9d55-5f0f6f1f2a3b-0197f0c2-8a7e-7c1e-9d555";

        assertThat(longest).hasSize(61);
        assertThat(id(name, longest.substring(1))).hasToString(longest.substring(1));
        for (var bad : new String[] {"", " ", "a b", "a/b", "a\n", "a\u0000", "../x", longest}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> id(name, bad))
                    .withMessageStartingWith(name + " must start with a letter or digit");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void are_written_as_plain_text_and_read_back(String name) {
        var id = id(name, "a-1");

        assertThat(MAPPER.writeValueAsString(id)).isEqualTo("\"a-1\"");
        assertThat(MAPPER.readValue("\"a-1\"", id.getClass())).isEqualTo(id);
    }

    @Test
    void of_lines_have_an_order() {
        assertThat(new LineCode("a")).isLessThan(new LineCode("b")).isEqualByComparingTo(new LineCode("a"));
    }

    private static Record id(String name, String value) {
        return Objects.requireNonNull(IDS.get(name)).apply(value);
    }
}
