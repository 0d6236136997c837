package planted.names;

final class BudgetManager {}
