package esao.command.budget.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import esao.command.budget.BudgetProblem;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.jobs.JobStore;
import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.Fingerprint;
import esao.command.messaging.Order;
import esao.command.messaging.Receipt;
import esao.command.messaging.RefusalLog;
import esao.command.problem.Rejected;
import esao.command.security.Forbidden;
import esao.command.security.Rights;
import esao.command.web.Desk;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.kernel.schema.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@SpringJUnitWebConfig(ImportControllerTest.Web.class)
@DisplayName("A CSV file sent to the allotment notices")
class ImportControllerTest {

    private static final String PATH = "/api/budgets/2002/2569/allotment-notices";

    private static final String BASIS = """
            "basis": {"effectiveOn": "2025-10-20", "document": {"number": "ศธ 04002/ว 123", "date": "2025-10-20"},
            "reason": "รับแจ้งจัดสรร"}, "noticeId": "notice-1\"""";

    private static final Map<String, Object> CLAIMS =
            Map.of("sub", "policy.staff", "roles", List.of("POLICY_STAFF"), "offices", List.of("2002"));

    private static final String SOUND =
            "line,name,plan,category,fund,amount_baht\nL-1,วัสดุ,แผนงาน,OPERATING,BUDGET,\"1,000\"\n";

    private static final String BROKEN =
            "line,name,plan,category,fund,amount_baht\nL-1,วัสดุ,แผนงาน,งบรายจ่ายอิน,BUDGET,\"4,840,0\"\n";

    private final Commands commands;
    private final MockMvcTester web;

    ImportControllerTest(@Autowired WebApplicationContext context, @Autowired Commands commands) {
        this.commands = commands;
        this.web = MockMvcTester.from(context);
    }

