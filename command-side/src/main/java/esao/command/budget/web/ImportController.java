package esao.command.budget.web;

import esao.command.web.CommandRequest;
import esao.command.web.FileDesk;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in allotment notices that come as CSV files. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/allotment-notices")
class ImportController {

    private final FileDesk files;
    private final NoticeFiles kind;

    ImportController(FileDesk files, NoticeFiles kind) {
        this.files = files;
        this.kind = kind;
    }

    /**
     * Receives a notice from a file.
     *
     * @param notice what is said beside the file
     * @param file the CSV
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> receive(
            @RequestPart("notice") NoticeOfFile notice, @RequestPart("file") MultipartFile file, CommandRequest request)
            throws IOException {
        return files.create(kind, notice, file, request);
    }
}
