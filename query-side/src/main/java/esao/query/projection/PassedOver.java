package esao.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.jspecify.annotations.Nullable;

/** Stands for events that do not concern a read model: it changes no row, but the position, to that of the last one. */
final class PassedOver {

    static final PassedOver EVENTS = new PassedOver();

    private PassedOver() {}

    /** What a projection does besides: for a processor goes forward at once only by what is handled. */
    static final class Handler implements EventMessageHandler {

        private final String readModel;

        Handler(String readModel) {
            this.readModel = readModel;
        }

        boolean isOf(String name) {
            return readModel.equals(name);
        }

        /** Does nothing: the position is stored with whatever is handled. */
        @Override
        public @Nullable Object handle(EventMessage<?> event) {
            return null;
        }

        @Override
        public boolean canHandle(EventMessage<?> event) {
            return canHandleType(event.getPayloadType());
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return payloadType == PassedOver.class;
        }
    }
}
