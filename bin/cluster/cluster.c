/*
 * cluster - says of each row which story it tells.
 *
 * Rows that are sentences wait until those of their article are all read; rows that are articles are decided at once.
 */
#include "date.h"
#include "diag.h"
#include "docfreq.h"
#include "docvector.h"
#include "filter.h"
#include "rowbuffer.h"
#include "stories.h"
#include "tsv.h"

enum {
	DAY = 24 * 60 * 60,
	WORD_STORIES = 32,		/* that a word finds: one that stands in more does not tell them apart */
	HELD_MOST = 4 << 20		/* bytes of one article's rows; what comes later joins the same story */
};

enum { COUNT_ARTICLES, COUNT_STORIES, COUNTS };

struct cluster {
	size_t days, most;		/* options */
	int text, id, title, date, entities, sent, story;

	struct docfreq frequency;
	struct stories stories;

	/* the current article */
	bool open;			/* there is one, and its story is not known yet */
	struct buf article, name;	/* its id, and its story's name once that is known */
	int64_t time;
	struct docvector vector;
	struct rowbuffer held;

	struct buf scratch;
	struct program_count counts[COUNTS + 1];
};

static void
start(struct filter *f, void *program)
{
	struct cluster *c = program;

	(void)f;
	if (c->days < 1 || c->days > 36500)
		diag_die("--window takes 1 to 36500 days");
	if (c->most < 1 || c->most > POSTINGS_REMEMBERED)
		diag_die("--stories takes 1 to %d", POSTINGS_REMEMBERED);
	c->stories.window = (int64_t)c->days * DAY;
	c->stories.most = c->most;
	c->stories.postings.most = WORD_STORIES;
}

static void
begin(struct filter *f, void *program)
{
	struct cluster *c = program;

	c->text = filter_need(f, filter_text_name(f));
	c->id = filter_find_id(f);
	c->title = filter_find(f, "title");
	c->date = filter_find(f, "date");
	c->entities = filter_find(f, "entities");
	c->sent = filter_find(f, "sent");
	c->story = filter_own(f, "story");
}

/* What the row's article goes by: its id, or where there is no such column its number. */
static void
name_article(struct filter *f, struct cluster *c)
{
	buf_clear(&c->article);
	if (c->id >= 0)
		buf_bytes(&c->article, tsv_unescape(filter_field(f, c->id), &c->scratch));
	else
		buf_printf(&c->article, "%llu", c->counts[COUNT_ARTICLES].n + 1);
}

static void
open_article(struct filter *f, struct cluster *c)
{
	struct date date;

	c->open = true;
	c->counts[COUNT_ARTICLES].n++;
	c->time = STORIES_NO_TIME;
	if (c->date >= 0 && date_parse(tsv_unescape(filter_field(f, c->date), &c->scratch), &date))
		c->time = date_to_seconds(&date);
	docvector_start(&c->vector);
	if (c->title >= 0)
		docvector_add_title(&c->vector, tsv_unescape(filter_field(f, c->title), &c->scratch));
}

static void
add_row(struct filter *f, struct cluster *c)
{
	docvector_add_text(&c->vector, tsv_unescape(filter_field(f, c->text), &c->scratch));
	if (c->entities >= 0)
		docvector_add_entities(&c->vector, tsv_unescape(filter_field(f, c->entities), &c->scratch));
}

/* All that will be known of the article is known: finds its story. */
static void
close_article(struct cluster *c)
{
	struct bytes story;

	docvector_weigh(&c->vector, &c->frequency);
	story = stories_place(&c->stories, &c->vector.words, c->time, buf_view(&c->article));
	if (bytes_equal(story, buf_view(&c->article)))
		c->counts[COUNT_STORIES].n++;
	buf_clear(&c->name);
	buf_bytes(&c->name, story);
	c->open = false;
}

static void
put(struct filter *f, struct cluster *c)
{
	filter_set(f, c->story, buf_view(&c->name));
	filter_put(f);
}

static void
put_held(struct filter *f, struct cluster *c)
{
	size_t i;

	if (c->open)
		close_article(c);
	for (i = 0; i < c->held.n; i++) {
		filter_again(f, rowbuffer_line(&c->held, i));
		put(f, c);
	}
	rowbuffer_clear(&c->held);
}

static bool
is_same_article(struct filter *f, struct cluster *c)
{
	return c->id >= 0 && c->counts[COUNT_ARTICLES].n > 0 &&
	    bytes_equal(tsv_unescape(filter_field(f, c->id), &c->scratch), buf_view(&c->article));
}

static void
article_row(struct filter *f, struct cluster *c)
{
	name_article(f, c);
	open_article(f, c);
	add_row(f, c);
	close_article(c);
	put(f, c);
}

/* Sentences: the rows of one article follow one another. */
static void
sentence_row(struct filter *f, struct cluster *c)
{
	struct bytes line = filter_line(f);

	if (!is_same_article(f, c)) {
		put_held(f, c);
		filter_again(f, line);
		name_article(f, c);
		open_article(f, c);
	} else if (!c->open) {
		put(f, c);
		return;
	}
	add_row(f, c);
	rowbuffer_add(&c->held, line);
	if (c->held.lines.n > HELD_MOST)
		put_held(f, c);
}

static void
row(struct filter *f, void *program)
{
	struct cluster *c = program;

	if (c->sent >= 0 && c->id >= 0)
		sentence_row(f, c);
	else
		article_row(f, c);
}

static void
end(struct filter *f, void *program)
{
	put_held(f, program);
}

static void
finish(void *program)
{
	struct cluster *c = program;

	docfreq_free(&c->frequency);
	stories_free(&c->stories);
	docvector_free(&c->vector);
	rowbuffer_free(&c->held);
	buf_free(&c->article);
	buf_free(&c->name);
	buf_free(&c->scratch);
}

int
main(int argc, char **argv)
{
	struct cluster me = {
		.days = 14, .most = 100000, .counts = { { "articles", 0 }, { "stories", 0 }, { NULL, 0 } }
	};
	const struct opt options[] = {
		{ "window", 'w', OPT_NUMBER, &me.days, "DAYS", "a story is over after so long without an article (14)" },
		{ "stories", 's', OPT_NUMBER, &me.most, "N", "stories told at once; the oldest are over (100000)" },
		{ NULL, 0, OPT_FLAG, NULL, NULL, NULL }
	};
	const struct filter_program what = {
		.name = "cluster",
		.about = "say which story each article tells",
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
