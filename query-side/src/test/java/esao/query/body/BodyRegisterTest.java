package esao.query.body;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.FOUNDED;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.procedure;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyId;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.BodyProcedureSet;
import esao.kernel.body.value.MemberRole;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySide
@DisplayName("The register of deciding bodies")
class BodyRegisterTest {

    private final BodyId body = new BodyId(EventFeed.newBudget().office(), COMMITTEE);
    private final String path = "/api/bodies/" + body.office() + "/" + COMMITTEE;
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    BodyRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void shows_a_body_with_its_members_and_rules_on_a_day() {
        feed.append(
                "DecidingBody",
                body.toString(),
                0,
                List.of(
                        new BodyEstablished(body, "กศจ.", "Committee", FOUNDED),
                        new BodyMemberAppointed(
                                body, MEMBER_1, MemberRole.CHAIR, "ผู้ว่าราชการจังหวัด", MID_YEAR, null),
                        new BodyProcedureSet(body, "v2", MID_YEAR, procedure())),
                Samples.by(DIRECTOR, Role.ESAO_DIRECTOR, FOUNDED));
        feed.awaitAll(List.of("timeline"));

        var before = reader.get(path + "?asOf=2026-03-12").json().get("item");
        assertThat(before.get("procedureVersion").asString()).isEqualTo("default-1");
        assertThat(before.get("seats")).isEmpty();
        var after = reader.get(path + "?asOf=2026-03-13").json().get("item");
        assertThat(after.get("procedureVersion").asString()).isEqualTo("v2");
        assertThat(after.at("/procedure/noticeDays").asInt()).isEqualTo(7);
        assertThat(after.at("/seats/0/role").asString()).isEqualTo("CHAIR");
        assertThat(reader.get(path + "?asOf=2016-03-20").status()).isEqualTo(404);
        assertThat(reader.get(path + "x?asOf=2026-03-13").json().get("type").asString())
                .isEqualTo("urn:esao:problem:body:not-found");
    }
}
