#include "itemqueue.h"

enum {
	SHARED = 1,
	FIELDS = 7
};

static uint64_t
hash_of(struct bytes s)
{
	return hash_bytes(s.p, s.n);
}

/* The fields of an item that its reader fills. */
static void
list_fields(struct item *item, struct buf *field[FIELDS])
{
	field[0] = &item->key;
	field[1] = &item->url;
	field[2] = &item->date;
	field[3] = &item->source;
	field[4] = &item->title;
	field[5] = &item->author;
	field[6] = &item->text;
}

/* The hash of KEY, of that KIND, and of the date, with which it names ITEM. */
static uint64_t
hash_of_key(const struct item *item, uint64_t kind, struct bytes key)
{
	uint64_t date = item->published ? hash_of(buf_view(&item->date)) : 0;

	return hash_pair(hash_pair(kind, date), hash_of(key));
}

static void
note(struct itemqueue *q, const struct item *item, uint64_t kind, struct bytes key, uint64_t content)
{
	uint64_t *named;

	if (key.n == 0)
		return;
	named = recenthashes_add(&q->keys, hash_of_key(item, kind, key));
	*named = *named == 0 || *named == content ? content : SHARED;
}

static bool
is_shared(const struct itemqueue *q, const struct item *item, uint64_t kind, struct bytes key)
{
	const uint64_t *named = recenthashes_find(&q->keys, hash_of_key(item, kind, key));

	return named != NULL && *named == SHARED;
}

enum { KIND_KEY, KIND_LINK };

void
itemqueue_push(struct itemqueue *q, struct item *item)
{
	struct buf *field[FIELDS];
	uint64_t content = item->html;
	size_t i;

	list_fields(item, field);
	buf_byte(&q->held, item->html);
	buf_byte(&q->held, item->published);
	for (i = 0; i < FIELDS; i++) {
		buf_put(&q->held, &field[i]->n, sizeof field[i]->n);
		buf_bytes(&q->held, buf_view(field[i]));
		content = hash_pair(content, hash_of(buf_view(field[i])));
	}
	content |= 2;		/* neither 0 nor SHARED */
	buf_put(&q->held, &content, sizeof content);
	buf_trim(&item->text, ITEM_LONG);
	note(q, item, KIND_KEY, buf_view(&item->key), content);
	note(q, item, KIND_LINK, buf_view(&item->url), content);
}

bool
itemqueue_is_full(const struct itemqueue *q)
{
	return q->held.n - q->start > ITEMQUEUE_AHEAD;
}

bool
itemqueue_pop(struct itemqueue *q, struct item *item)
{
	struct buf *field[FIELDS];
	const unsigned char *p;
	size_t i, n;

	if (q->start == q->held.n)
		return false;
	p = q->held.p + q->start;
	list_fields(item, field);
	item_clear(item);
	item->html = *p++ != 0;
	item->published = *p++ != 0;
	for (i = 0; i < FIELDS; i++) {
		memcpy(&n, p, sizeof n);
		p += sizeof n;
		buf_put(field[i], p, n);
		p += n;
	}
	memcpy(&item->content, p, sizeof item->content);
	p += sizeof item->content;
	q->start = (size_t)(p - q->held.p);
	if (q->start >= q->held.n / 2) {
		q->held.n -= q->start;
		memmove(q->held.p, p, q->held.n);
		q->start = 0;
	}
	if (q->held.n == 0)
		buf_trim(&q->held, 4 * ITEMQUEUE_AHEAD);
	if (is_shared(q, item, KIND_KEY, buf_view(&item->key)))
		buf_clear(&item->key);
	if (item->key.n == 0 && !is_shared(q, item, KIND_LINK, buf_view(&item->url)))
		buf_bytes(&item->key, buf_view(&item->url));
	return true;
}

void
itemqueue_clear(struct itemqueue *q)
{
	q->held.n = q->start = 0;
	recenthashes_free(&q->keys);
}

void
itemqueue_free(struct itemqueue *q)
{
	recenthashes_free(&q->keys);
	buf_free(&q->held);
}
