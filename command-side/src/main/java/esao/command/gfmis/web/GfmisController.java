package esao.command.gfmis.web;

import esao.command.gfmis.ExplainBreak;
import esao.command.gfmis.ImportGfmisBalances;
import esao.command.gfmis.MapGfmisCodes;
import esao.command.gfmis.UnmapGfmisLines;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import esao.command.web.FileDesk;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in balances of GFMIS, says which line stands under which code, and explains differences. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/gfmis")
class GfmisController {

    private final Desk desk;
    private final FileDesk files;
    private final BalanceFiles kind;

    GfmisController(Desk desk, FileDesk files, BalanceFiles kind) {
        this.desk = desk;
        this.files = files;
        this.kind = kind;
    }

    @PostMapping(path = "/statements", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> take(@RequestBody ImportGfmisBalances command, CommandRequest request) {
        return desk.create(command, request);
    }

    /**
     * Takes in a statement from a file.
     *
     * @param statement what is said beside the file
     * @param file the CSV
     */
    @PostMapping(path = "/statements", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> take(
            @RequestPart("statement") BalancesOfFile statement,
            @RequestPart("file") MultipartFile file,
            CommandRequest request)
            throws IOException {
        return files.create(kind, statement, file, request);
    }

    @PostMapping("/code-mappings")
    ResponseEntity<Object> map(@RequestBody MapGfmisCodes command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/code-mappings/end")
    ResponseEntity<Object> unmap(@RequestBody UnmapGfmisLines command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/statements/{statementId}/explanations")
    ResponseEntity<Object> explain(@RequestBody ExplainBreak command, CommandRequest request) {
        return desk.create(command, request);
    }
}
