#include "recenthashes.h"

uint64_t *
recenthashes_find(const struct recenthashes *r, uint64_t key)
{
	uint64_t *value = hash_find(&r->now, key);

	return value != NULL ? value : hash_find(&r->before, key);
}

uint64_t *
recenthashes_add(struct recenthashes *r, uint64_t key)
{
	uint64_t *value = recenthashes_find(r, key);

	if (value != NULL)
		return value;
	if (r->now.n == RECENTHASHES_N) {
		hash_free(&r->before);
		r->before = r->now;
		memset(&r->now, 0, sizeof r->now);
	}
	return hash_add(&r->now, key);
}

void
recenthashes_free(struct recenthashes *r)
{
	hash_free(&r->now);
	hash_free(&r->before);
}
