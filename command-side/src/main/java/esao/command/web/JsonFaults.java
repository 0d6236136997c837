package esao.command.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Tells what is wrong with a JSON text in terms of the text: where, and what should be there. Nothing of Java shows.
 */
final class JsonFaults {

    private JsonFaults() {}

    static List<MalformedRequest.Fault> of(JacksonException failure) {
        var reason = reason(failure);
        return List.of(new MalformedRequest.Fault(pointer(failure) + field(failure, reason), reason));
    }

    /** What an object as a whole refuses, it says of one of its fields, whose name it begins with. */
    private static String field(JacksonException failure, String reason) {
        if (!(failure instanceof ValueInstantiationException refused)
                || !refused.getType().getRawClass().isRecord()) {
            return "";
        }
        return Arrays.stream(refused.getType().getRawClass().getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> reason.startsWith(name + " "))
                .map(name -> "/" + name)
                .findFirst()
                .orElse("");
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()))
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String reason(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                "is not a field here; the fields are "
                        + Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                                .map(String::valueOf)
                                .filter(field -> !StreamPath.FIELDS.contains(field))
                                .sorted()
                                .collect(Collectors.joining(", "));
            case ValueInstantiationException refused -> ofValue(refused);
            case InvalidFormatException format -> "must be " + expected(format);
            case MismatchedInputException mismatch -> ofMismatch(mismatch);
            case StreamConstraintsException ignored ->
                "is nested too deeply, or has a number, a name or a text that is too long";
            case InputCoercionException ignored -> "must be a whole number within range";
            case StreamReadException syntax -> ofSyntax(syntax);
            default -> "cannot be read";
        };
    }

    private static String ofValue(ValueInstantiationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException || cause instanceof ArithmeticException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof NullPointerException) {
                return "lacks a field that is required";
            }
        }
        return "is not valid";
    }

    private static String ofMismatch(MismatchedInputException mismatch) {
        var text = String.valueOf(mismatch.getOriginalMessage());
        if (text.startsWith("Missing required") || text.contains("null")) {
            return "is required";
        }
        if (text.startsWith("Trailing token")) {
            return "is followed by something else; the body must be one JSON object";
        }
        return "must be " + expected(mismatch);
    }

    private static String ofSyntax(StreamReadException syntax) {
        var fault = String.valueOf(syntax.getOriginalMessage()).startsWith("Duplicate")
                ? "has a field twice"
                : "is not valid JSON";
        var at = syntax.getLocation();
        return at == null ? fault : "%s at line %d, column %d".formatted(fault, at.getLineNr(), at.getColumnNr());
    }

    private static String expected(MismatchedInputException mismatch) {
        var type = mismatch.getTargetType();
        if (type == null) {
            return "of another form";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (LocalDate.class.equals(type)) {
            return "a date written yyyy-mm-dd";
        }
        if (Long.class.equals(type)
                || long.class.equals(type)
                || Integer.class.equals(type)
                || int.class.equals(type)) {
            return "a whole number within range";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isRecord() ? "an object or code of a " + type.getSimpleName() : "a text";
    }
}
