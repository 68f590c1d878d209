-- What an investor did to their accounts stands on the accounts' chains: their list of activity finds it by the user.
CREATE INDEX "AuditEvent_actor_userId_idx" ON "AuditEvent"(("data"->>'userId')) WHERE "actor" = 'investor' AND ("data"->>'userId') IS NOT NULL;
