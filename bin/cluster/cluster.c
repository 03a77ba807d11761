/*
 * cluster - appends to each row the story that its article tells.
 *
 * Rows that are sentences are buffered until their article is complete; rows that are articles are decided at once.
 */
#include "cuttitle.h"
#include "date.h"
#include "diag.h"
#include "docfreq.h"
#include "docvector.h"
#include "filter.h"
#include "matchreport.h"
#include "roundup.h"
#include "rowbuffer.h"
#include "stories.h"
#include "storystate.h"
#include "tsv.h"
#include "url.h"

enum {
	TERM_STORIES = 32,		/* stories that a term finds: one that is in more does not tell them apart */
	BUFFERED_MOST = 4 << 20		/* bytes of one article's rows; the story is decided by these */
};

enum { COUNT_ARTICLES, COUNT_STORIES, COUNTS };

struct cluster {
	/* options */
	size_t days, most;
	bool explaining;
	const char *state_dir;

	/* columns */
	int text, id, url, title, date, sent, story, explanation;

	struct docfreq frequency;
	struct stories stories;
	struct matchreport report;
	struct storystate state;

	/* the current article */
	bool open;			/* there is one, and its story is not known yet */
	struct buf id_scratch, story_scratch, why;
	struct docvector vector;
	struct stories_article article;
	struct rowbuffer rows;

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
	c->stories.window = (int64_t)c->days * SIMILARITY_DAY;
	c->stories.most = c->most;
	c->stories.postings.most = TERM_STORIES;
	docfreq_start(&c->frequency);
	if (c->state_dir != NULL)
		storystate_open(&c->state, c->state_dir, &c->stories, &c->frequency);
}

static void
begin(struct filter *f, void *program)
{
	struct cluster *c = program;

	c->text = filter_need(f, filter_text_name(f));
	c->id = c->state_dir != NULL ? filter_need(f, "id") : filter_find_id(f);
	c->url = filter_find(f, "url");
	c->title = filter_find(f, "title");
	c->date = filter_find(f, "date");
	c->sent = filter_find(f, "sent");
	c->story = filter_own(f, "story");
	if (c->explaining)
		c->explanation = filter_own(f, "explain");
}

/* A column of the current row, unescaped, until the next one; empty if there is none. */
static struct bytes
value(struct filter *f, struct cluster *c, int column)
{
	return column >= 0 ? tsv_unescape(filter_field(f, column), &c->scratch) : bytes_of("");
}

/* The id of the row's article; its number if there is no such column. */
static void
identify(struct filter *f, struct cluster *c)
{
	buf_clear(&c->id_scratch);
	if (c->id >= 0)
		buf_bytes(&c->id_scratch, value(f, c, c->id));
	else
		buf_printf(&c->id_scratch, "%llu", c->counts[COUNT_ARTICLES].n + 1);
}

/* What versions of an address share: all but its scheme and fragment.  0 for one that is no page of its own. */
static uint64_t
address_key(struct bytes address)
{
	struct url url = url_split(address);

	if (!url_is_web(address) || (url.path.n < 2 && url.query.n == 0))
		return 0;
	return hash_bytes(url.authority.p, (size_t)(url.fragment.p - url.authority.p));
}

static void
read_title(struct filter *f, struct cluster *c)
{
	struct bytes title = value(f, c, c->title);

	if (!cuttitle_is(title, value(f, c, c->text))) {
		docvector_add_title(&c->vector, title);
		if (c->explaining)
			matchreport_read(&c->report, title, &c->vector.stems);
	}
	c->article.roundup = roundup_is_title(title, &c->vector.scratch);
}

static void
open_article(struct filter *f, struct cluster *c)
{
	struct stories_article *a = &c->article;
	struct date date;

	c->open = true;
	c->counts[COUNT_ARTICLES].n++;
	a->id = buf_view(&c->id_scratch);
	a->key[STORIES_ID] = c->id >= 0 ? hash_bytes(a->id.p, a->id.n) : 0;
	a->key[STORIES_ADDRESS] = address_key(value(f, c, c->url));
	a->profile.time = SIMILARITY_NO_TIME;
	if (date_parse(value(f, c, c->date), &date))
		a->profile.time = date_to_seconds(&date);
	docvector_start(&c->vector);
	read_title(f, c);
}

