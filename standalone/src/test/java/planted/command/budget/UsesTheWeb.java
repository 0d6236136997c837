package planted.command.budget;

import planted.command.budget.web.Controller;

record UsesTheWeb(Controller controller) {}
