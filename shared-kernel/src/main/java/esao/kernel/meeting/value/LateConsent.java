package esao.kernel.meeting.value;

import esao.kernel.calendar.OfficeMoment;

/**
 * By how many the meeting consented to an item that was not on the agenda it was invited with.
 *
 * @param at when
 * @param inFavour how many were for it
 * @param against how many were against it
 */
public record LateConsent(OfficeMoment at, int inFavour, int against) {

    /**
     * States the consent.
     *
     * @throws IllegalArgumentException if a number is below zero
     */
    public LateConsent {
        if (inFavour < 0 || against < 0) {
            throw new IllegalArgumentException("A number of votes is not below zero");
        }
    }
}
