package esao.query.projection;

import org.axonframework.eventhandling.EventHandler;

/** Stands for events that do not concern a read model: it changes no row, but the position, to that of the last one. */
final class PassedOver {

    static final PassedOver EVENTS = new PassedOver();

    private PassedOver() {}

    /** What a projection does besides: for a processor goes forward at once only by what is handled. */
    static final class Handler {

        private final String readModel;

        Handler(String readModel) {
            this.readModel = readModel;
        }

        boolean isOf(String name) {
            return readModel.equals(name);
        }

        @EventHandler
        void on(PassedOver ignored) {
            // The position is stored with whatever is handled.
        }
    }
}
