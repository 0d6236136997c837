package esao.query.budget;

import esao.kernel.budget.value.VirementClass;
import esao.kernel.provenance.Role;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The class of a virement and what it asks for.
 *
 * @param virement the virement's code
 * @param state the last step of the virement
 * @param virementClass the class
 * @param hash the digest of the content classified
 * @param rules kind and version of the dated rules by which it was found
 * @param neededOutcome what the deciding body has to resolve
 * @param approvedBy in which capacity somebody approves it then
 * @param body the deciding body, by its code; absent where the rules name none
 * @param classifiedBy who had it found
 * @param classifiedAt when
 * @param natures what targets are to be spent on, where that can matter
 */
public record VirementClassView(
        String virement,
        @Nullable String state,
        String virementClass,
        String hash,
        String rules,
        String neededOutcome,
        String approvedBy,
        @Nullable String body,
        String classifiedBy,
        Instant classifiedAt,
        List<SpendingNatureView> natures) {

    /** As a list. */
    public static final Listing<VirementClassView> LISTING = Listing.<VirementClassView>named("virement-classes")
            .column("virement", Kind.TEXT, "รหัสการโอนเปลี่ยนแปลง", "Virement", VirementClassView::virement)
            .choice("state", VirementState.class, "สถานะ", "State", VirementClassView::state)
            .choice("virementClass", VirementClass.class, "ประเภทการโอน", "Class", VirementClassView::virementClass)
            .column("rules", Kind.TEXT, "หลักเกณฑ์", "Rules", VirementClassView::rules)
            .column("neededOutcome", Kind.TEXT, "มติที่ต้องได้", "Outcome needed", VirementClassView::neededOutcome)
            .choice("approvedBy", Role.class, "ผู้มีอำนาจอนุมัติ", "Approved by", VirementClassView::approvedBy)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", VirementClassView::body)
            .column("classifiedBy", Kind.TEXT, "ผู้จำแนก", "Classified by", VirementClassView::classifiedBy)
            .column("classifiedAt", Kind.INSTANT, "จำแนกเมื่อ", "Classified at", VirementClassView::classifiedAt)
            .keyedBy("virement");
}
