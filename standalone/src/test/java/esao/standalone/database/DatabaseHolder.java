package esao.standalone.database;

import esao.standalone.start.DataFolder;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A program to be killed: it starts the database of a folder, then writes number after number, and prints each one once
 * it is acknowledged. It never stops by itself, unless whoever started it is gone.
 */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) {
        var folder = DataFolder.claim(Path.of(arguments[0]));
        var database = EmbeddedDatabase.start(folder);
        var sql = JdbcClient.create(TestDatabases.connect(database));
        sql.sql("CREATE TABLE acknowledged (number bigint PRIMARY KEY)").update();
        LongStream.iterate(1, number -> number + 1)
                .takeWhile(ignored -> !System.out.checkError())
                .forEach(number -> {
                    sql.sql("INSERT INTO acknowledged VALUES (:number)")
                            .param("number", number)
                            .update();
                    System.out.println(number);
                });
        database.close();
    }
}
