ALTER TABLE "conversation_reads" ADD COLUMN "mailed_at" timestamp with time zone;
ALTER TABLE "conversations" ADD COLUMN "tell_at" timestamp with time zone;
ALTER TABLE "messages" ADD CONSTRAINT "messages_body" CHECK (char_length("messages"."body") between 1 and 5000);
CREATE VIEW "public"."conversation_seats" AS (
	select party.conversation_id, membership.person_id, party.organisation_id, membership.created_at as since
	from conversation_parties party
	join memberships membership on membership.organisation_id = party.organisation_id
	union all
	select conversation_id, person_id, null, '-infinity'
	from conversation_parties
	where person_id is not null
);
CREATE VIEW "public"."conversation_places" AS (
	select seat.conversation_id, seat.person_id,
		case
			when place.last_read_seq is not null then place.last_read_seq
			when conversation.created_at >= seat.since then 0
			else coalesce((
				select message.seq from messages message
				where message.conversation_id = seat.conversation_id and message.created_at < seat.since
				order by message.seq desc
				limit 1
			), 0)
		end as read_seq,
		coalesce(place.mailed_seq, 0) as mailed_seq
	from (
		select conversation_id, person_id, min(since) as since
		from conversation_seats
		group by conversation_id, person_id
	) seat
	join conversations conversation on conversation.id = seat.conversation_id
	left join conversation_reads place
		on place.conversation_id = seat.conversation_id and place.person_id = seat.person_id
);
-- each message updates its conversation's row: room in the page keeps those updates there (HOT), and vacuum comes early
ALTER TABLE "conversations" SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);
