package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.description;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A notice that comes from a file")
class NoticeFromFileTest {

    private static final SourceFile FILE = new SourceFile("notice.csv", "0".repeat(64), 100_000, 0);

    @Test
    void may_have_a_line_without_money_which_a_typed_one_may_not() {
        var line = List.of(new NoticeLine(TRAVEL, description("ค่าพาหนะ"), Money.ZERO));

        opened().asks(PROPOSER, receive(line)).isTaken();
        opened().asks(
                        PROPOSER,
                        basis -> new ReceiveAllotmentNotice(BUDGET, basis, new NoticeId("typed"), line, null, null))
                .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
    }

    @Test
    void may_not_have_more_money_on_a_line_than_an_entry_may_carry() {
        var largest = Money.LARGEST_ENTRY.satang();
        var line = new NoticeLine(TRAVEL, description("ค่าพาหนะ"), new Money(largest + 1));

        opened().asks(PROPOSER, receive(List.of(line)))
                .isRefused(
                        broken(
                                BudgetProblem.AMOUNT_TOO_LARGE,
                                Map.of("askedSatang", largest + 1, "largestSatang", largest)),
                        broken(
                                BudgetProblem.AMOUNT_TOO_LARGE,
                                Map.of("togetherSatang", largest + 1, "largestSatang", largest)));
    }

    @Test
    void may_have_a_hundred_thousand_lines() {
        var description = description("อาคารเรียน");
        var lines = IntStream.range(0, 100_000)
                .mapToObj(number -> new NoticeLine(new LineCode("line-" + number), description, new Money(number + 1L)))
                .toList();

        opened().asks(PROPOSER, receive(lines)).isTaken();
    }

    private static Ask receive(List<NoticeLine> lines) {
        return basis -> new ReceiveAllotmentNotice(BUDGET, basis, new NoticeId("notice"), lines, FILE, null);
    }
}
