package esao.command.budget;

import esao.command.messaging.NotInBody;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.provenance.Basis;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an allotment notice; its letter is the document of the basis.
 *
 * @param noticeId how the notice is named from now on
 * @param lines the lines and what each is given
 * @param source the file the lines were read from, if any
 * @param corrections the defects of that file that the sender settled by name
 */
public record ReceiveAllotmentNotice(
        BudgetId budgetId,
        Basis basis,
        NoticeId noticeId,
        List<NoticeLine> lines,
        @NotInBody @Nullable SourceFile source,
        @NotInBody @Nullable List<ImportCorrection> corrections)
        implements BudgetCommand {
    public ReceiveAllotmentNotice {
        lines = List.copyOf(lines);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    @Override
    public List<ImportCorrection> corrections() {
        return Objects.requireNonNullElse(corrections, List.of());
    }
}
