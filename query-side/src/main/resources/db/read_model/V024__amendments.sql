-- What a deciding body endorsed instead of what was laid before it, until that is followed or set aside; and the
-- meeting on whose agenda a place was asked for.
ALTER TABLE read_model.virement
    ADD COLUMN ordered_by text,
    ADD COLUMN wanted_hash text,
    ADD COLUMN wanted_sources json,
    ADD COLUMN wanted_targets json,
    ADD COLUMN asked_meeting text;

ALTER TABLE read_model.savings_use
    ADD COLUMN ordered_by text,
    ADD COLUMN wanted_hash text,
    ADD COLUMN wanted_items json;

ALTER TABLE read_model.savings_use
    DROP CONSTRAINT savings_use_state_check,
    ADD CONSTRAINT savings_use_state_check
        CHECK (state IN ('PROPOSED', 'SENT_BACK', 'ENDORSED', 'APPROVED', 'USED', 'REJECTED'));
