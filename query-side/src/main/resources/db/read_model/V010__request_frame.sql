-- Projection request: what schools think they will need in the years after the one they ask for. Amounts in satang.
CREATE TABLE read_model.request_frame (
    request_id   text    NOT NULL COLLATE "C",
    school       text    NOT NULL COLLATE "C",
    year         integer NOT NULL,
    category     text    NOT NULL COLLATE "C",
    frame_satang bigint  NOT NULL,
    PRIMARY KEY (request_id, school, year, category)
);

-- Requested, accepted, granted, by plan, output or project, and category.
CREATE VIEW read_model.request_programme AS
SELECT request_id,
       plan,
       coalesce(output, project, plan)            AS subject,
       category,
       count(*)                                   AS lines,
       sum(requested_satang)::bigint              AS requested_satang,
       coalesce(sum(accepted_satang), 0)::bigint  AS accepted_satang,
       coalesce(sum(granted_satang), 0)::bigint   AS granted_satang
FROM read_model.request_line
GROUP BY request_id, plan, coalesce(output, project, plan), category;
