#include <stdint.h>
#include <stdlib.h>

#include "ascii.h"
#include "corpus.h"
#include "diag.h"
#include "entity.h"
#include "filter.h"
#include "summary.h"
#include "rowlines.h"
#include "toldfile.h"
#include "tsv.h"
#include "utf8.h"

enum column { ID, TITLE, SOURCE, URL, DATE, SEEN, GROUP, STORY, ENTITIES, READ };

static const char *const column_names[READ] = {
	"id", "title", "source", "url", "date", "seen", "group", "story", "entities"
};

enum { COUNT_STORIES, COUNT_ARTICLES, COUNT_SENTENCES, COUNT_CHOSEN, COUNTS };

struct summarize {
	struct summary_limits limits;
	const char *since;	/* the output of earlier runs */

	int text, sent;
	int column[READ];
	int story, rank, score, sources, links, copies, voices, articles;	/* owned */
	int news, facts, was, conflicts, headline, tellers, who, where, why;

	struct corpus corpus;
	struct told told;
	struct outcome_words outcomes;
	struct synonyms synonyms;
	struct rowlines lines;
	struct buf scratch[READ], text_scratch, entities, row;
	bool grouped;			/* the rows of a story follow one another */
	struct buf current, waiting;	/* with GROUPED: the story that is read, and the first row of the next */
	const char *query;
	struct termreader query_terms;
	struct program_count counts[COUNTS + 1];
};

static void
start(struct filter *f, void *program)
{
	struct summarize *p = program;

	if (p->limits.sentences == 0 || p->limits.words == 0)
		diag_die("-n and --words must be at least 1");
	if (p->limits.sentences == SIZE_MAX && p->limits.words == SIZE_MAX)
		p->limits.sentences = 5;
	if (p->limits.only_new && p->since == NULL)
		diag_die("--only-new needs --since=FILE, the summaries of earlier runs");
	outcome_read_words(&p->outcomes, &p->corpus.terms);
	p->limits.outcomes = &p->outcomes;
	synonym_read(&p->synonyms, &p->corpus.terms);
	p->limits.synonyms = &p->synonyms;
	if (p->query != NULL) {
		if (!utf8_valid(bytes_of(p->query)))
			diag_die("-q: the query is not UTF-8");
		termreader_read(&p->query_terms, bytes_of(p->query));
		p->limits.query = &p->query_terms;
	}
	if (p->since != NULL) {
		toldfile_read(&p->told, p->since, filter_text_name(f));
		p->limits.told = &p->told;
	}
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
	p->news = filter_own(f, "news");
	p->facts = filter_own(f, "facts");
	p->was = filter_own(f, "was");
	p->conflicts = filter_own(f, "conflicts");
	p->headline = filter_own(f, "headline");
	p->tellers = filter_own(f, "tellers");
	p->who = filter_own(f, "who");
	p->where = filter_own(f, "where");
	if (p->limits.explain)
		p->why = filter_own(f, "why");
	p->corpus.text_field = (size_t)p->text;
	if (p->column[ENTITIES] >= 0)
		p->corpus.entities_field = (size_t)p->column[ENTITIES];
}

/* A column of the current row; empty if there is none. */
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

/* A sentence's number in its article; 1 where it is none. */
static uint64_t
number(struct bytes field)
{
	uint64_t n = 0;
	size_t i;

	for (i = 0; i < field.n && i < 18 && ascii_is_digit(field.p[i]); i++)
		n = n * 10 + (uint64_t)(field.p[i] - '0');
	return n > 0 ? n : 1;
}

static void
read_row(struct filter *f, struct summarize *p)
{
	struct corpus_part whole = { .whole = true };
	struct corpus_row r;

	r.line = filter_line(f);
	r.id = value(f, p, ID);
	r.title = value(f, p, TITLE);
	r.source = value(f, p, SOURCE);
	r.url = value(f, p, URL);
	r.date = value(f, p, DATE);
	r.group = value(f, p, GROUP);
	r.story = value(f, p, STORY);
	r.seen = value(f, p, SEEN);
	r.entities = p->column[ENTITIES] >= 0 ? value(f, p, ENTITIES) : (struct bytes){ NULL, 0 };
	r.sent = p->sent >= 0 ? number(filter_field(f, p->sent)) : 0;
	whole.text = text_of(f, p);
	if (p->sent >= 0) {
		corpus_add(&p->corpus, &r, &whole, 1);
	} else {
		rowlines_split(&p->lines, whole.text);
		corpus_add(&p->corpus, &r, p->lines.part, p->lines.n);
	}
}

/* Makes the current row, which is a whole article, one of the chosen line. */
static void
set_line(struct filter *f, struct summarize *p, const struct corpus_origin *at, struct bytes text)
{
	text.p += at->from;
	text.n = at->n;
	filter_set(f, p->text, text);
	if (p->column[ENTITIES] < 0)
		return;
	buf_clear(&p->entities);
	entity_within(&p->entities, value(f, p, ENTITIES), at->skipped, at->skipped + utf8_count(text));
	filter_set(f, p->column[ENTITIES], buf_view(&p->entities));
}

