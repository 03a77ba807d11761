#include "ascii.h"
#include "brieftext.h"
#include "factchange.h"
#include "mem.h"

enum { CHANGES_MOST = 64 };	/* of a story */

/* Where the last "(" of S is; s.n if there is none or S does not end in ")". */
static size_t
find_parenthesis(struct bytes s)
{
	size_t i = s.n;

	if (s.n == 0 || s.p[s.n - 1] != ')')
		return s.n;
	while (i > 0 && s.p[i - 1] != '(')
		i--;
	return i > 0 ? i - 1 : s.n;
}

/* Takes the time at the end of LIST off, if there is one. */
static struct moment
take_time(struct bytes *list)
{
	struct moment none = { INT64_MIN, false }, time;
	size_t i = list->n;

	while (i > 0 && list->p[i - 1] != ' ')
		i--;
	if (i == list->n || !ascii_is_digit(list->p[i]))
		return none;
	time = moment_read(bytes_between(list->p + i, list->p + list->n));
	if (time.seconds == INT64_MIN)
		return none;
	list->n = i >= 2 && list->p[i - 2] == ',' ? i - 2 : i;
	return time;
}

static bool
is_known(const struct brief *b, const struct brief_story *story, struct bytes value)
{
	size_t i;

	for (i = story->first_change; i != SIZE_MAX; i = b->change[i].next)
		if (bytes_equal(b->change[i].value, value))
			return true;
	return false;
}

static void
add(struct brief *b, struct brief_story *story, struct bytes item, bool conflict)
{
	size_t open = find_parenthesis(item);
	struct bytes sources = { 0 }, value = item;
	struct brief_change change = { .conflict = conflict, .time = { INT64_MIN, false }, .next = SIZE_MAX };

	if (open < item.n) {
		sources = bytes_between(item.p + open + 1, item.p + item.n - 1);
		value.n = open;
		change.time = take_time(&sources);
	}
	change.value = brieftext_keep(b, value);
	change.sources = brieftext_keep(b, sources);
	change.sentence = story->last;
	if (change.value.n == 0 || story->changes == CHANGES_MOST || is_known(b, story, change.value))
		return;
	b->change = mem_grow_one(b->change, &b->changes_cap, b->changes, sizeof *b->change);
	if (story->changes++ == 0)
		story->first_change = b->changes;
	else
		b->change[story->last_change].next = b->changes;
	story->last_change = b->changes;
	b->change[b->changes++] = change;
}

void
factchange_add_list(struct brief *b, struct brief_story *story, struct bytes list, bool conflict)
{
	struct bytes item;

	while (brieftext_take(&list, "; ", &item))
		add(b, story, item, conflict);
}
