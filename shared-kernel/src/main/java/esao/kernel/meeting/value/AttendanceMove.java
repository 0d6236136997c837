package esao.kernel.meeting.value;

/** Which way somebody goes. */
public enum AttendanceMove {
    /** เข้าประชุม. */
    ARRIVED,
    /** ออกจากที่ประชุม. */
    LEFT
}
