package esao.query.request;

import esao.kernel.provenance.AmendedFigure;

/**
 * A line as the deciding body wants it accepted.
 *
 * @param line school and line, {@code 20020001/R-01}
 * @param amountSatang with how much
 */
public record WantedFigureView(String line, long amountSatang) {

    static WantedFigureView of(AmendedFigure figure) {
        return new WantedFigureView(figure.part(), figure.amount().satang());
    }
}
