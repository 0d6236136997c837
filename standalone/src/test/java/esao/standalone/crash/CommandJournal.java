package esao.standalone.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients know of their commands: which they sent, and what was answered before the program died. */
final class CommandJournal {

    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    /** Before a command goes out. */
    void sends(String key) {
        sent.add(key);
    }

    /** After the whole answer came in. */
    void hears(String key, String answer) {
        acknowledged.put(key, answer);
    }

    int acknowledgements() {
        return acknowledged.size();
    }

    /** The answers that were heard, by key. */
    Map<String, String> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** The commands of which nobody knows what became. */
    List<String> unknown() {
        var unknown = new ArrayList<>(sent);
        unknown.removeAll(acknowledged.keySet());
        return unknown;
    }

    int size() {
        return sent.size();
    }
}
