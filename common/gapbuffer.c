#include "gapbuffer.h"

enum { PART = 16 };

void
gapbuffer_widen(struct gapbuffer *g, size_t n)
{
	struct buf *text = g->text;
	size_t left = g->end - g->next, up = n + left / PART;

	buf_reserve(text, g->end - text->n + up);
	memmove(text->p + g->next + up, text->p + g->next, left);
	g->next += up;
	g->end += up;
}
