#include <stdint.h>

#include "quotes.h"
#include "utf8.h"

void
quotes_start(struct quotes *q, const unsigned char *start, const unsigned char *limit)
{
	q->at = start;
	q->limit = limit;
	q->last = NULL;
	q->depth = q->titles = 0;
	q->straight = q->low = false;
}

static void
closes(unsigned *n)
{
	if (*n > 0)
		--*n;
}

static void
count(struct quotes *q, uint32_t cp)
{
	switch (cp) {
	case '"':
		q->straight = !q->straight;
		break;
	case 0x201E:	/* „ closes with “ or ” */
		q->depth++;
		q->low = true;
		break;
	case 0x201C:
		if (q->low)
			closes(&q->depth);
		else
			q->depth++;
		q->low = false;
		break;
	case 0x201D:
		closes(&q->depth);
		q->low = false;
		break;
	case 0xAB: case 0x300C: case 0x300E:
		q->depth++;
		break;
	case 0xBB: case 0x300D: case 0x300F:
		closes(&q->depth);
		break;
	case 0x300A: case 0x3008:
		q->titles++;
		break;
	case 0x300B: case 0x3009:
		closes(&q->titles);
		break;
	default:
		break;
	}
}

void
quotes_reach(struct quotes *q, const unsigned char *to)
{
	const unsigned char *p = q->at;
	size_t len;

	for (; p < to; p += len) {
		len = 1;
		if (*p == '"')
			q->straight = !q->straight;
		else if (*p == 0xC2 || *p == 0xE2 || *p == 0xE3)
			count(q, utf8_decode(p, to, &len));
	}
	q->at = p;
}

static bool
can_close(uint32_t cp)
{
	return cp == '"' || cp == 0x201C || cp == 0x201D || cp == 0xBB || cp == 0x300D || cp == 0x300F;
}

bool
quotes_inside(struct quotes *q, const unsigned char *at)
{
	size_t len;

	quotes_reach(q, at);
	if (!q->straight && q->depth == 0)
		return false;
	if (q->last == NULL)
		for (q->last = q->limit; q->last > at; q->last -= len)
			if (can_close(utf8_decode_back(at, q->last, &len)))
				break;
	return q->last > at;
}
