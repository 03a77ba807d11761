#include <string.h>

#include "groupnames.h"

/* Takes the first name off *GROUP, which is not empty. */
static struct bytes
take(struct bytes *group)
{
	const unsigned char *end = group->p + group->n, *comma = memchr(group->p, ',', group->n);
	struct bytes name = bytes_between(group->p, comma != NULL ? comma : end);

	*group = bytes_between(comma != NULL ? comma + 1 : end, end);
	return name;
}

static bool
has(struct bytes group, struct bytes name)
{
	while (group.n > 0)
		if (bytes_equal(take(&group), name))
			return true;
	return false;
}

void
groupnames_add(struct buf *group, struct bytes name, unsigned part)
{
	struct buf full = { 0 };

	buf_bytes(&full, name);
	if (part > 1)
		buf_printf(&full, "#%u", part);
	if (!has(buf_view(group), buf_view(&full))) {
		if (group->n > 0)
			buf_byte(group, ',');
		buf_bytes(group, buf_view(&full));
	}
	buf_free(&full);
}

void
groupnames_add_all(struct buf *group, struct bytes from)
{
	while (from.n > 0)
		groupnames_add(group, take(&from), 1);
}

struct bytes
groupnames_first(struct bytes group)
{
	return group.n > 0 ? take(&group) : group;
}
