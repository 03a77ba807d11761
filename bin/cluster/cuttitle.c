#include <string.h>

#include "cuttitle.h"

static struct bytes
without_ellipsis(struct bytes title)
{
	static const char *const ends[] = { "...", "\xE2\x80\xA6", " ", NULL };
	const char *const *end;

	for (end = ends; *end != NULL; end++)
		if (bytes_ends(title, bytes_of(*end)))
			title.n -= strlen(*end);
	return title;
}

bool
cuttitle_is(struct bytes title, struct bytes text)
{
	struct bytes words = without_ellipsis(title);

	if (words.n == 0 || text.n <= words.n || !bytes_starts(text, words))
		return false;
	return words.n < title.n || text.p[words.n] == ' ' || text.p[words.n] == ',';
}
