package planted.query.budget;

import org.axonframework.commandhandling.gateway.CommandGateway;

record SendsCommands(CommandGateway gateway) {}
