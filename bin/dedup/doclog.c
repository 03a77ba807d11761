#include "doclog.h"
#include "littleendian.h"

enum {
	HEAD = 4,		/* kind and number */
	NUMBERS = 0xffffff,
	RUN = 4 + 8 + 8		/* bytes of a run before the caller's */
};

static void
begin(struct buf *record, enum doclog_kind kind, uint32_t number)
{
	littleendian_append(record, kind, 1);
	littleendian_append(record, number, 3);
}

static uint64_t
append(struct segments *s, struct buf *record)
{
	uint64_t at = segments_append(s, buf_view(record));

	buf_free(record);
	return at;
}

uint64_t
doclog_put_article(struct segments *s, uint32_t number, struct bytes packed)
{
	struct buf record = { 0 };

	begin(&record, DOCLOG_ARTICLE, number);
	buf_bytes(&record, packed);
	return append(s, &record);
}

void
doclog_put_keys(struct segments *s, uint32_t number, const uint32_t *key, size_t n)
{
	struct buf record = { 0 };
	size_t i;

	begin(&record, DOCLOG_KEYS, number);
	for (i = 0; i < n; i++)
		littleendian_append(&record, key[i], 4);
	append(s, &record);
}

void
doclog_put_part(struct segments *s, uint32_t number)
{
	struct buf record = { 0 };

	begin(&record, DOCLOG_PART, number);
	append(s, &record);
}

void
doclog_pack_run(struct buf *to, const struct doclog_run *run)
{
	begin(to, DOCLOG_RUN, run->first);
	littleendian_append(to, run->next, 4);
	littleendian_append(to, (uint64_t)run->time, 8);
	littleendian_append(to, (uint64_t)run->first_time, 8);
	buf_bytes(to, run->rest);
}

bool
doclog_next(struct segments *s, uint64_t *at, struct doclog_record *r)
{
	struct bytes record;
	uint64_t start = *at;

	if (!segments_next(s, at, &record))
		return false;
	if (record.n < HEAD)
		segments_damaged(s, start);
	r->kind = (enum doclog_kind)record.p[0];
	r->number = (uint32_t)littleendian_get(record.p + 1, 3);
	r->rest = bytes_between(record.p + HEAD, record.p + record.n);
	return true;
}

uint32_t
doclog_key(const struct doclog_record *r, size_t i)
{
	return (uint32_t)littleendian_get(r->rest.p + 4 * i, 4);
}

bool
doclog_run(const struct doclog_record *r, struct doclog_run *run)
{
	const unsigned char *p = r->rest.p;

	if (r->kind != DOCLOG_RUN || r->rest.n < RUN)
		return false;
	run->first = r->number;
	run->next = (uint32_t)littleendian_get(p, 4);
	run->time = (int64_t)littleendian_get64(p + 4);
	run->first_time = (int64_t)littleendian_get64(p + 12);
	run->rest = bytes_between(p + RUN, p + r->rest.n);
	return run->next <= NUMBERS;
}

void
doclog_article(struct segments *s, uint64_t at, struct docrecord *a)
{
	struct doclog_record r;
	uint64_t next = at;

	if (!doclog_next(s, &next, &r) || r.kind != DOCLOG_ARTICLE || !docrecord_unpack(r.rest, a))
		segments_damaged(s, at);
}
