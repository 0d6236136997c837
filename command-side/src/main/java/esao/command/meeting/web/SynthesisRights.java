package esao.command.meeting.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.POLICY_STAFF;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.meeting.LinkLessonToPlan;
import esao.command.meeting.OpenSynthesis;
import esao.command.meeting.PublishSynthesis;
import esao.command.meeting.RecordLesson;
import esao.command.meeting.TagResolution;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command about the synthesis of meetings. */
@Component
public class SynthesisRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(OpenSynthesis.class, POLICY_STAFF, SECRETARY),
                Right.of(TagResolution.class, POLICY_STAFF, SECRETARY),
                Right.of(RecordLesson.class, POLICY_STAFF, SECRETARY),
                Right.of(LinkLessonToPlan.class, POLICY_STAFF, SECRETARY),
                Right.of(PublishSynthesis.class, ESAO_DIRECTOR));
    }
}
