package esao.command.running;

import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.description;
import static esao.testing.Samples.letter;

import esao.command.budget.ApproveAllocation;
import esao.command.budget.ApproveCarryOver;
import esao.command.budget.BudgetCommand;
import esao.command.budget.CloseFiscalYear;
import esao.command.budget.OpenBudget;
import esao.command.budget.ProposeAllocation;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.budget.RecordCommitment;
import esao.command.budget.ReleaseTranche;
import esao.command.budget.RequestCarryOver;
import esao.command.messaging.Commands;
import esao.command.messaging.Conditions;
import esao.command.messaging.Order;
import esao.command.messaging.Receipt;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two budgets of one office, one after the other, that nobody else uses: money is to go from one into the other. */
public record CarryingOver(BudgetId from, BudgetId into) {

    public static final long SATANG = 10_00;

    private static final AtomicInteger OFFICES = new AtomicInteger(7000);
    private static final PersonId FINANCE = new PersonId("finance.officer");
    private static final PersonId DIRECTOR = new PersonId("director");
    private static final LocalDate LAST_DAY = YEAR_2569.lastDay();

    public static CarryingOver ofNewOffice() {
        var office = new OfficeCode(Integer.toString(OFFICES.incrementAndGet()));
        return new CarryingOver(new BudgetId(office, YEAR_2569), new BudgetId(office, YEAR_2569.plusYears(1)));
    }

    /** Everything up to the close: 10 baht of a commitment are approved to be carried over. */
    public void prepare(Commands commands) {
        var line = new NoticeLine(TRAVEL, description("ค่าเดินทาง"), new Money(5 * SATANG));
        var share = new AllocationShare(TRAVEL, SCHOOL, "โรงเรียน", new Money(SATANG));
        send(commands, DIRECTOR, LAST_DAY, basis -> new OpenBudget(from, basis));
        send(
                commands,
                FINANCE,
                LAST_DAY,
                basis -> new ReceiveAllotmentNotice(from, basis, new NoticeId("n"), List.of(line), null, null));
        send(
                commands,
                FINANCE,
                LAST_DAY,
                basis -> new ProposeAllocation(from, basis, new AllocationId("a"), List.of(share)));
        send(commands, DIRECTOR, LAST_DAY, basis -> new ApproveAllocation(from, basis, new AllocationId("a")));
        send(
                commands,
                FINANCE,
                LAST_DAY,
                basis -> new ReleaseTranche(from, basis, new TrancheId("t"), TRAVEL, SCHOOL, new Money(SATANG)));
        send(
                commands,
                FINANCE,
                LAST_DAY,
                basis -> new RecordCommitment(
                        from, basis, new CommitmentId("c"), TRAVEL, SCHOOL, new Money(SATANG), "สัญญา"));
        send(
                commands,
                FINANCE,
                LAST_DAY,
                basis -> new RequestCarryOver(
                        from,
                        basis,
                        new CarryOverId("co"),
                        new CommitmentId("c"),
                        null,
                        new Money(SATANG),
                        LAST_DAY.plusMonths(6)));
        send(commands, DIRECTOR, LAST_DAY, basis -> new ApproveCarryOver(from, basis, new CarryOverId("co")));
    }

    public Receipt close(Commands commands) {
        return send(commands, DIRECTOR, LAST_DAY, closing());
    }

    public Function<Basis, BudgetCommand> closing() {
        return basis -> new CloseFiscalYear(from, basis);
    }

    /** Opens the budget of the year after. */
    public Receipt open(Commands commands) {
        return send(commands, DIRECTOR, LAST_DAY.plusDays(1), basis -> new OpenBudget(into, basis));
    }

    /** Closes the budget of the year after. */
    public Receipt closeNext(Commands commands) {
        return send(commands, DIRECTOR, LAST_DAY.plusDays(1), basis -> new CloseFiscalYear(into, basis));
    }

    public Basis basis() {
        return new Basis(LAST_DAY, letter("ศธ 04135/9", LAST_DAY), "สิ้นปีงบประมาณ");
    }

    private static Receipt send(
            Commands commands, PersonId person, LocalDate on, Function<Basis, ? extends BudgetCommand> ask) {
        var command = ask.apply(new Basis(on, letter("ศธ 04135/" + person, on), "สิ้นปีงบประมาณ"));
        var office = command.budgetId().office();
        var roles = Set.of(Role.POLICY_STAFF, Role.FINANCE_GROUP, Role.ESAO_DIRECTOR);
        var actor = new Actor(person, roles, Set.of(office), null);
        return commands.send(new Order(command, command.stream(), office, command.basis(), actor), Conditions.none());
    }

    /** How many reactions wait for something of the office. */
    public long waiting(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM event_store.reaction_waiting WHERE office = :office")
                .param("office", from.office().value())
                .query(Long.class)
                .single();
    }
}
