-- Which process carries out deliveries and visits at the moment, and until when it has said so.
ALTER TABLE subscriptions ADD COLUMN taken_by TEXT;
ALTER TABLE subscriptions ADD COLUMN taken_until TEXT;
ALTER TABLE feeds ADD COLUMN taken_until TEXT;
