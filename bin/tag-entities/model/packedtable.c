#include "packedtable.h"

bool
packedtable_open(struct packedtable *t, struct bytes *blob)
{
	size_t size;

	if (blob->n < 8)
		return false;
	t->slots = packedtable_number(blob->p, 4);
	t->width = packedtable_number(blob->p + 4, 4);
	if (t->slots == 0 || t->width == 0 || t->width > 4)
		return false;
	size = PACKEDTABLE_PRINT + t->width;
	if (t->slots > (blob->n - 8) / size)
		return false;
	t->print = blob->p + 8;
	t->value = t->print + (size_t)PACKEDTABLE_PRINT * t->slots;
	blob->p += 8 + t->slots * size;
	blob->n -= 8 + t->slots * size;
	return true;
}

/* packedtable_number() of a width that is mostly 3. */
static uint32_t
value_at(const unsigned char *p, uint32_t width)
{
	if (width == 3)
		return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16;
	return packedtable_number(p, width);
}

uint32_t
packedtable_find(const struct packedtable *t, uint64_t hash)
{
	uint32_t i = packedtable_home(t->slots, hash), want = packedtable_print(hash), tries;

	for (tries = t->slots; tries > 0; tries--) {
		const unsigned char *p = t->print + (size_t)PACKEDTABLE_PRINT * i;
		uint32_t print = (uint32_t)p[0] | (uint32_t)p[1] << 8;

		if (print == want)
			return value_at(t->value + (size_t)t->width * i, t->width);
		if (print == 0)
			return PACKEDTABLE_NONE;
		if (++i == t->slots)
			i = 0;
	}
	return PACKEDTABLE_NONE;
}
