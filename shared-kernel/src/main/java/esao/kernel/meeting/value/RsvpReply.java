package esao.kernel.meeting.value;

/** What somebody who is invited answers. */
public enum RsvpReply {
    /** จะเข้าประชุม. */
    ATTENDS,
    /** ไม่สามารถเข้าประชุม. */
    DECLINES
}
