package esao.command.importing;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/** What the line of one row is for: its name, its place in the programme, its category and its fund. */
final class LineDraft {

    private final Header header;
    private final Cells cells;
    private final Names names;
    private final RowFindings findings;

    LineDraft(Header header, Cells cells, Names names, RowFindings findings) {
        this.header = header;
        this.cells = cells;
        this.names = names;
        this.findings = findings;
    }

    /** The description; absent where a defect stands against it. */
    @Nullable
    LineDescription describe(@Nullable FundSource otherwise) {
        var path = path();
        var name = name();
        var category = category();
        var fund = fund(otherwise);
        return findings.areClear() && path != null && name != null && category != null && fund != null
                ? new LineDescription(name, path, category, fund)
                : null;
    }

    private @Nullable ProgrammePath path() {
        var plan = named(header.position(Column.PLAN), Text.LINE);
        var output = named(header.position(Column.OUTPUT), Text.LINE);
        var project = named(header.position(Column.PROJECT), Text.LINE);
        var activity = named(header.position(Column.ACTIVITY), Text.LINE);
        if (plan == null) {
            findings.add(FindingCode.PLAN_MISSING, header.position(Column.PLAN));
        }
        if (output != null && project != null) {
            findings.add(FindingCode.OUTPUT_AND_PROJECT, header.position(Column.PROJECT));
        }
        return plan != null && findings.areClear() ? names.path(plan, output, project, activity) : null;
    }

    private @Nullable String name() {
        var position = header.position(Column.NAME);
        for (var other : header.otherNames()) {
            if (!cells.at(position).isEmpty()) {
                break;
            }
            position = other;
        }
        var name = named(position, LineDescription.LONGEST_NAME);
        if (name == null) {
            findings.add(FindingCode.NAME_MISSING, header.position(Column.NAME));
        }
        return name;
    }

    /** A name; absent where its cell is empty, or where a defect stands against it, which is then reported. */
    private @Nullable String named(int position, int longest) {
        var text = cells.at(position);
        if (text.isEmpty()) {
            return null;
        }
        var name = names.of(text, longest);
        if (name == null) {
            findings.add(FindingCode.TEXT_UNFIT, position);
            return null;
        }
        name.damage().forEach(damage -> findings.add(damage, position));
        return name.text();
    }

    private @Nullable ExpenditureCategory category() {
        var position = header.position(Column.CATEGORY);
        var text = cells.at(position);
        var category = Wording.category(text);
        if (category.isEmpty()) {
            findings.add(FindingCode.CATEGORY_UNKNOWN, position, Wording.categoryMeantBy(text));
        }
        return category.orElse(null);
    }

    private @Nullable FundSource fund(@Nullable FundSource otherwise) {
        var position = header.position(Column.FUND);
        var text = cells.at(position);
        if (text.isEmpty() && otherwise != null) {
            return otherwise;
        }
        var fund = Wording.fund(text);
        if (fund.isEmpty()) {
            findings.add(FindingCode.FUND_UNKNOWN, position);
        }
        return fund.orElse(null);
    }
}
