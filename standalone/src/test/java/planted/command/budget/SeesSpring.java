package planted.command.budget;

import org.springframework.core.env.Environment;

record SeesSpring(Environment environment) {}
