package esao.command.gfmis;

import esao.command.problem.Decision;
import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.gfmis.BreakExplained;
import esao.kernel.gfmis.GfmisBalancesImported;
import esao.kernel.gfmis.GfmisEvent;
import esao.kernel.gfmis.GfmisLinesImported;
import esao.kernel.gfmis.LineBreakExplained;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.GfmisFigures;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that were taken in. Of each day the last one is read and can be explained, so its codes are
 * remembered; of the others only that they were there.
 */
class StatementBook {

    /** Lines in one event: some 150 KB of it, so that no reader has to hold a whole statement. */
    private static final int LINES_PER_EVENT = 500;

    private Map<StatementId, LocalDate> statements = new HashMap<>();
    private Map<String, StatementId> files = new HashMap<>();
    private Map<ContentHash, StatementId> contents = new HashMap<>();
    private Map<StatementId, Read> read = new HashMap<>();

    /**
     * A statement that is read.
     *
     * @param date its day
     * @param importedBy who took it in
     * @param codes the codes it has
     */
    record Read(LocalDate date, PersonId importedBy, Set<GfmisCode> codes) {}

    List<GfmisEvent> take(ImportGfmisBalances command, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        var date = command.statementDate();
        var year = command.reconciliationId().year();
        decision.require(
                !statements.containsKey(command.statementId()),
                GfmisProblem.STATEMENT_ALREADY_USED,
                () -> Map.of("statementId", command.statementId().value()));
        decision.require(
                year.contains(date),
                GfmisProblem.STATEMENT_OUTSIDE_YEAR,
                () -> Map.of(
                        "statementDate", date.toString(),
                        "firstDay", year.firstDay().toString(),
                        "lastDay", year.lastDay().toString()));
        decision.require(
                !effectiveOn.isBefore(date),
                GfmisProblem.TAKEN_IN_BEFORE_ITS_DAY,
                () -> Map.of("statementDate", date.toString(), "effectiveOn", effectiveOn.toString()));
        var hash = hash(command);
        requireNew(command, hash, decision);
        requireLines(command.lines(), decision);
        decision.enforce();
        return events(command, hash);
    }

    /** A file that came before is told of as such, whatever name or day is given to it now. */
    private void requireNew(ImportGfmisBalances command, ContentHash hash, Decision decision) {
        var source = command.source();
        var ofFile = source == null ? null : files.get(source.sha256());
        var ofContent = contents.get(hash);
        if (decision.require(
                ofFile == null,
                GfmisProblem.FILE_ALREADY_IMPORTED,
                () -> Map.of(
                        "statementId",
                        Objects.requireNonNull(ofFile).value(),
                        "sha256",
                        Objects.requireNonNull(source).sha256()))) {
            decision.require(
                    ofContent == null || command.lines().isEmpty(),
                    GfmisProblem.BALANCES_ALREADY_IMPORTED,
                    () -> Map.of(
                            "statementId",
                            Objects.requireNonNull(ofContent).value(),
                            "statementDate",
                            command.statementDate().toString()));
        }
    }

