#include <stdint.h>

#include "markup.h"
#include "metatags.h"

struct bytes
metatags_find(const struct dom *d, const char *const *names)
{
	struct bytes best = { 0 };
	size_t i, k, n, rank = SIZE_MAX;

	for (i = 0; i < d->nfacts; i++) {
		const struct dom_fact *meta = &d->fact[i];

		if (meta->tag != TAG_META || meta->content.n == 0)
			continue;
		for (n = meta->nnames; n-- > 0; )
			for (k = 0; names[k] != NULL && k < rank; k++)
				if (markup_is(meta->name[n], names[k])) {
					rank = k;
					best = meta->content;
				}
	}
	return best;
}