    /** The web layer of this side, with the commands behind it replaced. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan("esao.command.web")
    @Import({ImportController.class, NoticeFiles.class, AllotmentController.class, Desk.class})
    static class Web implements WebMvcConfigurer {

        @Override
        public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
            converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper()));
        }

        @Bean
        JsonMapper mapper() {
            var mapper = JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class);
            StrictJson.applyTo(mapper);
            return mapper.build();
        }

        @Bean
        Commands commands() {
            return mock(Commands.class);
        }

        @Bean
        Fingerprint fingerprint() {
            return new Fingerprint();
        }

        @Bean
        RefusalLog refusals() {
            return mock(RefusalLog.class);
        }

        @Bean
        JobStore jobs() {
            return mock(JobStore.class);
        }

        @Bean
        Rights rights() {
            return mock(Rights.class);
        }
    }

    @BeforeEach
    void signIn() {
        reset(commands);
        when(commands.send(any(), any())).thenReturn(new Receipt("c-1", "budget-2002-2569", 7, 42, false));
        var now = Instant.parse("2026-01-01T00:00:00Z");
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(
                        new Jwt("t", now, now.plusSeconds(60), Map.of("alg", "none"), CLAIMS)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void becomes_a_notice() {
        var answer = send(SOUND, "", "");

        assertThat(answer).hasStatus(201).headers().hasValue("ETag", "\"7\"");
        var command = sent();
        assertThat(command.lines())
                .extracting(NoticeLine::line, NoticeLine::amount)
                .containsExactly(tuple(new LineCode("L-1"), Money.ofBaht(1_000)));
        assertThat(command.source()).isNotNull();
        assertThat(command.budgetId()).hasToString("budget-2002-2569");
        assertThat(command.noticeId()).hasToString("notice-1");
    }

    @Test
    void with_defects_is_refused_with_each_of_them_and_kept_on_record() {
        var answer = send(BROKEN, "", "");

        assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.type").isEqualTo("urn:esao:problem:budget:import-defective");
        body.extractingPath("$.titleTh").asString().contains("ข้อบกพร่อง");
        body.extractingPath("$.rows").isEqualTo(1);
        body.extractingPath("$.rowsTaken").isEqualTo(0);
        body.extractingPath("$.rowsOfOtherYears").isEqualTo(0);
        body.extractingPath("$.totalSatang").isEqualTo(0);
        body.extractingPath("$.defectCount").isEqualTo(2);
        body.extractingPath("$.defects[*].code").asArray().containsExactly("CATEGORY_UNKNOWN", "AMOUNT_MALFORMED");
        body.extractingPath("$.defects[0].suggestion").isEqualTo("งบรายจ่ายอื่น");
        body.extractingPath("$.defects[1].original").isEqualTo("4,840,0");
        body.extractingPath("$.warnings").asArray().isEmpty();
        verify(commands, never()).send(any(), any());
        verify(commands).keepRefusal(any(), any(), any());
    }

    @Test
    void is_taken_once_its_defects_are_settled() {
        var corrections = """
                , "corrections": [
                  {"row": 2, "column": "category", "original": "งบรายจ่ายอิน", "corrected": "งบรายจ่ายอื่น"},
                  {"row": 2, "column": "amount_baht", "original": "4,840,0", "corrected": "4840000"}],
                "expectedTotalSatang": 484000000""";

        assertThat(send(BROKEN, corrections, "")).hasStatus(201);
        assertThat(sent().corrections()).hasSize(2);
    }

    @Test
    void is_only_tried_where_that_is_asked() {
        when(commands.send(any(), any()))
                .thenThrow(Rejected.because(BudgetProblem.LETTER_ALREADY_RECEIVED, Map.of("letter", "ศธ 1")));

        var sound = assertThat(send(SOUND, "", "?dryRun=true")).hasStatus(200).bodyJson();
        sound.extractingPath("$.accepted").isEqualTo(false);
        sound.extractingPath("$.violations[0].type").isEqualTo("urn:esao:problem:budget:letter-already-received");
        sound.extractingPath("$.report.totalSatang").isEqualTo(100_000);

        var broken = assertThat(send(BROKEN, "", "?dryRun=true")).hasStatus(200).bodyJson();
        broken.extractingPath("$.accepted").isEqualTo(false);
        broken.extractingPath("$.violations[0].type").isEqualTo("urn:esao:problem:budget:import-defective");
        broken.extractingPath("$.report.defects[0].row").isEqualTo(2);
    }

    @Test
    void is_not_even_read_for_somebody_without_the_right() {
        doThrow(new Forbidden(Actor.fromClaims(CLAIMS), new OfficeCode("2002"), "ReceiveAllotmentNotice"))
                .when(commands)
                .requireRight(any(), any());

        assertThat(send(BROKEN, "", "")).hasStatus(403);
        verify(commands, never()).keepRefusal(any(), any(), any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"budgetId\": \"budget-2001-2569\"",
                ", \"lines\": []",
                ", \"corrections\": null, \"corrections\": []",
                ", \"expectedTotalSatang\": 1.5",
                ", \"fund\": \"LOAN\"",
                ", \"corrections\": [{\"row\": 0, \"column\": \"a\", \"original\": \"b\"}]"
            })
    void is_malformed_where_what_is_said_beside_it_is(String more) {
        assertThat(send(SOUND, more, "")).hasStatus(400);
        verify(commands, never()).send(any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b.csv", "a\nb.csv"})
    void is_malformed_where_its_name_cannot_be_kept(String name) {
        var answer = exchange(name, SOUND, "", "");

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("part:file");
    }

    @Test
    void is_malformed_where_a_part_is_missing() {
        assertThat(web.perform(multipart(PATH).part(notice(""))))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("part:file");
        assertThat(web.perform(multipart(PATH).file(new MockMultipartFile("file", "a.csv", "text/csv", bytes(SOUND)))))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("part:notice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"source\": null", "\"source\": {\"name\": \"x.csv\"}", "\"corrections\": []"})
    void cannot_be_made_believe_by_json(String member) {
        var json = "{%s, \"lines\": [], %s}".formatted(BASIS, member);

        assertThat(web.post().uri(PATH).contentType("application/json").content(json))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0]")
                .isEqualTo(Map.of(
                        "pointer",
                        "/" + member.substring(1, member.indexOf('"', 1)),
                        "reason",
                        "is not a field here",
                        "reasonTh",
                        "ไม่มีช่องนี้"));
    }

    @ParameterizedTest
    @CsvSource({"framework, framework:not-found", "request, budget-request:not-found", "budget, budget:not-found"})
    void is_told_by_its_own_name_what_is_not_there(String kind, String type) {
        doThrow(new AggregateNotFoundException(kind + "-2001", "unknown"))
                .when(commands)
                .send(any(), any());

        var answer = send(SOUND, "", "");

        assertThat(answer).hasStatus(404).bodyJson().extractingPath("$.type").isEqualTo("urn:esao:problem:" + type);
        assertThat(answer).bodyJson().extractingPath("$." + kind + "Id").isEqualTo(kind + "-2001");
    }

    @Test
    void leaves_notices_in_json_as_they_were() {
        var json = "{%s, \"lines\": []}".formatted(BASIS);

        assertThat(web.post().uri(PATH).contentType("application/json").content(json))
                .hasStatus(201);
        assertThat(sent().source()).isNull();
    }

    private MvcTestResult send(String csv, String more, String query) {
        return exchange("notice.csv", csv, more, query);
    }

    private MvcTestResult exchange(String name, String csv, String more, String query) {
        var file = new MockMultipartFile("file", name, "text/csv", bytes(csv));
        return web.perform(multipart(PATH + query).file(file).part(notice(more)));
    }

    private static MockPart notice(String more) {
        var part = new MockPart("notice", bytes("{" + BASIS + more + "}"));
        part.getHeaders().add("Content-Type", "application/json");
        return part;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ReceiveAllotmentNotice sent() {
        var order = ArgumentCaptor.forClass(Order.class);
        verify(commands).send(order.capture(), any(Conditions.class));
        return (ReceiveAllotmentNotice) order.getValue().command();
    }
}
