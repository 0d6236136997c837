package esao.bench.report;

import esao.bench.Scale;
import esao.bench.machine.DiskProbe;
import esao.bench.report.Results.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what was found as a page and drawings. */
public final class Report {

    /** What is known of what bounds the product: found by profiles, and so written by hand. */
    private static final Path BOUNDS = Path.of("BOUNDS.md");

    private final Scale scale;
    private final long seed;
    private final Conditions conditions;
    private final Results results;

    public Report(Scale scale, long seed, Conditions conditions, Results results) {
        this.scale = scale;
        this.seed = seed;
        this.conditions = conditions;
        this.results = results;
    }

    /**
     * Under which conditions it was measured.
     *
     * @param machine what the machine is
     * @param commit what was measured: the one at the beginning of the run
     * @param settings of the database server
     * @param before what the disk was like before
     * @param after and afterwards
     * @param loadBefore how busy the machine was before anything began
     * @param took how long it all took
     */
    public record Conditions(
            Map<String, String> machine,
            String commit,
            Map<String, String> settings,
            DiskProbe.Flushes before,
            DiskProbe.Flushes after,
            String loadBefore,
            Duration took) {}

    /** Writes {@code RESULTS.md} and the drawings beside it. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("RESULTS.md"), page());
        for (var plot : results.plots()) {
            Files.writeString(folder.resolve(plot.file()), plot.toSvg());
        }
    }

    private String page() throws IOException {
        var page = new ArrayList<String>();
        page.add("# What was measured");
        page.add("");
        page.add(
                "Written by `mvn -Pbench verify`; not by hand, but for what stands in [BOUNDS.md](BOUNDS.md) and is taken"
                        + " over from there. [README.md](README.md) says what each workload and each contender is.");
        page.add("");
        if (scale.isQuick()) {
            page.add("**A first impression.** Slices are short, stores are small, and left out are "
                    + Scale.LEFT_OUT
                    + ". None of it is to be published.");
            page.add("");
        }
        addSummary(page);
        addClaims(page);
        addPlots(page);
        addWorse(page);
        addBounds(page);
        addFigures(page);
        addNotes(page);
        addConditions(page);
        addReading(page);
        return String.join("\n", page) + "\n";
    }

    private void addSummary(List<String> page) {
        var judged = results.claims().stream()
                .filter(claim -> claim.target() != null)
                .toList();
        var met = judged.stream().filter(Claim::isMet).count();
        page.add("%d of %d targets are met. Commit `%s`, %s, %d rounds of slices of %s s, seed %d."
                .formatted(
                        met,
                        judged.size(),
                        conditions.commit(),
                        conditions.machine().getOrDefault("processors", "unknown processors"),
                        scale.rounds(),
                        Markdown.number(scale.slice().toMillis() / 1000.0),
                        seed));
        page.add("");
    }

    private void addClaims(List<String> page) {
        page.add("## Ratios");
        page.add("");
        page.add("The median of paired ratios, with the lowest, the highest and the number of pairs.");
        page.add("");
        page.add("| | what | median | range (pairs) | target | met |");
        page.add("| --- | --- | --- | --- | --- | --- |");
        results.claims().stream().map(Markdown::claim).forEach(page::add);
        page.add("");
    }

    private void addPlots(List<String> page) {
        for (var plot : results.plots()) {
            page.add("![%s](%s)".formatted(plot.title(), plot.file()));
            page.add("");
        }
    }

    private void addWorse(List<String> page) {
        page.add("## Where we are worse");
        page.add("");
        var missed = results.claims().stream().filter(claim -> !claim.isMet()).toList();
        for (var claim : missed) {
            page.add("- %s: %s is %s, and should be %s."
                    .formatted(
                            claim.workload(),
                            claim.what(),
                            Markdown.number(claim.ratio().median()),
                            claim.target()));
        }
        if (missed.isEmpty()) {
            page.add("- No target was missed.");
        }
        page.add("- PGB is beaten, where it is, only because it commits each command by itself. Against SQL that writes"
                + " many rows at once the product is slower, and W5 says by how much.");
        page.add("- The product holds the states of the budgets in use in memory and answers from there. A peer without"
                + " a cache needs none of that memory.");
        page.add(
                "- What a read model shows comes after the answer, by the time that W8 tells. A plain table such as that"
                        + " of ENVERS shows it at once.");
        page.add("- As-of reads fold the events of one budget: they grow with its history, not with the store (W9).");
        page.add("");
    }

    private static void addBounds(List<String> page) throws IOException {
        if (Files.exists(BOUNDS)) {
            page.add("## What bounds it");
            page.add("");
            page.add(Files.readString(BOUNDS).strip());
            page.add("");
        }
    }

    private void addFigures(List<String> page) {
        page.add("## Figures");
        page.add("");
        page.add(
                "Medians of all slices. Processor time is in microseconds for each operation: of the JVM with everything"
                        + " in it, load generator included, and of all processes of PostgreSQL.");
        page.add("");
        page.add("| | contender | figure | JVM | PostgreSQL |");
        page.add("| --- | --- | --- | --- | --- |");
        results.figures().stream().map(Markdown::figure).forEach(page::add);
        page.add("");
    }

    private void addNotes(List<String> page) {
        page.add("## Notes");
        page.add("");
        results.notes().forEach(note -> page.add("- %s: %s".formatted(note.workload(), note.text())));
        page.add("");
    }

    private void addConditions(List<String> page) {
        page.add("## Machine");
        page.add("");
        conditions.machine().forEach((name, value) -> page.add("- %s: %s".formatted(name, value)));
        page.add("- flushing 8 KB to the disk, before: p50 %s ms, p99 %s ms; after: p50 %s ms, p99 %s ms%s"
                .formatted(
                        Markdown.number(conditions.before().p50Millis()),
                        Markdown.number(conditions.before().p99Millis()),
                        Markdown.number(conditions.after().p50Millis()),
                        Markdown.number(conditions.after().p99Millis()),
                        conditions.before().differsFrom(conditions.after())
                                ? ". **They differ by more than three: the disk was not the same, distrust this run**"
                                : ""));
        page.add("- load of the machine before the first workload: " + conditions.loadBefore());
        page.add("- the run took %d min %d s"
                .formatted(conditions.took().toMinutes(), conditions.took().toSecondsPart()));
        page.add("- settings of PostgreSQL, the same for everybody: "
                + conditions.settings().entrySet().stream()
                        .map(setting -> "`%s=%s`".formatted(setting.getKey(), setting.getValue()))
                        .collect(Collectors.joining(", ")));
        page.add("");
    }

    private void addReading(List<String> page) {
        page.add("## How to read it");
        page.add("");
        page.add("""
                - Everything ran in one process on one server, in turns shuffled by the seed. Trust the ratios; the rates \
                are those of this machine in that hour.
                - A ratio compares neighbours in time. A wide range means that something else was going on; the median is \
                what is claimed.
                - Every slice was verified: as many events, keys and satang as commands were answered, no gaps. A wrong run \
                ends without a report.
                - The clients share the processors with what they measure, for everybody alike.
                - Killing a process is not pulling a plug: all of it rests on a disk that keeps what it said it had flushed.""");
    }
}
