package esao.bench.report;

import esao.bench.measure.Outcome;
import esao.bench.measure.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what was found, and says it aloud at once. */
public final class Results {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Plot> plots = new ArrayList<>();

    /**
     * A comparison.
     *
     * @param workload its short name
     * @param what is compared with what
     * @param ratio what was found
     * @param target what it should be; absent where it is only told
     */
    public record Claim(
            String workload,
            String what,
            Ratio ratio,
            @Nullable Target target) {

        public boolean isMet() {
            return target == null || target.isMet(ratio);
        }
    }

    /**
     * What one contender did by itself.
     *
     * @param value in the unit
     * @param jvmMicros of processor time of this JVM for each operation
     * @param serverMicros of processor time of the database for each operation
     */
    public record Figure(
            String workload, String contender, double value, String unit, double jvmMicros, double serverMicros) {}

    /** A sentence about a workload that a reader must know. */
    public record Note(String workload, String text) {}

    /** A comparison that should come out one way. */
    public void claim(String workload, String what, Ratio ratio, @Nullable Target target) {
        var claim = new Claim(workload, what, ratio, target);
        claims.add(claim);
        System.out.println(Markdown.claim(claim));
    }

    /** What each contender of a contest did. */
    public void figures(String workload, Outcome outcome, List<String> contenders, String unit) {
        for (var contender : contenders) {
            figure(new Figure(
                    workload,
                    contender,
                    outcome.median(contender),
                    unit,
                    outcome.jvmMicros(contender),
                    outcome.serverMicros(contender)));
        }
    }

    public void figure(Figure figure) {
        figures.add(figure);
        System.out.println(Markdown.figure(figure));
    }

    public void note(String workload, String text) {
        notes.add(new Note(workload, text));
        System.out.println(workload + ": " + text);
    }

    public void plot(Plot plot) {
        plots.add(plot);
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    public List<Plot> plots() {
        return List.copyOf(plots);
    }
}
