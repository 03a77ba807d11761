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
