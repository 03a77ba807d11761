#include "htmlescape.h"
#include "timeline.h"

/* Units of the drawing. */
enum { WIDTH = 640, HEIGHT = 24, EDGE = 8, LINE = 12, POINTS_LEAST = 3, POINTS_MOST = 200 };

struct span {
	struct moment first, last;
	size_t points;
};

static void
reach(struct span *s, const struct moment *m)
{
	if (m->seconds == INT64_MIN)
		return;
	if (s->first.seconds == INT64_MIN || m->seconds < s->first.seconds)
		s->first = *m;
	if (m->seconds > s->last.seconds)
		s->last = *m;
}

static void
extend(struct span *s, const struct moment *m)
{
	reach(s, m);
	s->points += m->seconds != INT64_MIN;
}

static int
place(const struct span *s, const struct moment *m)
{
	int64_t life = s->last.seconds - s->first.seconds;

	return EDGE + (int)((WIDTH - 2 * EDGE) * (m->seconds - s->first.seconds) / life);
}

static void
put_dot(struct buf *to, const struct span *s, const struct moment *m, struct bytes label, const char *shape,
    enum dateformat form)
{
	if (m->seconds == INT64_MIN)
		return;
	buf_printf(to, "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"6\"><title>", shape, place(s, m), LINE);
	htmlescape(to, label);
	buf_str(to, ", ");
	dateformat_moment(to, m, form);
	buf_str(to, "</title></circle>\n");
}

static void
put_end(struct buf *to, const char *label, const struct moment *m, enum dateformat form)
{
	buf_printf(to, "<span>%s ", label);
	dateformat_moment(to, m, form);
	buf_str(to, "</span>");
}

void
timeline_write(struct buf *to, const struct brief *b, const struct brief_story *story, enum dateformat form)
{
	const struct brief_source *source = b->source + story->sources.first;
	struct span s = { { INT64_MIN, false }, { INT64_MIN, false }, 0 };
	size_t i;

	reach(&s, &story->oldest);
	for (i = 0; i < story->sources.n; i++)
		extend(&s, &source[i].time);
	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next)
		extend(&s, &b->change[i].time);
	if (s.points < POINTS_LEAST || s.points > POINTS_MOST || s.first.seconds == s.last.seconds)
		return;
	buf_printf(to, "<div class=\"timeline\">\n<svg viewBox=\"0 0 %d %d\" role=\"img\" "
	    "aria-label=\"When the sources told it\">\n"
	    "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", WIDTH, HEIGHT, EDGE, LINE, WIDTH - EDGE, LINE);
	for (i = 0; i < story->sources.n; i++)
		put_dot(to, &s, &source[i].time, source[i].name, "told", form);
	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next)
		put_dot(to, &s, &b->change[i].time, b->change[i].value, "changed", form);
	buf_str(to, "</svg>\n<p>");
	put_end(to, "First told", &s.first, form);
	if (story->first_change != SIZE_MAX)
		buf_str(to, "<span>\xE2\x97\x8B another figure</span>");
	put_end(to, "Latest", &s.last, form);
	buf_str(to, "</p>\n</div>\n");
}
