#include "captions.h"
#include "charwidth.h"
#include "textbrief.h"
#include "wrap.h"

/* What is written to, and how. */
struct form {
	struct buf *to;
	size_t width;
	enum dateformat date;
};

static void
put_ruled(const struct form *f, struct bytes line, unsigned char rule)
{
	size_t columns = charwidth_columns(line);

	wrap(f->to, line, f->width, 0, "");
	for (columns = columns < f->width ? columns : f->width; columns > 0; columns--)
		buf_byte(f->to, rule);
	buf_byte(f->to, '\n');
}

static void
put_heading(const struct form *f, const struct brief *b)
{
	struct buf line = { 0 };

	buf_bytes(&line, b->heading);
	if (b->day != INT64_MIN) {
		buf_str(&line, line.n > 0 ? ", " : "");
		dateformat_day(&line, b->day, f->date);
	}
	put_ruled(f, buf_view(&line), '=');
	buf_free(&line);
}

static void
put_text(struct buf *to, const struct brief_sentence *s)
{
	if (s->is_title)
		return;
	buf_bytes(to, s->text);
	buf_byte(to, ' ');
}

/* What changed of what a sentence says; of all its story's sentences for SIZE_MAX. */
static void
put_changes(const struct form *f, const struct brief *b, const struct brief_story *story, size_t sentence)
{
	struct buf line = { 0 };
	size_t i;

	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next) {
		if (sentence != SIZE_MAX && b->change[i].sentence != sentence)
			continue;
		buf_clear(&line);
		captions_change(&line, &b->change[i], f->date);
		wrap(f->to, buf_view(&line), f->width, 2, "  ");
	}
	buf_free(&line);
}

/* The day of a sentence's article is told if the story's are of different days. */
static void
put_sentence(const struct form *f, const struct brief *b, const struct brief_story *story, size_t number)
{
	const struct brief_sentence *s = &b->sentence[number];
	struct buf line = { 0 };
	size_t i;

	captions_mark(&line, story, s);
	buf_str(&line, line.n > 0 ? ": " : "");
	put_text(&line, s);
	for (i = 0; i < s->sources.n; i++) {
		buf_str(&line, i == 0 ? "[" : "; ");
		buf_bytes(&line, b->source[s->sources.first + i].name);
		if (i == 0 && story->days && s->time.seconds != INT64_MIN) {
			buf_str(&line, ", ");
			dateformat_day(&line, moment_day(&s->time), f->date);
		}
	}
	buf_str(&line, s->sources.n > 0 ? "]" : "");
	wrap(f->to, buf_view(&line), f->width, 2, "-");
	put_changes(f, b, story, number);
	buf_free(&line);
}

static void
put_sources(const struct form *f, const struct brief *b, const struct brief_story *story)
{
	const struct brief_source *s = b->source + story->sources.first;
	struct buf line = { 0 };
	size_t i;

	buf_str(&line, "Sources:");
	for (i = 0; i < story->sources.n; i++) {
		buf_str(&line, i > 0 ? "; " : " ");
		buf_bytes(&line, s[i].name);
		if (s[i].time.seconds != INT64_MIN) {
			buf_str(&line, ", ");
			dateformat_moment(&line, &s[i].time, f->date);
		}
	}
	if (captions_others(story) > 0)
		buf_printf(&line, "; and %llu more", (unsigned long long)captions_others(story));
	wrap(f->to, buf_view(&line), f->width, 2, "  ");
	buf_free(&line);
}

static void
put_story(const struct form *f, struct brief *b, const struct brief_story *story)
{
	struct buf line = { 0 };
	size_t i;

	captions_title(&line, b, story);
	put_ruled(f, buf_view(&line), '-');
	buf_clear(&line);
	captions_news(&line, b, story);
	buf_str(&line, line.n > 0 ? ": " : "");
	captions_counts(&line, story, f->date);
	wrap(f->to, buf_view(&line), f->width, 0, "");
	buf_clear(&line);
	captions_names(&line, story);
	if (line.n > 0)
		wrap(f->to, buf_view(&line), f->width, 0, "");
	buf_byte(f->to, '\n');
	for (i = story->first; i != SIZE_MAX; i = b->sentence[i].next)
		put_sentence(f, b, story, i);
	if (story->sources.n > 1 || story->url.n > 0)
		buf_byte(f->to, '\n');
	if (story->sources.n > 1)
		put_sources(f, b, story);
	if (story->url.n > 0)
		wrap(f->to, story->url, f->width, 2, "  ");
	buf_free(&line);
}

/* A story of one source: its title, its first sentence, who tells it and when. */
static void
put_short(const struct form *f, const struct brief *b, const struct brief_story *story)
{
	const struct brief_sentence *s = &b->sentence[story->first];
	struct buf line = { 0 };

	captions_title(&line, b, story);
	wrap(f->to, buf_view(&line), f->width, 2, "-");
	buf_clear(&line);
	put_text(&line, s);
	buf_byte(&line, '[');
	buf_bytes(&line, b->source[s->sources.first].name);
	buf_str(&line, story->newest.seconds != INT64_MIN ? ", " : "");
	dateformat_moment(&line, &story->newest, f->date);
	buf_byte(&line, ']');
	wrap(f->to, buf_view(&line), f->width, 2, "  ");
	put_changes(f, b, story, SIZE_MAX);
	if (story->url.n > 0)
		wrap(f->to, story->url, f->width, 2, "  ");
	buf_free(&line);
}

static void
put_grouped(const struct form *f, const struct brief *b)
{
	size_t i;

	buf_str(f->to, "\n\n");
	put_ruled(f, bytes_of("Told by one source"), '-');
	for (i = b->grouped; i < b->stories; i++) {
		buf_byte(f->to, '\n');
		put_short(f, b, &b->story[i]);
	}
}

void
textbrief_write(struct buf *to, struct brief *b, size_t width, enum dateformat form)
{
	const struct form f = { to, width, form };
	size_t i;

	put_heading(&f, b);
	for (i = 0; i < b->grouped; i++) {
		buf_str(to, i > 0 ? "\n\n" : "\n");
		put_story(&f, b, &b->story[i]);
	}
	if (b->grouped < b->stories)
		put_grouped(&f, b);
	if (b->stories == 0)
		buf_str(to, "\nNo news.\n");
}
