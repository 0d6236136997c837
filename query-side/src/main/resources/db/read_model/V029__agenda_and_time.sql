-- A meeting may be called for another time than before, and an item taken off its agenda before the invitation.
ALTER TABLE read_model.meeting ADD COLUMN rescheduled integer NOT NULL DEFAULT 0;

ALTER TABLE read_model.meeting_item
    ADD COLUMN withdrawn_on date,
    ADD COLUMN withdrawn_reason text;
