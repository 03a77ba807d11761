#include "hash.h"
#include "namematch.h"
#include "word.h"

#define HASH_MASK ((UINT32_C(1) << 29) - 1)	/* the bits of whole; compilers want to see it at the assignment */

static uint32_t
hash_of(struct bytes s)
{
	return (uint32_t)(hash_bytes(s.p, s.n) >> 35);
}

struct name
name_of(struct bytes name, struct buf *scratch)
{
	struct bytes folded;
	struct name n;
	size_t first, last;

	buf_clear(scratch);
	word_fold(scratch, name);
	folded = buf_view(scratch);
	for (first = 0; first < folded.n && folded.p[first] != ' '; first++)
		;
	for (last = folded.n; last > 0 && folded.p[last - 1] != ' '; last--)
		;
	n.whole = hash_of(folded) & HASH_MASK;
	n.kind = NAME_UNKNOWN;
	n.dateline = false;
	n.first = hash_of(bytes_between(folded.p, folded.p + first));
	n.last = hash_of(bytes_between(folded.p + last, folded.p + folded.n));
	return n;
}

bool
name_is_among(const struct name *name, const struct name *list, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (name_match(name, &list[i]))
			return true;
	return false;
}
