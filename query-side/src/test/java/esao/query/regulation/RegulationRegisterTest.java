package esao.query.regulation;

import static esao.testing.SampleRegulationEvents.NEXT_YEAR;
import static esao.testing.SampleRegulationEvents.directorsRules;
import static esao.testing.SampleRegulationEvents.virementRules;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.provenance.Role;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.RegulationWithdrawn;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationKind;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of dated rules")
class RegulationRegisterTest {

    private final RegulationId regulation =
            new RegulationId(EventFeed.newBudget().office(), RegulationKind.VIREMENT_RULES);
    private final String path = "/api/regulations/" + regulation.office() + "/virement-rules";
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    RegulationRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @ParameterizedTest
    @EnumSource
    void holds_what_the_program_brings_along(RegulationKind kind) {
        var item = item("/api/regulations/%s/%s?asOf=2026-03-13".formatted(regulation.office(), kind.slug()));

        assertThat(item.get("state").asString()).isEqualTo("SHIPPED");
        assertThat(item.get("kind").asString()).isEqualTo(kind.name());
        assertThat(item.get("setBy").isNull()).isTrue();
        assertThat(item.get("content").propertyNames().stream()
                        .filter(part -> !item.get("content").get(part).isNull()))
                .hasSize(1);
    }

    @Test
    void holds_each_version_from_its_first_day() {
        happened(
                new RegulationSet(regulation, "v2", NEXT_YEAR, Provisions.of(directorsRules())),
                new RegulationSet(regulation, "v3", NEXT_YEAR.plusYears(1), Provisions.of(virementRules(Role.OBEC))),
                new RegulationSet(regulation, "v4", NEXT_YEAR.plusYears(2), Provisions.of(directorsRules())),
                new RegulationWithdrawn(regulation, "v4", NEXT_YEAR.plusYears(2)));

        assertThat(versionOn("2026-09-30")).isEqualTo("default-1");
        assertThat(versionOn("2026-10-01")).isEqualTo("v2");
        assertThat(versionOn("2027-09-30")).isEqualTo("v2");
        assertThat(versionOn("2027-10-01")).isEqualTo("v3");
        assertThat(versionOn("2030-01-01")).isEqualTo("v3");
        var second = item(path + "?asOf=2026-10-01");
        assertThat(second.get("setBy").asString()).isEqualTo("director");
        assertThat(second.get("documentNumber").asString()).isEqualTo("ศธ 04135/456");
        assertThat(second.at("/content/virementRules/equipmentUnitFrom/satang").asLong())
                .isEqualTo(100_000_000);
        assertThat(second.at("/content/virementRules/classes/0/approvedBy").asString())
                .isEqualTo("ESAO_DIRECTOR");
        assertThat(second.at("/content/virementRules/classes")).hasSize(7);

        var all = reader.get(path + "/versions").json().get("items");
        assertThat(all).hasSize(3);
        assertThat(all.get(2).get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(all.get(2).get("withdrawnBy").asString()).isEqualTo("director");
        assertThat(reader.get(path + "/versions?state=WITHDRAWN&format=csv").body())
                .contains("v4")
                .doesNotContain("v3");
    }

    @Test
    void knows_no_other_kinds_and_no_days_out_of_range() {
        var unknown = reader.get("/api/regulations/" + regulation.office() + "/holidays");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().get("type").asString()).isEqualTo("urn:esao:problem:regulation:not-found");
        for (var day : List.of("2569-03-13", "13-03-2026", "1900-01-01")) {
            assertThat(reader.get(path + "?asOf=" + day).status()).as(day).isEqualTo(400);
        }
    }

    private String versionOn(String day) {
        return item(path + "?asOf=" + day).get("version").asString();
    }

    private JsonNode item(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("item");
    }

    private void happened(RegulationEvent... events) {
        var by = Samples.by(DIRECTOR, Role.ESAO_DIRECTOR, MID_YEAR);
        feed.append("Regulation", regulation.toString(), 0, List.of(events), by);
        feed.awaitAll(List.of("regulation"));
    }
}
