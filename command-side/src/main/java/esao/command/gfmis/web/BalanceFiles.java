package esao.command.gfmis.web;

import esao.command.importing.BalancesReader;
import esao.command.importing.ReadBalances;
import esao.command.messaging.Command;
import esao.command.web.FileKind;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Reads statements of GFMIS. */
@Component
class BalanceFiles implements FileKind<BalancesOfFile, ReadBalances> {

    @Override
    public String name() {
        return "gfmis-balances";
    }

    @Override
    public Class<BalancesOfFile> said() {
        return BalancesOfFile.class;
    }

    @Override
    public Command empty(BalancesOfFile statement) {
        return statement.withoutLines();
    }

    @Override
    public Found<ReadBalances> read(BalancesOfFile statement, String fileName, InputStream file) throws IOException {
        var read = BalancesReader.read(fileName, file, statement.expectedTotalSatang());
        return new Found<>(read.report(), read.isClear(), read);
    }

    @Override
    public Command command(BalancesOfFile statement, ReadBalances content) {
        return statement.with(content);
    }
}
