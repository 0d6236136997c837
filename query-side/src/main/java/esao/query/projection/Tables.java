package esao.query.projection;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which tables of the schema {@code read_model} a projection keeps, and nobody else: those that a rebuild makes
 * beside and compares. They are written by {@link RowWriter} only, and each has a primary key.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tables {

    /** Their names, without the schema. */
    String[] value();
}
