#include <stdint.h>
#include <stdlib.h>

#include "summary.h"
#include "corpus.h"
#include "diag.h"
#include "entity.h"
#include "filter.h"
#include "textlines.h"
#include "tsv.h"
#include "utf8.h"

enum column { ID, TITLE, SOURCE, URL, DATE, GROUP, STORY, ENTITIES, READ };

static const char *const column_names[READ] = {
	"id", "title", "source", "url", "date", "group", "story", "entities"
};

enum { COUNT_STORIES, COUNT_ARTICLES, COUNT_SENTENCES, COUNT_CHOSEN, COUNTS };

struct summarize {
	size_t most, words;	/* of a story's brief */

	int text, sent;
	int column[READ];
	int story, rank, score, sources, links, copies, voices, articles;	/* owned */

	struct corpus corpus;
	struct textlines lines;
	struct buf scratch[READ], text_scratch, entities;
	struct program_count counts[COUNTS + 1];
};

static void
start(struct filter *f, void *program)
{
	struct summarize *p = program;

	(void)f;
	if (p->most == 0 || p->words == 0)
		diag_die("a brief needs room: -n and --words are 1 or more");
	if (p->most == SIZE_MAX && p->words == SIZE_MAX)
		p->most = 5;
}

static void
begin(struct filter *f, void *program)
{
	struct summarize *p = program;
	int i;

	p->text = filter_need(f, filter_text_name(f));
	p->sent = filter_find(f, "sent");
	p->column[ID] = filter_find_id(f);
	for (i = ID + 1; i < READ; i++)
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
value(const struct filter *f, struct summarize *p, enum column which)
{
	if (p->column[which] < 0)
		return bytes_of("");
	buf_clear(&p->scratch[which]);
	return tsv_unescape(filter_field(f, p->column[which]), &p->scratch[which]);
}

static struct bytes
text_of(const struct filter *f, struct summarize *p)
{
	buf_clear(&p->text_scratch);
	return tsv_unescape(filter_field(f, p->text), &p->text_scratch);
}

static void
row(struct filter *f, void *program)
{
	struct summarize *p = program;
	struct corpus_part whole = { { NULL, 0 }, 0, 0 };
	struct corpus_row r;

	r.line = filter_line(f);
	r.id = value(f, p, ID);
	r.title = value(f, p, TITLE);
	r.source = value(f, p, SOURCE);
	r.url = value(f, p, URL);
	r.date = value(f, p, DATE);
	r.group = value(f, p, GROUP);
	r.story = value(f, p, STORY);
	r.entities = value(f, p, ENTITIES);
	whole.text = text_of(f, p);
	if (p->sent >= 0) {
		corpus_add(&p->corpus, &r, &whole, 1);
	} else {
		textlines_split(&p->lines, whole.text);
		corpus_add(&p->corpus, &r, p->lines.part, p->lines.n);
	}
}

/* Makes the current row, which is a whole article, one of the chosen line. */
static void
set_line(struct filter *f, struct summarize *p, const struct corpus_sentence *s, struct bytes text)
{
	text.p += s->from;
	text.n = s->n;
	filter_set(f, p->text, text);
	if (p->column[ENTITIES] < 0)
		return;
	buf_clear(&p->entities);
	entity_within(&p->entities, value(f, p, ENTITIES), s->skipped, s->skipped + utf8_count(text));
	filter_set(f, p->column[ENTITIES], buf_view(&p->entities));
}

static void
put_brief(struct filter *f, struct summarize *p, const struct summary *b, struct bytes story)
{
	const struct corpus_sentence *s;
	size_t i;

	for (i = 0; i < b->n; i++) {
		s = &p->corpus.sentence[b->item[i].sentence];
		filter_again(f, s->line);
		if (p->sent < 0)
			set_line(f, p, s, text_of(f, p));
		filter_set(f, p->story, story);
		filter_set_number(f, p->rank, i + 1);
		filter_set_number(f, p->score, b->item[i].score);
		filter_set(f, p->sources, buf_view(&b->item[i].sources.names));
		filter_set(f, p->links, buf_view(&b->item[i].sources.links));
		filter_set(f, p->copies, buf_view(&b->item[i].sources.copies));
		filter_set_number(f, p->voices, b->voices);
		filter_set_number(f, p->articles, b->articles);
		filter_put(f);
	}
}

static void
end(struct filter *f, void *program)
{
	struct summarize *p = program;
	struct corpus *c = &p->corpus;
	struct summary b = { 0 };
	size_t i;

	for (i = 0; i < c->stories; i++) {
		summary_make(&b, c, i, p->most, p->words);
		put_brief(f, p, &b, c->story[i].name);
		p->counts[COUNT_CHOSEN].n += b.n;
		summary_free(&b);
	}
	p->counts[COUNT_STORIES].n = c->stories;
	p->counts[COUNT_ARTICLES].n = c->articles;
	p->counts[COUNT_SENTENCES].n = c->sentences;
}

static void
finish(void *program)
{
	struct summarize *p = program;
	int i;

	corpus_free(&p->corpus);
	for (i = 0; i < READ; i++)
		buf_free(&p->scratch[i]);
	buf_free(&p->text_scratch);
	buf_free(&p->entities);
	free(p->lines.part);
}

int
main(int argc, char **argv)
{
	struct summarize me = {
		.most = SIZE_MAX, .words = SIZE_MAX, .counts = {
			{ "stories", 0 }, { "articles", 0 }, { "sentences", 0 }, { "chosen", 0 }, { NULL, 0 }
		}
	};
	const struct opt options[] = {
		{ "sentences", 'n', OPT_NUMBER, &me.most, "N", "at most N sentences a story (5, or what the words allow)" },
		{ "words", 0, OPT_NUMBER, &me.words, "N", "at most N words a story" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	const struct filter_program what = {
		.name = "summarize",
		.about = "choose the sentences that tell a story, and name their sources",
		.options = options,
		.start = start,
		.begin = begin,
		.row = row,
		.end = end,
		.close = finish,
		.counts = me.counts
	};

	return filter_run(&what, &me, argc, argv);
}
