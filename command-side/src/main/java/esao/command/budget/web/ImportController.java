package esao.command.budget.web;

import esao.command.importing.NoticeReader;
import esao.command.importing.ReadNotice;
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

/** Takes in allotment notices that come as CSV files. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/allotment-notices")
class ImportController {

    private final FileDesk files;

    ImportController(FileDesk files) {
        this.files = files;
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
        return files.create(
                notice.withoutLines(), file, (name, bytes) -> read(name, bytes, notice), notice::with, request);
    }

    private static FileDesk.Found<ReadNotice> read(String name, InputStream bytes, NoticeOfFile notice)
            throws IOException {
        var read = NoticeReader.read(name, bytes, notice.settings());
        return new FileDesk.Found<>(read.report(), read.isClear(), read);
    }
}
