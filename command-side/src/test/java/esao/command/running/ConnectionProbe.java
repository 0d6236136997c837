package esao.command.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes who takes a connection to the database, or has a transaction, while a command is decided. */
final class ConnectionProbe implements BeanPostProcessor {

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    /** What was noted since this was asked last. */
    List<String> taken() {
        synchronized (taken) {
            var noted = List.copyOf(taken);
            taken.clear();
            return noted;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? watched(database) : bean;
    }

    private DataSource watched(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                ConnectionProbe.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (ignored, method, arguments) -> {
                    if (method.getName().equals("getConnection") && CurrentUnitOfWork.isStarted()) {
                        taken.add(
                                TransactionSynchronizationManager.isActualTransactionActive()
                                        ? "a connection in a transaction"
                                        : "a connection");
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
