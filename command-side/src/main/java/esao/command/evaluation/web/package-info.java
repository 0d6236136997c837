/** Takes the evaluation of projects from the web. */
@NullMarked
package esao.command.evaluation.web;

import org.jspecify.annotations.NullMarked;