static void
add_row(struct filter *f, struct cluster *c)
{
	struct bytes text = value(f, c, c->text);

	docvector_add_text(&c->vector, text);
	if (c->explaining)
		matchreport_read(&c->report, text, &c->vector.stems);
}

/* Finds the story of an article that was not added before, and adds it there. */
static struct bytes
place_article(struct cluster *c)
{
	struct stories_article *a = &c->article;
	struct stories_match match;
	struct bytes story;

	docvector_weigh(&c->vector, &c->frequency);
	a->profile.terms = c->vector.terms;
	profile_measure(&a->profile);
	match = stories_find(&c->stories, a);
	if (c->explaining)
		matchreport_write(&c->report, &c->why, a, &match);
	c->counts[COUNT_STORIES].n += !match.joins;
	story = stories_add(&c->stories, a, &match);
	if (c->state_dir != NULL)
		storystate_append(&c->state, a, &c->vector, story);
	return story;
}

/* The article is complete. */
static void
close_article(struct cluster *c)
{
	struct stories_article *a = &c->article;
	struct bytes story;

	buf_clear(&c->why);
	a->profile.titled = c->vector.titled;
	a->key[STORIES_CONTENT] = c->id >= 0 ? hash_pair(a->key[STORIES_ID], docvector_hash(&c->vector)) : 0;
	if (!stories_has(&c->stories, a, &story))
		story = place_article(c);
	else
		buf_str(&c->why, "seen");
	buf_clear(&c->story_scratch);
	buf_bytes(&c->story_scratch, story);
	c->open = false;
}

static void
put(struct filter *f, struct cluster *c)
{
	filter_set(f, c->story, buf_view(&c->story_scratch));
	if (c->explaining)
		filter_set(f, c->explanation, buf_view(&c->why));
	filter_put(f);
}

static void
put_article(struct filter *f, struct cluster *c)
{
	size_t i;

	if (c->open)
		close_article(c);
	for (i = 0; i < c->rows.n; i++) {
		filter_again(f, rowbuffer_line(&c->rows, i));
		put(f, c);
	}
	rowbuffer_clear(&c->rows);
}

static bool
is_same_article(struct filter *f, struct cluster *c)
{
	return c->id >= 0 && c->counts[COUNT_ARTICLES].n > 0 &&
	    bytes_equal(tsv_unescape(filter_field(f, c->id), &c->scratch), buf_view(&c->id_scratch));
}

static void
article_row(struct filter *f, struct cluster *c)
{
	identify(f, c);
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
		put_article(f, c);
		filter_again(f, line);
		identify(f, c);
		open_article(f, c);
	} else if (!c->open) {
		put(f, c);
		return;
	}
	add_row(f, c);
	rowbuffer_add(&c->rows, line);
	if (c->rows.lines.n > BUFFERED_MOST)
		put_article(f, c);
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
	put_article(f, program);
}

static void
finish(void *program)
{
	struct cluster *c = program;

	if (c->state_dir != NULL)
		storystate_close(&c->state, c->stories.window);
	docfreq_free(&c->frequency);
	stories_free(&c->stories);
	docvector_free(&c->vector);
	matchreport_free(&c->report);
	rowbuffer_free(&c->rows);
	buf_free(&c->id_scratch);
	buf_free(&c->story_scratch);
	buf_free(&c->why);
	buf_free(&c->scratch);
}

int
main(int argc, char **argv)
{
	struct cluster me = {
		.days = 14, .most = 100000, .counts = { { "articles", 0 }, { "stories", 0 }, { .name = NULL } }
	};
	const struct opt options[] = {
		{ "window", 'w', OPT_NUMBER, &me.days, "DAYS", "end a story after DAYS without an article (14)" },
		{ "stories", 's', OPT_NUMBER, &me.most, "N", "keep at most N stories open; end the oldest (100000)" },
		{ "state", 0, OPT_TEXT, &me.state_dir, "DIR", "remember stories in DIR from one run to the next" },
		{ "explain", 0, OPT_FLAG, &me.explaining, NULL, "append column explain: the terms that decided" },
		{ .name = NULL }
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
