/** Answers readers of evaluations over the web. */
@NullMarked
package esao.query.evaluation.web;

import org.jspecify.annotations.NullMarked;
