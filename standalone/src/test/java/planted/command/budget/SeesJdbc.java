package planted.command.budget;

import javax.sql.DataSource;

record SeesJdbc(DataSource source) {}
