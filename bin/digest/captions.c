#include "brieftext.h"
#include "captions.h"
#include "headline.h"

enum { TITLE_WIDTH = 117, TEXT_WIDTH = 76 };	/* columns, without what headline_from_text() adds */

void
captions_title(struct buf *to, const struct brief *b, const struct brief_story *story)
{
	if (story->title.n > 0)
		headline_from_text(to, story->title, TITLE_WIDTH);
	else
		headline_from_text(to, b->sentence[story->first].text, TEXT_WIDTH);
}

void
captions_news(struct buf *to, const struct brief *b, const struct brief_story *story)
{
	if (b->compared && story->news != BRIEF_KNOWN)
		buf_str(to, story->news == BRIEF_NEW ? "New" : "Updated");
}

static bool
is_disputed(const struct brief *b, const struct brief_story *story)
{
	size_t i;

	for (i = story->first_change; i != SIZE_MAX && !b->change[i].conflict; i = b->change[i].next)
		;
	return i != SIZE_MAX;
}

void
captions_state(struct buf *to, const struct brief *b, const struct brief_story *story)
{
	captions_news(to, b, story);
	if (is_disputed(b, story))
		buf_str(to, to->n > 0 ? ", disputed" : "Disputed");
}

void
captions_overview(struct buf *to, const struct brief *b)
{
	size_t i, news[3] = { 0 }, disputed = 0;

	for (i = 0; i < b->grouped; i++) {
		news[b->story[i].news]++;
		disputed += is_disputed(b, &b->story[i]);
	}
	buf_printf(to, "%zu %s", b->grouped, b->grouped == 1 ? "story" : "stories");
	if (b->compared)
		buf_printf(to, ": %zu new, %zu updated since the last brief", news[BRIEF_NEW], news[BRIEF_UPDATED]);
	if (disputed > 0)
		buf_printf(to, "; %zu disputed", disputed);
}

void
captions_mark(struct buf *to, const struct brief_story *story, const struct brief_sentence *s)
{
	if (s->news == BRIEF_UPDATED)
		buf_str(to, "Updated");
	else if (s->news == BRIEF_NEW && story->news == BRIEF_UPDATED)
		buf_str(to, "New");
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
	if (story->newest.seconds != INT64_MIN) {
		buf_str(to, ", ");
		dateformat_moment(to, &story->newest, form);
		buf_str(to, story->newest.has_time ? " UTC" : "");
	}
}

void
captions_change(struct buf *to, const struct brief_change *change, enum dateformat form)
{
	buf_str(to, change->conflict ? "Others say: " : "Earlier: ");
	buf_bytes(to, change->value);
	if (change->sources.n == 0 && change->time.seconds == INT64_MIN)
		return;
	buf_str(to, " (");
	buf_bytes(to, change->sources);
	buf_str(to, change->sources.n > 0 && change->time.seconds != INT64_MIN ? ", " : "");
	dateformat_moment(to, &change->time, form);
	buf_byte(to, ')');
}

static void
put_names(struct buf *to, const char *label, struct bytes names)
{
	const char *before = " ";
	struct bytes name;

	if (names.n == 0)
		return;
	buf_str(to, to->n > 0 ? " " : "");
	buf_str(to, label);
	for (; brieftext_take(&names, "; ", &name); before = ", ") {
		buf_str(to, before);
		buf_bytes(to, name);
	}
	if (to->p[to->n - 1] != '.')	/* which a name may end with, "S.D." */
		buf_byte(to, '.');
}

void
captions_names(struct buf *to, const struct brief_story *story)
{
	put_names(to, "Who:", story->who);
	put_names(to, "Where:", story->where);
}

uint64_t
captions_others(const struct brief_story *story)
{
	return story->voices > story->sources.n ? story->voices - story->sources.n : 0;
}
