#include "recent.h"

uint64_t *
recent_find(const struct recent *r, uint64_t key)
{
	uint64_t *value = hash_find(&r->now, key);

	return value != NULL ? value : hash_find(&r->before, key);
}

uint64_t *
recent_add(struct recent *r, uint64_t key)
{
	uint64_t *value = recent_find(r, key);

	if (value != NULL)
		return value;
	if (r->now.n == RECENT_N) {
		hash_free(&r->before);
		r->before = r->now;
		memset(&r->now, 0, sizeof r->now);
	}
	return hash_add(&r->now, key);
}

void
recent_free(struct recent *r)
{
	hash_free(&r->now);
	hash_free(&r->before);
}
