-- readable from: 2
-- When each host that was lately asked for something may be asked again, in ticks of 100 ns since the year 1.
CREATE TABLE host_turns (
    host    text   PRIMARY KEY,
    free_at bigint NOT NULL
);
