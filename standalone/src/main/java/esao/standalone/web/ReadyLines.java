package esao.standalone.web;

import esao.standalone.signin.DemoUser;
import esao.standalone.signin.DemoUsers;
import esao.standalone.signin.OwnAddresses;
import esao.standalone.signin.SignInMode;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says, once the program is ready, where it is and what to try first. */
@Component
class ReadyLines {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLines.class);

    private final Environment settings;

    ReadyLines(Environment settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        LOG.info("{}", text());
    }

    String text() {
        var address = new OwnAddresses(settings).shown();
        var next = switch (SignInMode.of(settings)) {
            case DEMONSTRATION -> whatToTry(address);
            case OFFICE_ISSUER -> whoseTokens();
            case CLOSED -> howToOpen();
        };
        return """

                พร้อมใช้งานที่ / Ready at  %s

                %s""".formatted(address, next);
    }

    private static String whatToTry(String address) {
        return """
                ผู้ใช้ทดลอง รหัสผ่าน / Demonstration users, password: %2$s
                %3$s

                ลองทำ / Three things to try
                  1. ขอโทเคน / get a token
                     TOKEN=$(curl -s -u policy.staff:%2$s -d grant_type=client_credentials %1$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  2. อ่านบรรทัดงบประมาณ / read the budget lines
                     curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/budgets/2002/2569/lines
                  3. เปิดหน้าทดลอง API / open the API pages
                     %1$s/swagger-ui.html
                """.formatted(address, DemoUsers.PASSWORD, users());
    }

    private String whoseTokens() {
        return """
                รับโทเคนจาก / Tokens are taken from  %s
                """.formatted(settings.getProperty(SignInMode.ISSUER_PROPERTY));
    }

    private static String howToOpen() {
        return """
                ยังเข้าใช้งานไม่ได้: กำหนด %1$s เป็นที่อยู่ระบบลงชื่อเข้าใช้ของสำนักงาน (OpenID Connect) หรือเปิดโหมดทดลองด้วย --spring.profiles.active=%2$s
                Nobody can sign in yet: set %1$s to the address of the office's OpenID Connect issuer, or try the demonstration with --spring.profiles.active=%2$s
                """.formatted(SignInMode.ISSUER_PROPERTY, SignInMode.DEMONSTRATION_PROFILE);
    }

    private static String users() {
        return DemoUsers.all().stream().map(ReadyLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(DemoUser user) {
        return "  %-16s %s".formatted(user.username(), user.displayName());
    }
}
