@NullMarked
package esao.query.jobs.web;

import org.jspecify.annotations.NullMarked;
