package esao.command.meeting;

import esao.command.messaging.Command;
import esao.kernel.office.OfficeCode;
import esao.kernel.synthesis.SynthesisId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of the synthesis of a year's meetings. */
public sealed interface SynthesisCommand extends Command
        permits OpenSynthesis, TagResolution, RecordLesson, LinkLessonToPlan, PublishSynthesis {

    /** Which synthesis. */
    @TargetAggregateIdentifier
    SynthesisId synthesisId();

    @Override
    default String stream() {
        return synthesisId().toString();
    }

    @Override
    default OfficeCode office() {
        return synthesisId().office();
    }
}
