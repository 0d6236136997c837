-- The person whose act called for what a process did; nothing of what persons do themselves, nor of what was done before
-- processes named whom they follow.
ALTER TABLE read_model.timeline ADD COLUMN initiator text COLLATE "C";
ALTER TABLE read_model.line_movement ADD COLUMN initiator text COLLATE "C";

CREATE INDEX timeline_by_initiator ON read_model.timeline (initiator, position) WHERE initiator IS NOT NULL;
