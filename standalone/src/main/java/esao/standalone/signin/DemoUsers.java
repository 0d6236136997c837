package esao.standalone.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The users of the demonstration: one for each role, one of another office to show that it is kept out, and one who is
 * something else in each of two offices.
 */
public final class DemoUsers {

    /** The password of every demonstration user, and the secret of each as a client. It protects nothing. */
    public static final String PASSWORD = "demo";

    private static final List<String> CHONBURI_2 = List.of("2002");

    private static final List<DemoUser> ALL = List.of(
            user("policy.staff", "เจ้าหน้าที่นโยบายและแผน", "Policy staff", "POLICY_STAFF", CHONBURI_2),
            user(
                    "policy.staff2",
                    "เจ้าหน้าที่นโยบายและแผน คนที่สอง",
                    "Second policy staff",
                    "POLICY_STAFF",
                    CHONBURI_2),
            user(
                    "group.head",
                    "ผู้อำนวยการกลุ่มนโยบายและแผน",
                    "Head of the Policy and Planning Group",
                    "GROUP_HEAD",
                    CHONBURI_2),
            user(
                    "director",
                    "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                    "Director of the area office",
                    "ESAO_DIRECTOR",
                    CHONBURI_2),
            user(
                    "finance",
                    "กลุ่มบริหารงานการเงินและสินทรัพย์",
                    "Finance and Assets Group",
                    "FINANCE_GROUP",
                    CHONBURI_2),
            user(
                    "school.director",
                    "ผู้อำนวยการสถานศึกษา",
                    "School director",
                    "SCHOOL_DIRECTOR",
                    CHONBURI_2,
                    "20020001"),
            user("secretary", "เลขานุการคณะกรรมการ", "Secretary of the committee", "SECRETARY", CHONBURI_2),
            user("governor", "ผู้ว่าราชการจังหวัด", "Provincial Governor", "GOVERNOR", List.of("2001", "2002", "2003")),
            user(
                    "obec",
                    "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน (สพฐ.)",
                    "Office of the Basic Education Commission (OBEC)",
                    "OBEC",
                    CHONBURI_2),
            user("auditor", "ผู้ตรวจสอบ", "Auditor", "AUDITOR", CHONBURI_2),
            user("public", "ประชาชนทั่วไป", "The public", "PUBLIC", List.of()),
            user("admin", "ผู้ดูแลระบบ", "Administrator", "ADMINISTRATOR", CHONBURI_2),
            user(
                    "other.staff",
                    "เจ้าหน้าที่นโยบายและแผน ของเขตพื้นที่อื่น",
                    "Policy staff of another office",
                    "POLICY_STAFF",
                    List.of("2001")),
            new DemoUser(
                    "deputy",
                    "รองผู้อำนวยการ: เลขานุการคณะกรรมการของเขตนี้ ผู้ตรวจสอบของเขตอื่น",
                    "Deputy director: secretary here, auditor of another office",
                    List.of(
                            new DemoUser.DemoCapacity("SECRETARY", CHONBURI_2),
                            new DemoUser.DemoCapacity("AUDITOR", List.of("2001"))),
                    null));

    private static final Map<String, DemoUser> BY_USERNAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(DemoUser::username, Function.identity()));

    private DemoUsers() {}

    /** All of them, in the order in which they are shown. */
    public static List<DemoUser> all() {
        return ALL;
    }

    static Optional<DemoUser> find(String username) {
        return Optional.ofNullable(BY_USERNAME.get(username));
    }

    private static DemoUser user(String username, String thai, String english, String role, List<String> offices) {
        return user(username, thai, english, role, offices, null);
    }

    private static DemoUser user(
            String username, String thai, String english, String role, List<String> offices, @Nullable String school) {
        return new DemoUser(username, thai, english, List.of(new DemoUser.DemoCapacity(role, offices)), school);
    }
}
