package esao.command.framework.web;

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

/** Takes in obligations over several years that come as CSV files. */
@RestController
@RequestMapping("/api/frameworks/{office}/{year}/obligations")
class ObligationImportController {

    private final FileDesk files;
    private final ObligationFiles kind;

    ObligationImportController(FileDesk files, ObligationFiles kind) {
        this.files = files;
        this.kind = kind;
    }

    /**
     * Records the obligations of a file.
     *
     * @param obligations what is said beside the file
     * @param file the CSV
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> receive(
            @RequestPart("obligations") ObligationsOfFile obligations,
            @RequestPart("file") MultipartFile file,
            CommandRequest request)
            throws IOException {
        return files.create(kind, obligations, file, request);
    }
}
