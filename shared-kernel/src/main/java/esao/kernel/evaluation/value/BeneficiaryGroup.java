package esao.kernel.evaluation.value;

/** Those for whom an office works, and who are asked what became of it. */
public enum BeneficiaryGroup {
    /** สำนักงานเขตพื้นที่การศึกษา. */
    OFFICE,
    /** สถานศึกษา. */
    SCHOOLS,
    /** ครูและบุคลากรทางการศึกษา. */
    STAFF,
    /** นักเรียน. */
    STUDENTS,
    /** ผู้ปกครองและชุมชน. */
    COMMUNITY
}
