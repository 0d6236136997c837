package esao.command.running;

import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.description;

import esao.command.budget.BudgetCommand;
import esao.command.budget.DeclareSavings;
import esao.command.budget.OpenBudget;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.budget.ReturnSavings;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Basis;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Commands to one budget that nobody else uses. */
record Asks(BudgetId budget) {

    private static final AtomicInteger OFFICES = new AtomicInteger(1000);

    static Asks ofNewBudget() {
        return new Asks(new BudgetId(new OfficeCode(Integer.toString(OFFICES.incrementAndGet())), YEAR_2569));
    }

    /** Opens the budget and gives its line so many satang: versions 0 to 2. */
    static Asks ofBudgetWith(Node node, long satang) {
        var asks = ofNewBudget();
        node.send(asks.open());
        node.send(asks.receive("notice-0", satang));
        return asks;
    }

    Function<Basis, BudgetCommand> open() {
        return basis -> new OpenBudget(budget, basis);
    }

    /** Two events. */
    Function<Basis, BudgetCommand> receive(String notice, long satang) {
        var line = new NoticeLine(TRAVEL, description("ค่าเดินทาง"), new Money(satang));
        return basis -> new ReceiveAllotmentNotice(budget, basis, new NoticeId(notice), List.of(line), null, null);
    }

    /** One event, which takes so much of what is unallocated. */
    Function<Basis, BudgetCommand> save(String savings, long satang) {
        return basis -> new DeclareSavings(
                budget, basis, new SavingsId(savings), TRAVEL, null, new Money(satang), SavingsCause.PURPOSE_COMPLETED);
    }

    /** One event, which gives so much of that back to the line. */
    Function<Basis, BudgetCommand> giveBack(String savings, long satang) {
        return basis -> new ReturnSavings(budget, basis, new SavingsId(savings), new Money(satang));
    }
}
