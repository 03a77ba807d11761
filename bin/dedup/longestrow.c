#include <stdlib.h>
#include <string.h>

#include "longestrow.h"
#include "mem.h"

/* The name before the first comma, or after the last. */
static struct bytes
end_name(struct bytes group, bool last)
{
	size_t i;

	if (last) {
		for (i = group.n; i > 0 && group.p[i - 1] != ','; i--)
			;
		return bytes_between(group.p + i, group.p + group.n);
	}
	for (i = 0; i < group.n && group.p[i] != ','; i++)
		;
	return bytes_between(group.p, group.p + i);
}

static uint64_t *
holder(struct longestrow *l, struct bytes name)
{
	return hash_add(&l->holder, hash_bytes(name.p, name.n));
}

/* Keeps row I in the place of the one that is kept under the name. */
static void
replace(struct longestrow *l, struct bytes name, size_t i)
{
	uint64_t *held = holder(l, name);

	if (*held > 0)
		l->row[*held - 1].kept = false;
	*held = i + 1;
	l->row[i].kept = true;
}

/* Whether a copy takes the place of the row that is kept of its group. */
static bool
is_better(struct longestrow *l, const struct decision *v, struct bytes name, size_t length)
{
	uint64_t held = *holder(l, name);

	return v->relation != DECISION_MULTI && v->relation != DECISION_EXCERPT && held > 0 &&
	    length > l->row[held - 1].length;
}

void
longestrow_add(struct longestrow *l, const struct decision *v, struct bytes line, size_t length)
{
	struct bytes group = buf_view(&v->group), first = end_name(group, false);
	size_t i = l->n;

	l->row = mem_grow_one(l->row, &l->cap, l->n, sizeof *l->row);
	l->row[l->n++] = (struct longestrow_row){ l->lines.n, line.n, length, !decision_is_copy(v->relation) };
	buf_bytes(&l->lines, line);
	if (v->relation == DECISION_NEW)
		*holder(l, first) = i + 1;
	else if (v->relation == DECISION_CONTAINS)
		*holder(l, end_name(group, true)) = i + 1;
	if ((v->relation == DECISION_CONTAINS && v->holds_one) ||
	    (decision_is_copy(v->relation) && is_better(l, v, first, length)))
		replace(l, first, i);
}

struct bytes
longestrow_line(const struct longestrow *l, size_t i)
{
	const struct longestrow_row *r = &l->row[i];

	return bytes_between(l->lines.p + r->start, l->lines.p + r->start + r->n);
}

void
longestrow_free(struct longestrow *l)
{
	free(l->row);
	buf_free(&l->lines);
	hash_free(&l->holder);
	memset(l, 0, sizeof *l);
}
