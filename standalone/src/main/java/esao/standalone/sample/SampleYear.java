package esao.standalone.sample;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.VirementContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fiscal year as a list of commands, in the order in which they are given.
 *
 * <p>A body may hold <code>${hash:&lt;name&gt;}</code>: the digest of the content of that virement or use of savings as
 * last proposed or amended further up, as the people at a meeting would read it off the submission. It may hold <code>
 * ${read:&lt;address&gt;#&lt;JSON pointer&gt;}</code> as well: what whoever gives the command reads there.
 *
 * @param about what is real in it and what is made up, in Thai and in English
 * @param budget the budget that steps are about which name no other address
 * @param streams the streams that steps which name another address are about
 * @param steps the commands
 */
record SampleYear(List<String> about, BudgetId budget, List<String> streams, List<SampleStep> steps) {

    private static final Pattern HASH = Pattern.compile("\\$\\{hash:([^}]+)}");
    private static final Pattern VIREMENT = Pattern.compile("/virements/([^/]+)/amendments");

    SampleYear {
        about = List.copyOf(about);
        streams = List.copyOf(streams);
        steps = List.copyOf(steps);
    }

    /**
     * Reads a year from the resources, its digests filled in.
     *
     * @throws UncheckedIOException if there is no such resource
     * @throws IllegalArgumentException if a digest is asked for before there is a content
     */
    static SampleYear read(String resource, JsonMapper mapper) {
        try {
            return read(new ClassPathResource(resource).getContentAsByteArray(), mapper);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + resource, failure);
        }
    }

    /** The same from the text of one. */
    static SampleYear read(byte[] json, JsonMapper mapper) {
        var year = mapper.readValue(json, SampleYear.class);
        return new SampleYear(year.about(), year.budget(), year.streams(), completed(year.steps(), mapper));
    }

    private static List<SampleStep> completed(List<SampleStep> steps, JsonMapper mapper) {
        var hashes = new HashMap<String, String>();
        var completed = new ArrayList<SampleStep>();
        for (var step : steps) {
            var content = step.body().get("content");
            if (content != null) {
                var use = step.body().get("savingsUseId");
                if (use == null) {
                    var virement = mapper.treeToValue(content, VirementContent.class);
                    hashes.put(virementOf(step), virement.hash().value());
                } else {
                    var savings = mapper.treeToValue(content, SavingsUseContent.class);
                    hashes.put(use.stringValue(), savings.hash().value());
                }
            }
            var body = mapper.readTree(filled(step.body().toString(), hashes));
            completed.add(new SampleStep(step.key(), step.as(), step.path(), step.refused(), step.after(), body));
        }
        return completed;
    }

    /** Every stream that a step is about. */
    Stream<String> allStreams() {
        return Stream.concat(Stream.of(budget.toString()), streams.stream());
    }

    private static String virementOf(SampleStep step) {
        var amended = VIREMENT.matcher(step.path());
        return amended.matches()
                ? amended.group(1)
                : step.body().get("virementId").stringValue();
    }

    private static String filled(String body, Map<String, String> hashes) {
        return HASH.matcher(body).replaceAll(place -> {
            var hash = hashes.get(place.group(1));
            if (hash == null) {
                throw new IllegalArgumentException("No content of %s yet".formatted(place.group(1)));
            }
            return Matcher.quoteReplacement(hash);
        });
    }
}
