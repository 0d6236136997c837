-- What a deciding body endorsed instead of what was laid before it, until the request is laid again; and the meeting on
-- whose agenda a place was asked for.
ALTER TABLE read_model.request_round
    ADD COLUMN ordered_by text,
    ADD COLUMN wanted json,
    ADD COLUMN asked_meeting text;
