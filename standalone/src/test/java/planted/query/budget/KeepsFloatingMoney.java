package planted.query.budget;

record KeepsFloatingMoney(String line, double amount) {}
