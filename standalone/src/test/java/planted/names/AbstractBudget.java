package planted.names;

class AbstractBudget {}
