package esao.command.importing;

import esao.command.problem.Problem;

/** Why a file is not taken in. */
public enum ImportProblem implements Problem {
    IMPORT_DEFECTIVE(
            422,
            "ไฟล์มีข้อบกพร่องที่ยังไม่ได้แก้ไข จึงไม่นำเข้ารายการใดเลย",
            "The file has defects that are not settled; nothing of it was taken in.");

    private final int status;
    private final String thai;
    private final String english;

    ImportProblem(int status, String thai, String english) {
        this.status = status;
        this.thai = thai;
        this.english = english;
    }

    @Override
    public String context() {
        return "budget";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String thai() {
        return thai;
    }

    @Override
    public String english() {
        return english;
    }
}
