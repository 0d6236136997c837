package esao.kernel.provenance;

/** In which capacity a person acts. */
public enum Role {
    /** เจ้าหน้าที่กลุ่มนโยบายและแผน. */
    POLICY_STAFF,
    /** ผู้อำนวยการกลุ่มนโยบายและแผน. */
    GROUP_HEAD,
    /** ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา. */
    ESAO_DIRECTOR,
    /** กลุ่มบริหารงานการเงินและสินทรัพย์. */
    FINANCE_GROUP,
    /** ผู้อำนวยการสถานศึกษา. */
    SCHOOL_DIRECTOR,
    /** เลขานุการคณะกรรมการ. */
    SECRETARY,
    /** ผู้ว่าราชการจังหวัด. */
    GOVERNOR,
    /** สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน. */
    OBEC,
    /** ผู้ตรวจสอบภายใน หรือสำนักงานการตรวจเงินแผ่นดิน. */
    AUDITOR,
    /** ประชาชนทั่วไป: whoever reads what offices publish, by a sign-in for everybody. */
    PUBLIC,
    /** ผู้ดูแลระบบ. */
    ADMINISTRATOR,
    /** ระบบ: the program itself, where one event calls for the next. No token vouches for it, and no person has it. */
    PROCESS;

    /**
     * Whether it can hold in every office at once: for reading, and for looking after the program. A command is always
     * given in an office.
     */
    public boolean mayHoldEverywhere() {
        return switch (this) {
            case OBEC, AUDITOR, PUBLIC, ADMINISTRATOR -> true;
            case POLICY_STAFF,
                    GROUP_HEAD,
                    ESAO_DIRECTOR,
                    FINANCE_GROUP,
                    SCHOOL_DIRECTOR,
                    SECRETARY,
                    GOVERNOR,
                    PROCESS -> false;
        };
    }

    /** Whether a person can act in it. */
    public boolean isOfPeople() {
        return this != PROCESS;
    }
}
