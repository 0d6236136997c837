package esao.query.budget.web;

import esao.query.budget.NoticeColumns;
import esao.query.budget.NoticeCsv;
import esao.query.budget.NoticeLog;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives allotment notices as files that can be taken in again. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/allotment-notices")
class NoticeFileController {

    private final NoticeLog notices;

    NoticeFileController(NoticeLog notices) {
        this.notices = notices;
    }

    /** A notice as it was received, in the columns of the Thai budget CSV unless {@code columns=OWN}. */
    @GetMapping("/{noticeId}/file")
    void noticeFile(
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String noticeId,
            @RequestParam(defaultValue = "THAI") String columns,
            HttpServletResponse response)
            throws IOException {
        var budget = new Paths(Map.of("office", office, "year", year)).budget();
        var set = columns(columns);
        notices.require(budget, noticeId, set);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"allotment-notice.csv\"");
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        var csv = new NoticeCsv(out, budget.year(), set);
        csv.head();
        notices.each(budget, noticeId, csv::row);
        out.flush();
    }

    private static NoticeColumns columns(String asked) {
        return Arrays.stream(NoticeColumns.values())
                .filter(columns -> columns.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Parameters.invalid("columns", "It must be THAI or OWN."));
    }
}
