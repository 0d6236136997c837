package esao.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of a few curves, both axes logarithmic, as SVG.
 *
 * @param file its name
 * @param title what it shows
 * @param across what the horizontal axis counts
 * @param up what the vertical axis counts
 * @param curves what is drawn
 */
public record Plot(String file, String title, String across, String up, List<Curve> curves) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LEFT = 80;
    private static final int RIGHT = 170;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final List<String> COLOURS = List.of("#0b6e4f", "#c44536", "#33658a", "#8d6a9f", "#e09f3e");

    public Plot {
        curves = List.copyOf(curves);
    }

    /** One contender's points, from left to right; every number above zero. */
    public record Curve(String name, List<Point> points) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    public record Point(double across, double up) {}

    /** The drawing. */
    public String toSvg() {
        var xs = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::across)
                .sorted()
                .distinct()
                .toArray();
        var ys = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .mapToDouble(Point::up)
                .toArray();
        var axes = new Axes(
                xs[0],
                xs[xs.length - 1],
                decadeBelow(Arrays.stream(ys).min().orElseThrow()),
                decadeAbove(Arrays.stream(ys).max().orElseThrow()));
        var svg = new ArrayList<String>();
        svg.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">"
                        .formatted(WIDTH, HEIGHT));
        svg.add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        svg.add(text(LEFT, TOP - 22, "start", 16, title));
        svg.add(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15.0, "middle", 13, across));
        svg.add("<g transform=\"rotate(-90 18 %d)\">%s</g>"
                .formatted(HEIGHT / 2, text(18, HEIGHT / 2.0, "middle", 13, up)));
        for (var x : xs) {
            svg.add(line(axes.x(x), TOP, axes.x(x), HEIGHT - BOTTOM, "#e6e6e6"));
            svg.add(text(axes.x(x), HEIGHT - BOTTOM + 18.0, "middle", 12, shown(x)));
        }
        for (var y = axes.lowest(); y <= axes.highest() * 1.001; y *= 10) {
            svg.add(line(LEFT, axes.y(y), WIDTH - RIGHT, axes.y(y), "#cccccc"));
            svg.add(text(LEFT - 8, axes.y(y) + 4, "end", 12, shown(y)));
        }
        for (var number = 0; number < curves.size(); number++) {
            draw(curves.get(number), COLOURS.get(number % COLOURS.size()), axes, number, svg);
        }
        svg.add("</svg>");
        return String.join("\n", svg) + "\n";
    }

    private static void draw(Curve curve, String colour, Axes axes, int number, List<String> svg) {
        var path = new StringBuilder();
        for (var point : curve.points()) {
            path.append(String.format(Locale.ROOT, "%.1f,%.1f ", axes.x(point.across()), axes.y(point.up())));
            svg.add(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"><title>%s: %s</title></circle>",
                    axes.x(point.across()),
                    axes.y(point.up()),
                    colour,
                    curve.name(),
                    shown(point.up())));
        }
        svg.add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>"
                .formatted(path.toString().strip(), colour));
        var at = TOP + 10 + number * 22;
        svg.add(line(WIDTH - RIGHT + 14, at, WIDTH - RIGHT + 34, at, colour));
        svg.add(text(WIDTH - RIGHT + 40, at + 4, "start", 13, curve.name()));
    }

    private record Axes(double first, double last, double lowest, double highest) {

        private double x(double value) {
            return LEFT + share(value, first, last) * (WIDTH - RIGHT - LEFT);
        }

        private double y(double value) {
            return HEIGHT - BOTTOM - share(value, lowest, highest) * (HEIGHT - BOTTOM - TOP);
        }

        private static double share(double value, double from, double to) {
            return to <= from ? 0.5 : Math.log(value / from) / Math.log(to / from);
        }
    }

    private static double decadeBelow(double value) {
        return Math.pow(10, Math.floor(Math.log10(value)));
    }

    private static double decadeAbove(double value) {
        return Math.pow(10, Math.ceil(Math.log10(value) + 1e-9));
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                x1,
                y1,
                x2,
                y2,
                colour);
    }

    private static String text(double x, double y, String anchor, int size, String text) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>",
                x,
                y,
                anchor,
                size,
                text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String shown(double value) {
        return value >= 10
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.3g", value).replaceAll("\\.0+$", "");
    }
}