static void
put_brief(struct filter *f, struct summarize *p, const struct summary *b, struct bytes story)
{
	static const char *const news[] = { "new", "updated", "known" };
	const struct summary_sentence *item;
	size_t i;

	for (i = 0; i < b->n; i++) {
		item = &b->item[i];
		filter_again(f, corpus_line(&p->corpus, item->sentence, &p->row));
		if (p->sent < 0)
			set_line(f, p, corpus_origin(&p->corpus, item->sentence), text_of(f, p));
		filter_set(f, p->story, story);
		filter_set_number(f, p->rank, i + 1);
		filter_set_number(f, p->score, item->score);
		filter_set(f, p->sources, buf_view(&item->sources.names));
		filter_set(f, p->links, buf_view(&item->sources.links));
		filter_set(f, p->copies, buf_view(&item->sources.copies));
		filter_set_number(f, p->voices, b->voices);
		filter_set_number(f, p->articles, b->articles);
		filter_set(f, p->news, bytes_of(news[item->news]));
		filter_set(f, p->facts, buf_view(&item->facts));
		filter_set(f, p->was, buf_view(&item->was));
		filter_set(f, p->conflicts, buf_view(&item->conflicts));
		filter_set(f, p->headline, buf_view(&b->headline));
		filter_set(f, p->tellers, buf_view(&b->tellers));
		filter_set(f, p->who, buf_view(&b->who));
		filter_set(f, p->where, buf_view(&b->where));
		if (p->limits.explain)
			filter_set(f, p->why, buf_view(&item->why));
		filter_put(f);
	}
}

/* Summarizes and forgets the stories that were read. */
static void
put_stories(struct filter *f, struct summarize *p)
{
	struct corpus *c = &p->corpus;
	struct summary b = { 0 };
	size_t i;

	for (i = 0; i < c->stories; i++) {
		summary_make(&b, c, i, &p->limits);
		put_brief(f, p, &b, c->story[i].name);
		p->counts[COUNT_CHOSEN].n += b.n;
		summary_free(&b);
	}
	p->counts[COUNT_STORIES].n += c->stories;
	p->counts[COUNT_ARTICLES].n += c->articles;
	p->counts[COUNT_SENTENCES].n += c->read;
	corpus_clear(c);
}

static void
row(struct filter *f, void *program)
{
	struct summarize *p = program;
	struct bytes story;

	if (p->grouped && p->column[STORY] >= 0) {
		story = filter_field(f, p->column[STORY]);
		if (p->corpus.stories > 0 && !bytes_equal(story, buf_view(&p->current))) {
			buf_clear(&p->waiting);
			buf_bytes(&p->waiting, filter_line(f));
			put_stories(f, p);
			filter_again(f, buf_view(&p->waiting));
			story = filter_field(f, p->column[STORY]);
		}
		buf_clear(&p->current);
		buf_bytes(&p->current, story);
	}
	read_row(f, p);
}

static void
end(struct filter *f, void *program)
{
	put_stories(f, program);
}

static void
finish(void *program)
{
	struct summarize *p = program;
	int i;

	corpus_free(&p->corpus);
	told_free(&p->told);
	outcome_free_words(&p->outcomes);
	synonym_free(&p->synonyms);
	for (i = 0; i < READ; i++)
		buf_free(&p->scratch[i]);
	buf_free(&p->text_scratch);
	buf_free(&p->entities);
	buf_free(&p->row);
	buf_free(&p->current);
	buf_free(&p->waiting);
	termreader_free(&p->query_terms);
	free(p->lines.part);
}

int
main(int argc, char **argv)
{
	struct summarize me = {
		.limits = { .sentences = SIZE_MAX, .words = SIZE_MAX }, .counts = {
			{ "stories", 0 }, { "articles", 0 }, { "sentences", 0 }, { "chosen", 0 }, { NULL, 0 }
		}
	};
	const struct opt options[] = {
		{ "sentences", 'n', OPT_NUMBER, &me.limits.sentences, "N",
		    "at most N sentences a story (5, or what the words allow)" },
		{ "words", 'w', OPT_NUMBER, &me.limits.words, "N", "at most N words a story" },
		{ "query", 'q', OPT_TEXT, &me.query, "WORDS", "prefer sentences with these words" },
		{ "since", 0, OPT_TEXT, &me.since, "FILE", "read the output of earlier runs, to tell what is new" },
		{ "only-new", 0, OPT_FLAG, &me.limits.only_new, NULL,
		    "leave out what earlier runs told" },
		{ "explain", 0, OPT_FLAG, &me.limits.explain, NULL,
		    "append column why: the reasons for each sentence" },
		{ "grouped", 0, OPT_FLAG, &me.grouped, NULL,
		    "input is sorted by story: hold one in memory at a time" },
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
