package esao.command.faults;

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
import org.jspecify.annotations.Nullable;

/**
 * A command side in a process of its own, which can be killed. It takes commands over the loopback address, a line
 * each, and answers each with a line.
 */
final class ChildMain {

    static final String LISTENING = "Listening at ";

    private ChildMain() {}

    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().start(ChildMain::endWithParent);
        var properties = Arrays.copyOfRange(arguments, 2, arguments.length);
        var crashes = CrashPoint.named(arguments[1]);
        var program = Program.start(arguments[0], crashes.stream().toList(), properties);
        try (var door = new ServerSocket(0, 256, InetAddress.getLoopbackAddress())) {
            System.out.println(LISTENING + door.getLocalPort());
            while (true) {
                var client = door.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client, program, crashes.orElse(null)));
            }
        }
    }

    private static void serve(Socket client, CommandSide program, @Nullable CrashPoint crash) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(
                        new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8), false)) {
            client.setTcpNoDelay(true);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.print(program.send(Ask.ofLine(line)).toLine() + "\n");
                out.flush();
                if (crash != null) {
                    crash.answered();
                }
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
