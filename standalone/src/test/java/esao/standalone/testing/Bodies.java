package esao.standalone.testing;

/** Writes the bodies of commands. */
public final class Bodies {

    private Bodies() {}

    /**
     * A command's body.
     *
     * @param effectiveOn ISO date from which it counts, also the date of the letter
     * @param letter the number of the letter it rests on
     * @param members what else the command says, as JSON members without braces; may be empty
     */
    public static String body(String effectiveOn, String letter, String members) {
        var basis = """
                "basis": {"effectiveOn": "%s", "document": {"number": "%s", "date": "%1$s"}, "reason": "ทดสอบ %2$s"}""".formatted(effectiveOn, letter);
        return members.isBlank() ? "{" + basis + "}" : "{" + basis + ", " + members + "}";
    }

    /** A line of an allotment notice, operating money under an output. */
    public static String noticeLine(String line, String name, long satang) {
        return """
                {"line": "%s",
                 "description": {"name": "%s",
                                 "programme": {"plan": "แผนงานพื้นฐานด้านการพัฒนาและเสริมสร้างศักยภาพทรัพยากรมนุษย์",
                                               "output": "ผู้จบการศึกษาภาคบังคับ"},
                                 "category": "OPERATING", "fund": "BUDGET"},
                 "amount": {"satang": %d}}""".formatted(line, name, satang);
    }
}
