-- What can never be done is told from what may be done yet: it is tried no more, and stays until somebody dismisses it.

ALTER TABLE reaction_waiting ADD COLUMN refused_for_good_since timestamptz;

COMMENT ON COLUMN reaction_waiting.refused_for_good_since IS
    'since when it is known that it can never be done; absent of what is tried again';

CREATE INDEX reaction_waiting_to_try ON reaction_waiting (tried_at) WHERE refused_for_good_since IS NULL;
CREATE INDEX reaction_waiting_of_office ON reaction_waiting (office, position);
