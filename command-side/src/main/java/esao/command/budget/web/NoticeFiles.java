package esao.command.budget.web;

import esao.command.importing.NoticeReader;
import esao.command.importing.ReadNotice;
import esao.command.messaging.Command;
import esao.command.web.FileKind;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Reads allotment notices. */
@Component
class NoticeFiles implements FileKind<NoticeOfFile, ReadNotice> {

    @Override
    public String name() {
        return "allotment-notice";
    }

    @Override
    public Class<NoticeOfFile> said() {
        return NoticeOfFile.class;
    }

    @Override
    public Command empty(NoticeOfFile notice) {
        return notice.withoutLines();
    }

    @Override
    public Found<ReadNotice> read(NoticeOfFile notice, String fileName, InputStream file) throws IOException {
        var read = NoticeReader.read(fileName, file, notice.settings());
        return new Found<>(read.report(), read.isClear(), read);
    }

    @Override
    public Command command(NoticeOfFile notice, ReadNotice content) {
        return notice.with(content);
    }
}
