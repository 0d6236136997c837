package esao.command.framework.web;

import esao.command.importing.ObligationReader;
import esao.command.importing.ReadObligations;
import esao.command.messaging.Command;
import esao.command.web.FileKind;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Reads obligations over several years. */
@Component
class ObligationFiles implements FileKind<ObligationsOfFile, ReadObligations> {

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public Class<ObligationsOfFile> said() {
        return ObligationsOfFile.class;
    }

    @Override
    public Command empty(ObligationsOfFile obligations) {
        return obligations.withoutItems();
    }

    @Override
    public Found<ReadObligations> read(ObligationsOfFile obligations, String fileName, InputStream file)
            throws IOException {
        var read = ObligationReader.read(fileName, file, obligations.settings());
        return new Found<>(read.report(), read.isClear(), read);
    }

    @Override
    public Command command(ObligationsOfFile obligations, ReadObligations content) {
        return obligations.with(content);
    }
}
