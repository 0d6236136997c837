package planted.unmarked;

record Unmarked(String name) {}
