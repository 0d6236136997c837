package esao.bench.peer.envers;

import esao.bench.machine.Database;
import esao.bench.peer.Budgets;
import esao.bench.peer.Commander;
import esao.bench.peer.KeyFingerprint;
import esao.bench.peer.axon.KeyRow;
import esao.bench.peer.axon.reading.PlainLines;
import esao.kernel.provenance.Role;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Date;
import java.util.function.ToIntFunction;
import org.hibernate.envers.AuditReaderFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Data JPA with rows that are changed in place, and Hibernate Envers to keep what they were. */
public final class EnversPeer implements Commander {

    /** Under which it is reported. */
    public static final String NAME = "ENVERS";

    private final ConfigurableApplicationContext context;
    private final Database database;
    private final LedgerLines lines;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;

    private EnversPeer(ConfigurableApplicationContext context, Database database) {
        this.context = context;
        this.database = database;
        this.lines = context.getBean(LedgerLines.class);
        this.entities = context.getBean(EntityManager.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
    }

    /** Entities and repositories, and nothing of Axon. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class
    })
    @EntityScan(basePackageClasses = {LedgerLine.class, KeyRow.class})
    @EnableJpaRepositories(basePackageClasses = {LedgerLines.class, PlainLines.class})
    static class Entities {}

    /** Starts on an empty database. */
    public static EnversPeer start(Database database) {
        return new EnversPeer(
                new SpringApplicationBuilder(Entities.class)
                        .web(WebApplicationType.NONE)
                        .properties(
                                "spring.datasource.url=" + database.url(),
                                "spring.datasource.hikari.maximum-pool-size=70",
                                "spring.datasource.hikari.minimum-idle=4",
                                "spring.jpa.open-in-view=false",
                                "spring.jpa.hibernate.ddl-auto=create",
                                "spring.main.banner-mode=off",
                                "logging.level.root=error")
                        .run(),
                database);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void load(int budgets) {
        database.jdbc()
                .sql("""
                        INSERT INTO ledger_line (id, office, year, line, allotted_satang, allocated_satang,
                            released_satang, reserved_satang, committed_satang, disbursed_satang)
                        SELECT 'budget-' || office || '-2569/travel', office, 2569, 'travel', p, p, p, 0, p, 0
                        FROM generate_series(:first::int, :last::int) office, (SELECT :plenty::bigint AS p) plenty
                        """)
                .param("first", Budgets.FIRST_OFFICE)
                .param("last", Budgets.FIRST_OFFICE + budgets - 1)
                .param("plenty", Budgets.PLENTY.satang())
                .update();
        database.jdbc()
                .sql("INSERT INTO change_set (id, recorded_at, command_id) VALUES (0, 0, 'setup')")
                .update();
        database.jdbc().sql("""
                INSERT INTO ledger_line_aud (id, rev, revtype, office, year, line, allotted_satang, allocated_satang,
                    released_satang, reserved_satang, committed_satang, disbursed_satang)
                SELECT id, 0, 0, office, year, line, allotted_satang, allocated_satang, released_satang,
                       reserved_satang, committed_satang, disbursed_satang
                FROM ledger_line
                """).update();
        database.jdbc().sql("ANALYZE").update();
    }

    @Override
    public void reduce(int budget, String key) {
        var command = Budgets.reduce(Budgets.id(budget));
        var commandId = Budgets.commandId(key);
        var stream = command.budgetId().toString();
        ChangeSetListener.CURRENT.set(Budgets.provenance(commandId, Role.FINANCE_GROUP));
        try {
            transaction.executeWithoutResult(ignored -> {
                lines.findToChange(stream + "/" + Budgets.LINE)
                        .orElseThrow()
                        .reduce(command.amount().satang());
                entities.persist(
                        new KeyRow(Budgets.PERSON.value(), key, KeyFingerprint.of(command), commandId, stream));
            });
        } finally {
            ChangeSetListener.CURRENT.remove();
        }
    }

    @Override
    public Tally tally() {
        return new Tally(
                database.number("SELECT count(*) FROM ledger_line_aud"),
                database.number("SELECT count(*) FROM command_outcome"));
    }

    @Override
    public void audit() {
        var reduced = database.number(
                "SELECT count(*) * " + Budgets.PLENTY.satang() + " - sum(committed_satang) FROM ledger_line");
        var keys = database.number("SELECT count(*) FROM command_outcome");
        if (reduced != keys) {
            throw new IllegalStateException("%d commands reduced %d satang".formatted(keys, reduced));
        }
    }

    /**
     * Makes a long history: the first lines are changed a few times each, all others so often that there are enough
     * changes.
     */
    public void history(int lines, int changesOfALine, int changes) {
        load(Math.max(lines + 1, changes / changesOfALine));
        database.jdbc().sql("""
                        INSERT INTO change_set (id, recorded_at, command_id)
                        SELECT number, 1000 * number::bigint, 'history' FROM generate_series(1, :changes::int) number
                        """).param("changes", changes).update();
        database.jdbc()
                .sql("""
                        INSERT INTO ledger_line_aud (id, rev, revtype, office, year, line, allotted_satang,
                            allocated_satang, released_satang, reserved_satang, committed_satang, disbursed_satang)
                        SELECT 'budget-' || office || '-2569/travel', number, 1, office, 2569, 'travel', 1, 1, 1, 0, 1, 0
                        FROM generate_series(1, :changes::int) number
                        CROSS JOIN LATERAL (SELECT :first::int + CASE
                            WHEN number <= :lines::int * :each::int THEN number % :lines::int
                            ELSE :lines::int + number % (:changes::int / :each::int) END AS office) chosen
                        """)
                .param("changes", changes)
                .param("first", Budgets.FIRST_OFFICE)
                .param("lines", lines)
                .param("each", changesOfALine)
                .update();
        database.jdbc().sql("CREATE INDEX ON ledger_line_aud (id, rev)").update();
        database.jdbc().sql("CREATE INDEX ON change_set (recorded_at)").update();
        database.jdbc().sql("ANALYZE").update();
    }

    /** Looks up what the first lines were at a moment; how many of them there were. */
    public int find(int lines, Instant moment) {
        var found = transaction.execute(ignored -> {
            var reader = AuditReaderFactory.get(entities);
            var count = 0;
            for (var line = 0; line < lines; line++) {
                var id = Budgets.id(line) + "/" + Budgets.LINE;
                if (reader.find(LedgerLine.class, id, Date.from(moment)) != null) {
                    count++;
                }
            }
            entities.clear();
            return count;
        });
        return found == null ? 0 : found;
    }

    /** Reads the rows that the product's control register has from a plain table. */
    public int read(ToIntFunction<PlainLines> question) {
        var answer = reading.execute(ignored -> question.applyAsInt(context.getBean(PlainLines.class)));
        return answer == null ? 0 : answer;
    }

    public Database database() {
        return database;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void close() {
        context.close();
    }
}