    private static void requireLines(List<BalanceLine> lines, Decision decision) {
        decision.require(!lines.isEmpty(), GfmisProblem.LIST_EMPTY, () -> Map.of("field", "lines"));
        var seen = new HashSet<GfmisCode>();
        var total = BigInteger.ZERO;
        for (var line : lines) {
            decision.require(
                    seen.add(line.code()),
                    GfmisProblem.CODE_REPEATED,
                    () -> Map.of("code", line.code().value()));
            total = total.add(BigInteger.valueOf(line.net().satang()));
            if (decision.require(line.inRange(), GfmisProblem.AMOUNT_TOO_LARGE, () -> figures(line))) {
                decision.require(line.addsUp(), GfmisProblem.FIGURES_DO_NOT_ADD_UP, () -> figures(line));
            }
        }
        var together = total.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        decision.require(
                Money.LARGEST_ENTRY.satang() >= together,
                GfmisProblem.AMOUNT_TOO_LARGE,
                () -> Map.of("togetherSatang", together, "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    private static Map<String, Object> figures(BalanceLine line) {
        return Map.of(
                "code", line.code().value(),
                "netSatang", line.net().satang(),
                "orderedSatang", line.ordered().satang(),
                "disbursedSatang", line.disbursed().satang(),
                "remainingSatang", line.remaining().satang());
    }

    /** The digest of the day and the figures, whatever the order of the lines. */
    private static ContentHash hash(ImportGfmisBalances command) {
        var form = new CanonicalForm()
                .field("form", "esao-gfmis-1")
                .field("statementDate", command.statementDate())
                .field("lines", command.lines().size());
        command.lines().stream()
                .sorted(Comparator.comparing(BalanceLine::code))
                .forEach(line -> form.field("code", line.code())
                        .field("netSatang", line.net().satang())
                        .field("orderedSatang", line.ordered().satang())
                        .field("disbursedSatang", line.disbursed().satang())
                        .field("remainingSatang", line.remaining().satang()));
        return ContentHash.of(form);
    }

    private static List<GfmisEvent> events(ImportGfmisBalances command, ContentHash hash) {
        var lines = command.lines().stream().map(BalanceLine::line).toList();
        var total = lines.stream().map(line -> line.figures()).reduce(GfmisFigures.NOTHING, GfmisFigures::plus);
        var events = new ArrayList<GfmisEvent>();
        events.add(new GfmisBalancesImported(
                command.reconciliationId(),
                command.statementId(),
                command.statementDate(),
                lines.size(),
                total,
                hash,
                command.source()));
        for (var from = 0; from < lines.size(); from += LINES_PER_EVENT) {
            var to = Math.min(from + LINES_PER_EVENT, lines.size());
            events.add(new GfmisLinesImported(
                    command.reconciliationId(),
                    command.statementId(),
                    from / LINES_PER_EVENT + 1,
                    lines.subList(from, to)));
        }
        return events;
    }

    GfmisEvent explain(ExplainBreak command, CodeBook mapped, Decision decision) {
        var id = command.statementId();
        var date = Optional.ofNullable(statements.get(id));
        if (decision.require(
                date.isPresent(), GfmisProblem.STATEMENT_UNKNOWN, () -> Map.of("statementId", id.value()))) {
            var statement = read.get(id);
            if (statement == null) {
                decision.require(
                        false,
                        GfmisProblem.STATEMENT_SUPERSEDED,
                        () -> Map.of("statementId", id.value(), "by", readOf(date.orElseThrow())));
            } else {
                requireExplicable(command, statement, mapped, decision);
            }
        }
        decision.enforce();
        var line = command.line();
        return line != null
                ? new LineBreakExplained(command.reconciliationId(), id, line, command.cause())
                : new BreakExplained(
                        command.reconciliationId(), id, Objects.requireNonNull(command.code()), command.cause());
    }

    /** The statement that is read of a day. */
    private String readOf(LocalDate day) {
        return read.entrySet().stream()
                .filter(statement -> statement.getValue().date().equals(day))
                .map(statement -> statement.getKey().value())
                .findFirst()
                .orElse("");
    }

    private static void requireExplicable(ExplainBreak command, Read statement, CodeBook mapped, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        var date = statement.date();
        decision.require(
                !effectiveOn.isBefore(date),
                GfmisProblem.TAKEN_IN_BEFORE_ITS_DAY,
                () -> Map.of("statementDate", date.toString(), "effectiveOn", effectiveOn.toString()));
        var code = command.code();
        if (code != null) {
            decision.require(
                    statement.codes().contains(code) || mapped.hasOn(date, code),
                    GfmisProblem.CODE_NOT_CONCERNED,
                    () -> Map.of("code", code.value()));
        } else {
            var line = Objects.requireNonNull(command.line());
            var under = mapped.codeOn(date, line);
            decision.require(
                    under.isEmpty(),
                    GfmisProblem.LINE_NOT_CONCERNED,
                    () -> Map.of(
                            "line", line.value(), "code", under.orElseThrow().value()));
        }
        decision.require(
                !statement.importedBy().equals(decision.by().actor()),
                GfmisProblem.IMPORTER_EXPLAINS,
                () -> Map.of("person", decision.by().actor().value()));
    }

    private boolean isOf(LocalDate day, StatementId statement) {
        return day.equals(statements.get(statement));
    }

    void on(GfmisEvent event, PersonId actor) {
        if (event instanceof GfmisBalancesImported imported) {
            statements.put(imported.statement(), imported.statementDate());
            // What another statement of the day took the place of may be taken in again.
            contents.values().removeIf(earlier -> isOf(imported.statementDate(), earlier));
            files.values().removeIf(earlier -> isOf(imported.statementDate(), earlier));
            contents.put(imported.contentHash(), imported.statement());
            if (imported.source() != null) {
                files.put(imported.source().sha256(), imported.statement());
            }
            read.values().removeIf(earlier -> earlier.date().equals(imported.statementDate()));
            read.put(imported.statement(), new Read(imported.statementDate(), actor, new HashSet<>()));
        } else if (event instanceof GfmisLinesImported lines) {
            var codes = Objects.requireNonNull(read.get(lines.statement())).codes();
            lines.lines().forEach(line -> codes.add(line.code()));
        }
    }
}
