#include "captions.h"
#include "headline.h"
#include "mem.h"
#include "topnames.h"

enum { TITLE_WIDTH = 76 };

void
captions_title(struct buf *to, const struct brief *p, const struct brief_story *story)
{
	if (story->title.n > 0)
		buf_bytes(to, story->title);
	else
		headline_from_text(to, p->sentence[story->first].text, TITLE_WIDTH);
}

static void
put_count(struct buf *to, uint64_t n, const char *what)
{
	buf_printf(to, "%llu %s%s", (unsigned long long)n, what, n == 1 ? "" : "s");
}

void
captions_counts(struct buf *to, const struct brief_story *story, enum dateformat form)
{
	put_count(to, story->voices, "source");
	if (story->articles > story->voices) {
		buf_str(to, ", ");
		put_count(to, story->articles, "article");
	}
	if (story->day != INT64_MIN) {
		buf_str(to, ", ");
		dateformat_day(to, story->day, form);
	}
}

static void
put_names(struct buf *to, const char *label, const struct topnames *names)
{
	size_t i;

	if (names->n == 0)
		return;
	if (to->n > 0)
		buf_byte(to, ' ');
	buf_str(to, label);
	for (i = 0; i < names->n; i++) {
		buf_str(to, i > 0 ? ", " : " ");
		buf_bytes(to, names->name[i]);
	}
	if (to->p[to->n - 1] != '.')	/* which a name may end with, "S.D." */
		buf_byte(to, '.');
}

void
captions_names(struct buf *to, struct brief *p, const struct brief_story *story)
{
	static const char *const who[] = { "PER", "ORG", NULL }, *const where[] = { "LOC", NULL };
	struct topnames names;

	topnames_find(&names, p, story, who);
	put_names(to, "Who:", &names);
	topnames_find(&names, p, story, where);
	put_names(to, "Where:", &names);
}

void
captions_links(struct captions_links *found, const struct brief *p, const struct brief_story *story)
{
	struct hash_table seen = { NULL, 0, 0 };
	const struct brief_source *source;
	size_t i, k, cap = 0;
	uint64_t *known;

	found->source = NULL;
	found->n = 0;
	for (i = story->first; i != SIZE_MAX; i = p->sentence[i].next)
		for (k = p->sentence[i].source; k < p->sentence[i].source + p->sentence[i].sources; k++) {
			source = &p->source[k];
			known = hash_add(&seen, hash_bytes(source->url.p, source->url.n));
			if (source->url.n == 0 || *known != 0)
				continue;
			*known = 1;
			found->source = mem_grow(found->source, &cap, found->n + 1, sizeof *found->source);
			found->source[found->n++] = k;
		}
	hash_free(&seen);
}
