package esao.kernel.meeting;

import esao.kernel.meeting.value.SubjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one meeting has before it, as its record says: its agenda, and on what of it the meeting resolved. */
public final class MeetingBusiness {

    /** The kinds of events that tell it; what others say need not be read. */
    public static final Set<Class<? extends MeetingEvent>> TOLD_BY = Set.of(
            AgendaItemAdded.class,
            AgendaItemWithdrawn.class,
            AgendaReordered.class,
            MeetingOpened.class,
            MeetingClosed.class,
            ResolutionDeclared.class);

    private final Map<String, AgendaItem> items = new HashMap<>();
    private final Set<String> decided = new HashSet<>();
    private final List<ResolutionDeclared> decisions = new ArrayList<>();
    private boolean underWay;

    /** Takes the next event of the meeting. */
    public void on(MeetingEvent event) {
        arrange(items, event);
        switch (event) {
            case MeetingOpened ignored -> underWay = true;
            case MeetingClosed ignored -> underWay = false;
            case ResolutionDeclared resolution -> {
                decided.add(resolution.item().value());
                var item = items.get(resolution.item().value());
                if (item == null || item.kind().canConsent()) {
                    decisions.add(resolution);
                }
            }
            default -> {} // Of the agenda, or of something else.
        }
    }

    /** Follows an event into the items of an agenda by their numbers. */
    public static void arrange(Map<String, AgendaItem> items, MeetingEvent event) {
        switch (event) {
            case AgendaItemAdded added -> items.put(added.item().number().value(), added.item());
            case AgendaItemWithdrawn withdrawn -> items.remove(withdrawn.item().value());
            case AgendaReordered reordered -> {
                var before = new HashMap<>(items);
                items.clear();
                for (var change : reordered.items()) {
                    var item = before.get(change.from().value());
                    if (item != null) {
                        items.put(change.to().value(), item.numbered(change.to()));
                    }
                }
            }
            default -> {} // Not about what is on the agenda.
        }
    }

    /** What the meeting resolved on items for consent; what it said of matters it was only told of decides nothing. */
    public List<ResolutionDeclared> decisions() {
        return List.copyOf(decisions);
    }

    /**
     * Whether the meeting sits, or is broken off to go on later, and is still to resolve on a matter for which it could
     * consent.
     *
     * @param kind what the matter is
     * @param name how it is cited, whatever its content
     */
    public boolean isStillToDecide(SubjectKind kind, String name) {
        return underWay
                && items.values().stream()
                        .filter(item -> item.kind().canConsent()
                                && !decided.contains(item.number().value()))
                        .map(AgendaItem::subject)
                        .anyMatch(subject -> subject != null
                                && subject.kind() == kind
                                && subject.name().equals(name));
    }
}
