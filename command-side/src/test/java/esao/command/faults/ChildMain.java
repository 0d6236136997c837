package esao.command.faults;

import esao.command.store.StoreDefect;
import esao.command.store.StoreStage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * A command side in a process of its own, which can be killed. It takes commands over the loopback address, a line
 * each, and answers each with a line.
 */
final class ChildMain {

    static final String LISTENING = "Listening at ";

    /** Nothing is between the parts of the program. */
    static final String NOTHING = "nothing";

    /** Before the name of a {@link CrashPoint}. */
    static final String CRASH = "crash-";

    /** A line that makes the process count how often commands come to its crash point. */
    static final String ARM = "arm";

    /** Before the name of a {@link StoreDefect}. */
    static final String DEFECT = "defect-";

    private ChildMain() {}

    /** Where to listen is said once ready; {@code arguments}: the database, what is between, properties. */
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().start(ChildMain::endWithParent);
        var between = arguments[1];
        var crash = between.startsWith(CRASH) ? CrashPoint.named(between.substring(CRASH.length())) : CrashPoint.none();
        var properties = Arrays.copyOfRange(arguments, 2, arguments.length);
        var program = Program.start(arguments[0], processors(between, crash), properties);
        try (var door = new ServerSocket(0, 256, InetAddress.getLoopbackAddress())) {
            System.out.println(LISTENING + door.getLocalPort());
            while (true) {
                var client = door.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client, program, crash));
            }
        }
    }

    private static List<BeanPostProcessor> processors(String between, CrashPoint crash) {
        return between.startsWith(DEFECT)
                ? List.of(StoreDefect.valueOf(between.substring(DEFECT.length())))
                : List.of(StoreStage.with(crash));
    }

    private static void serve(Socket client, CommandSide program, CrashPoint crash) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(
                        new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8), false)) {
            client.setTcpNoDelay(true);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals(ARM)) {
                    crash.arm();
                    continue;
                }
                out.print(program.send(Ask.ofLine(line)).toLine() + "\n");
                out.flush();
                crash.answered();
            }
        } catch (IOException gone) {
            // The client left; whatever it asked for is done all the same.
        }
    }

    /** A parent that dies closes its end. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said this way.
            }
        } catch (IOException closed) {
            // As good as an end.
        }
        Runtime.getRuntime().halt(1);
    }
}
