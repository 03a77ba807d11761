#include "copyreport.h"
#include "utf8.h"

enum { FACTS_SHOWN = 8 };

/* The bytes before AT of the prose, as code points of the text. */
static size_t
place(const struct prose *p, const struct doctext *d, struct bytes text, size_t at)
{
	return utf8_count(bytes_between(text.p, text.p + prose_origin(p, d->text, text, at)));
}

static void
begin_item(struct buf *to)
{
	if (to->n > 0)
		buf_str(to, "; ");
}

static void
put_passages(struct buf *to, const struct decision *v, const struct doctext *d, const struct containment *c,
    const struct prose *p, struct bytes text)
{
	struct passage at = { 0 };
	const char *before = ": ";
	size_t first, end;

	begin_item(to);
	buf_bytes(to, c->article.name);
	while (containment_passage(&v->finder, d->sample, c, &at)) {
		first = place(p, d, text, shingle_start_of(d->sample, d->text, at.first));
		end = place(p, d, text, d->sample->end[at.end - 1]);
		buf_printf(to, "%s%zu-%zu", before, first, end);
		before = ", ";
	}
}

static void
put_facts(struct buf *to, const struct doctext *d, const struct containment *c, const char *word)
{
	const struct factsample *f = d->facts;
	const char *before = ": ";
	size_t i, shown = 0;

	begin_item(to);
	buf_printf(to, "%s ", word);
	buf_bytes(to, c->article.name);
	for (i = 0; i < f->n && shown < FACTS_SHOWN; i++) {
		if (!factevidence_differs(&c->article, f, i))
			continue;
		buf_str(to, before);
		buf_bytes(to, bytes_between(d->text.p + f->fact[i].start, d->text.p + f->fact[i].end));
		before = ", ";
		shown++;
	}
}

void
copyreport_put(struct buf *to, const struct decision *v, const struct doctext *d, const struct prose *p,
    struct bytes text)
{
	size_t i;

	for (i = 0; i < v->finder.n; i++) {
		const struct containment *c = &v->finder.found[i];

		if (!c->claims)
			continue;
		put_passages(to, v, d, c, p, text);
		if (c->changed)
			put_facts(to, d, c, "but");
	}
	for (i = 0; i < v->ranking.n_twins; i++)
		put_facts(to, d, &v->ranking.twin[i], "not");
}
