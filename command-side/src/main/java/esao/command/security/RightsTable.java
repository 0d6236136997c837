package esao.command.security;

import java.util.List;

/** The rights of one feature: which capacity may give which command. What is not in a table is allowed to nobody. */
public interface RightsTable {

    List<Right<?>> rights();
}
