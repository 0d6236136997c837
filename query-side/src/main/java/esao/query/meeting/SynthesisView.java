package esao.query.meeting;

import esao.kernel.synthesis.value.UncertifiedMeeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a synthesis as a whole. Of a published edition all figures are those of the moment at which it was
 * published; of an open one those of now.
 *
 * @param edition its number
 * @param state whether it can still change
 * @param figuresAt the moment of which the figures are, where it is published
 * @param publishedOn the effective date of its publication
 * @param hash the digest of its themes, lessons and exceptions
 * @param exceptions the meetings whose minutes were not certified then
 * @param meetings how many meetings the year has, without those that were cancelled
 * @param certified how many of them have certified minutes
 * @param resolutions how many resolutions
 * @param tagged how many of them belong to a theme
 * @param actions how many actions were assigned after them
 * @param done how many of those were found done
 * @param completionBasisPoints done out of assigned, in hundredths of a percent, rounded down; absent where none was
 *     assigned
 * @param medianDays days from a resolution until all of its actions were done, in the middle of those that are, the
 *     lower of two; absent where none is
 * @param movedSatang how much money moved because of them, less what was undone
 * @param deferredAgain how many matters were deferred twice or more
 * @param lessons how many lessons
 * @param lessonsUsed how many of them a plan makes use of
 */
public record SynthesisView(
        int edition,
        String state,
        @Nullable Instant figuresAt,
        @Nullable LocalDate publishedOn,
        @Nullable String hash,
        List<UncertifiedMeeting> exceptions,
        int meetings,
        int certified,
        int resolutions,
        int tagged,
        int actions,
        int done,
        @Nullable Long completionBasisPoints,
        @Nullable Long medianDays,
        long movedSatang,
        int deferredAgain,
        int lessons,
        int lessonsUsed) {}
