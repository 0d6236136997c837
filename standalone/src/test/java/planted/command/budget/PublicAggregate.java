package planted.command.budget;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class PublicAggregate {}
