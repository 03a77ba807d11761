#include "groupnames.h"

static bool
has(struct bytes group, struct bytes name)
{
	while (group.n > 0)
		if (bytes_equal(bytes_cut(&group, ','), name))
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
		groupnames_add(group, bytes_cut(&from, ','), 1);
}

struct bytes
groupnames_first(struct bytes group)
{
	return bytes_cut(&group, ',');
}
