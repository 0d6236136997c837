package esao.query.listing;

import esao.query.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Reads what is asked of a list from the parameters of a request. The same words serve every list:
 *
 * <ul>
 *   <li>{@code page} from 0, {@code size} from 1 to 500, 50 unless told;
 *   <li>{@code sort=-allottedSatang,line}: columns, with a minus for the greatest first;
 *   <li>{@code <column>=value}, several times for one of several values; {@code <column>From}, {@code <column>To}, both
 *       included, for numbers, days and moments;
 *   <li>{@code q}: a text to be found in the names;
 *   <li>{@code format=csv}, or {@code Accept: text/csv}: the whole list as CSV.
 * </ul>
 */
public final class ListRequests {

    private static final int SIZE = 50;
    private static final int LARGEST_SIZE = 500;
    private static final int LONGEST_SEARCH = 200;
    private static final List<String> COMMON = List.of("page", "size", "sort", "q", "format");

    /** What no filter of any list may be called. */
    static final Set<String> RESERVED =
            Stream.concat(COMMON.stream(), Parameters.COMMON.stream()).collect(Collectors.toUnmodifiableSet());

    private ListRequests() {}

    /**
     * Reads a request.
     *
     * @throws Problem if it says something the list does not understand
     */
    public static <V> ListRequest<V> of(Listing<V> listing, HttpServletRequest request) {
        return of(listing, request, Set.of());
    }

    /**
     * Reads a request that has parameters of its own beside those of the list.
     *
     * @throws Problem if it says something neither the list nor the caller understands
     */
    public static <V> ListRequest<V> of(Listing<V> listing, HttpServletRequest request, Set<String> more) {
        var parameters = parameters(listing, request, more);
        var size = parameters.number("size", 1, LARGEST_SIZE);
        var pageSize = size == null ? SIZE : size.intValue();
        var page = parameters.number("page", 0, Integer.MAX_VALUE / pageSize - 1L);
        var search = parameters.text("q");
        if (search != null && search.length() > LONGEST_SEARCH) {
            throw Parameters.invalid("q", "It is longer than %d characters.".formatted(LONGEST_SEARCH));
        }
        return new ListRequest<>(
                listing,
                conditions(listing, parameters, more),
                search,
                orders(listing, parameters),
                page == null ? 0 : page.intValue(),
                pageSize,
                wantsCsv(request, parameters),
                parameters.freshness());
    }

    /**
     * The parameters of such a request, for a caller that reads its own.
     *
     * @throws Problem if it says something neither the list nor the caller understands
     */
    public static Parameters parameters(Listing<?> listing, HttpServletRequest request, Set<String> more) {
        var allowed = new TreeSet<>(listing.filters());
        allowed.addAll(COMMON);
        allowed.addAll(more);
        return Parameters.of(request, allowed);
    }

    private static boolean wantsCsv(HttpServletRequest request, Parameters parameters) {
        var format = parameters.text("format");
        if (format != null) {
            return switch (format) {
                case "csv" -> true;
                case "json" -> false;
                default ->
                    throw Parameters.invalid("format", "It is none of the values allowed.", List.of("csv", "json"));
            };
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && MediaType.parseMediaTypes(accept).stream()
                        .anyMatch(type -> type.equalsTypeAndSubtype(ListAnswers.CSV));
    }

    private static <V> List<ListRequest.Order> orders(Listing<V> listing, Parameters parameters) {
        var orders = new ArrayList<ListRequest.Order>();
        for (var part : parameters.texts("sort")) {
            for (var asked : part.split(",", -1)) {
                var descending = asked.startsWith("-");
                var column = descending ? asked.substring(1) : asked;
                if (!listing.sorts().contains(column)) {
                    throw Parameters.invalid("sort", "There is no such column to sort by.", listing.sorts());
                }
                orders.add(new ListRequest.Order(column, descending));
            }
        }
        return orders;
    }

    private static <V> List<Condition<V>> conditions(Listing<V> listing, Parameters parameters, Set<String> more) {
        var conditions = new ArrayList<Condition<V>>();
        for (var filter : listing.filters()) {
            var texts = parameters.texts(filter);
            if (!texts.isEmpty() && !more.contains(filter)) {
                conditions.add(condition(listing, filter, texts));
            }
        }
        return conditions;
    }

    private static <V> Condition<V> condition(Listing<V> listing, String filter, List<String> texts) {
        var meant = listing.aliases().getOrDefault(filter, filter);
        var same = listing.column(meant);
        if (same.isPresent()) {
            return new Condition<>(
                    same.get(),
                    Condition.Relation.EQUAL,
                    texts.stream()
                            .<Comparable<?>>map(text -> value(same.get(), filter, text, false))
                            .toList());
        }
        var last = meant.endsWith("To");
        var column = listing.column(meant.substring(0, meant.length() - (last ? 2 : 4)))
                .orElseThrow();
        if (texts.size() > 1) {
            throw Parameters.invalid(filter, "It is given more than once.");
        }
        return new Condition<>(
                column,
                last ? Condition.Relation.TO : Condition.Relation.FROM,
                List.of(value(column, filter, texts.getFirst(), last)));
    }

    private static Comparable<?> value(Column<?> column, String filter, String text, boolean last) {
        if (!column.choices().isEmpty() && !column.choices().contains(text)) {
            throw Parameters.invalid(filter, "It is none of the values allowed.", column.choices());
        }
        return switch (column.kind()) {
            case NUMBER -> Parameters.parse(filter, text, "It must be a whole number.", Long::valueOf);
            case DATE -> Parameters.parse(filter, text, "It must be a day such as 2026-01-31.", LocalDate::parse);
            case INSTANT ->
                Parameters.parse(
                        filter, text, Parameters.MOMENT, last ? Parameters::lastMomentOf : Parameters::firstMomentOf);
            case TEXT, SEARCHED, CODES, SHOWN -> text;
        };
    }
}
