#include <stdint.h>

#include "ascii.h"
#include "markup.h"
#include "metatags.h"

bool
metatags_same(struct bytes have, const char *wanted)
{
	size_t i, n = strlen(wanted);

	if (have.n != n)
		return false;
	for (i = 0; i < n; i++) {
		unsigned char c = have.p[i];

		if (c >= 'A' && c <= 'Z')
			c |= 0x20;
		if (c != (unsigned char)wanted[i])
			return false;
	}
	return true;
}

struct bytes
metatags_find(const struct dom *d, const char *const *names)
{
	struct bytes best = { NULL, 0 }, body, name, value, content, called[3];
	size_t i, k, ncalled, rank = SIZE_MAX;

	for (i = 0; i < d->nfacts; i++) {
		if (d->fact[i].tag != TAG_META)
			continue;
		content.n = ncalled = 0;
		for (body = d->fact[i].attributes; markup_attribute(&body, &name, &value); ) {
			if (metatags_same(name, "content"))
				content = value;
			else if (ncalled < 3 && (metatags_same(name, "property") || metatags_same(name, "name") ||
			    metatags_same(name, "itemprop")))
				called[ncalled++] = value;
		}
		while (content.n > 0 && ncalled-- > 0)
			for (k = 0; names[k] != NULL && k < rank; k++)
				if (metatags_same(called[ncalled], names[k])) {
					rank = k;
					best = content;
				}
	}
	return best;
}
