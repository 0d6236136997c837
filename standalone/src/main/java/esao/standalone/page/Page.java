package esao.standalone.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An HTML file among the resources with a few places to fill, each written as {@code {{name}}}.
 *
 * <p>Three small pages do not justify a template engine. What is filled in is HTML: who fills in text escapes it first.
 */
public final class Page {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final String html;

    private Page(String html) {
        this.html = html;
    }

    /**
     * Reads {@code pages/<name>.html}.
     *
     * @throws UncheckedIOException if there is no such page
     */
    public static Page read(String name) {
        try {
            return new Page(
                    new ClassPathResource("pages/" + name + ".html").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the page " + name, failure);
        }
    }

    /**
     * The HTML of the page with every place filled.
     *
     * @param places the HTML for each place, by name
     * @throws IllegalArgumentException if the page has a place that is not named
     */
    public String fill(Map<String, String> places) {
        return PLACE.matcher(html).replaceAll(place -> {
            var filling = places.get(place.group(1));
            if (filling == null) {
                throw new IllegalArgumentException("Nothing to fill in for " + place.group(1));
            }
            return Matcher.quoteReplacement(filling);
        });
    }

    /** An answer with {@code html} that no cache keeps. */
    public static ResponseEntity<String> answer(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }
}
