#include <stdint.h>

#include "brief.h"
#include "corpus.h"
#include "diag.h"
#include "filter.h"
#include "tsv.h"
#include "utf8.h"

const char diag_program[] = "summarize";

enum column { ID, SOURCE, URL, DATE, GROUP, STORY, ENTITIES, READ };

static const char *const column_names[READ] = { "id", "source", "url", "date", "group", "story", "entities" };

struct program {
	size_t most, words;	/* of a story's brief */

	int text, sent;
	int column[READ];
	int story, rank, score, sources, links, copies, voices, articles;	/* owned */

	struct corpus corpus;
	struct buf scratch[READ], text_scratch;
};

static struct program me = { .most = SIZE_MAX, .words = SIZE_MAX };

static struct filter_count counts[] = {
	{ "stories", 0 }, { "articles", 0 }, { "sentences", 0 }, { "chosen", 0 }, { NULL, 0 }
};

static void
start(struct filter *f, void *program)
{
	struct program *p = program;

	(void)f;
	if (p->most == 0 || p->words == 0)
		diag_die("a brief needs room: -n and --words are 1 or more");
	if (p->most == SIZE_MAX && p->words == SIZE_MAX)
		p->most = 5;
}

static void
begin(struct filter *f, void *program)
{
	struct program *p = program;
	int i;

	p->text = filter_need(f, filter_text_name(f));
	p->sent = filter_find(f, "sent");
	for (i = 0; i < READ; i++)
		p->column[i] = filter_find(f, column_names[i]);
	p->story = filter_own(f, "story");
	p->rank = filter_own(f, "rank");
	p->score = filter_own(f, "score");
	p->sources = filter_own(f, "sources");
	p->links = filter_own(f, "links");
	p->copies = filter_own(f, "copies");
	p->voices = filter_own(f, "voices");
	p->articles = filter_own(f, "articles");
}

/* A column of the current row; empty where there is none. */
static struct bytes
value(const struct filter *f, struct program *p, enum column which)
{
	struct bytes none = { NULL, 0 };

	if (p->column[which] < 0)
		return none;
	buf_clear(&p->scratch[which]);
	return tsv_unescape(filter_field(f, p->column[which]), &p->scratch[which]);
}

/* Where no splitter went before, the lines of an article are its sentences. */
static void
add_lines(struct program *p, size_t article, struct bytes line, struct bytes text, struct bytes entities)
{
	const unsigned char *at = text.p, *end = text.p + text.n, *lf;
	struct bytes sentence;
	size_t skipped = 0;

	for (; at < end; at = lf + 1) {
		lf = memchr(at, '\n', (size_t)(end - at));
		if (lf == NULL)
			lf = end;
		sentence = bytes_between(at, lf);
		corpus_sentence(&p->corpus, article, line, (size_t)(at - text.p), sentence, entities, skipped);
		skipped += utf8_count(sentence) + 1;
	}
}

static void
row(struct filter *f, void *program)
{
	struct program *p = program;
	struct bytes entities = value(f, p, ENTITIES), text, line;
	struct corpus_row r;
	size_t article;

	r.line = filter_line(f);
	r.id = value(f, p, ID);
	r.source = value(f, p, SOURCE);
	r.url = value(f, p, URL);
	r.date = value(f, p, DATE);
	r.group = value(f, p, GROUP);
	r.story = value(f, p, STORY);
	buf_clear(&p->text_scratch);
	text = tsv_unescape(filter_field(f, p->text), &p->text_scratch);
	article = corpus_row(&p->corpus, &r, &line);
	if (p->sent >= 0)
		corpus_sentence(&p->corpus, article, line, 0, text, entities, 0);
	else
		add_lines(p, article, line, text, entities);
}

static void
put_brief(struct filter *f, struct program *p, const struct brief *b, struct bytes story)
{
	const struct corpus_sentence *s;
	struct bytes text;
	size_t i;

	for (i = 0; i < b->n; i++) {
		s = &p->corpus.sentence[b->item[i].sentence];
		filter_again(f, s->line);
		buf_clear(&p->text_scratch);
		text = tsv_unescape(filter_field(f, p->text), &p->text_scratch);
		if (s->from > 0 || s->n < text.n) {
			text.p += s->from;
			text.n = s->n;
			filter_set(f, p->text, text);
		}
		filter_set(f, p->story, story);
		filter_set_number(f, p->rank, i + 1);
		filter_set_number(f, p->score, b->item[i].score);
		filter_set(f, p->sources, buf_view(&b->item[i].sources));
		filter_set(f, p->links, buf_view(&b->item[i].links));
		filter_set(f, p->copies, buf_view(&b->item[i].copies));
		filter_set_number(f, p->voices, b->voices);
		filter_set_number(f, p->articles, b->articles);
		filter_put(f);
	}
}

static void
end(struct filter *f, void *program)
{
	struct program *p = program;
	struct corpus *c = &p->corpus;
	struct background rarity = { 0 };
	struct brief b = { 0 };
	size_t i, k;

	for (i = 0; i < c->stories; i++)
		for (k = c->story[i].first; k != SIZE_MAX; k = c->sentence[k].next)
			background_add(&rarity, i, c->stems.p + c->sentence[k].stem, c->sentence[k].stems);
	for (i = 0; i < c->stories; i++) {
		brief_make(&b, c, i, p->most, p->words, &rarity);
		put_brief(f, p, &b, c->story[i].name);
		counts[3].n += b.n;
		brief_free(&b);
	}
	counts[0].n = c->stories;
	counts[1].n = c->articles;
	counts[2].n = c->sentences;
	background_free(&rarity);
	corpus_free(c);
	for (i = 0; i < READ; i++)
		buf_free(&p->scratch[i]);
	buf_free(&p->text_scratch);
}

static const struct opt options[] = {
	{ "sentences", 'n', OPT_NUMBER, &me.most, "N", "at most N sentences a story (5 where no --words is set)" },
	{ "words", 0, OPT_NUMBER, &me.words, "N", "at most N words a story" },
	{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
};

int
main(int argc, char **argv)
{
	static const struct filter_program what = {
		.about = "chooses the sentences that tell a story, and names their sources",
		.options = options,
		.start = start,
		.begin = begin,
		.row = row,
		.end = end,
		.counts = counts
	};

	return filter_run(&what, &me, argc, argv);
}
