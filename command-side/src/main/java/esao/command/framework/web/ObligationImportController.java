package esao.command.framework.web;

import esao.command.importing.ObligationReader;
import esao.command.importing.ReadObligations;
import esao.command.web.CommandRequest;
import esao.command.web.FileDesk;
import java.io.IOException;
import java.io.InputStream;
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

    ObligationImportController(FileDesk files) {
        this.files = files;
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
        return files.create(
                obligations.withoutItems(),
                file,
                (name, bytes) -> read(name, bytes, obligations),
                obligations::with,
                request);
    }

    private static FileDesk.Found<ReadObligations> read(String name, InputStream bytes, ObligationsOfFile obligations)
            throws IOException {
        var read = ObligationReader.read(name, bytes, obligations.settings());
        return new FileDesk.Found<>(read.report(), read.isClear(), read);
    }
}
