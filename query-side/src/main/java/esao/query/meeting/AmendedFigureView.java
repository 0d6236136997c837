package esao.query.meeting;

import esao.kernel.provenance.Amendment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure as a meeting wants it.
 *
 * @param part of what, as the subject names it
 * @param satang how much, in satang; zero takes the part out
 */
public record AmendedFigureView(String part, long satang) {

    static List<AmendedFigureView> of(@Nullable Amendment amendment) {
        return amendment == null
                ? List.of()
                : amendment.figures().stream()
                        .map(figure -> new AmendedFigureView(
                                figure.part(), figure.amount().satang()))
                        .toList();
    }
}
