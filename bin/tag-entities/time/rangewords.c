#include "rangewords.h"

size_t
rangewords_joint(const struct lexeme_text *w, size_t at, bool between, enum rangewords_joint *joint)
{
	static const char *const range[] = { "to", "through", "thru", "until", "till", NULL };
	static const char *const list[] = { "and", "or", NULL };
	static const char *const before[] = { "on", "in", "the", "from", "at", NULL };
	size_t i = at;

	*joint = JOINT_NONE;
	if (lexeme_is_mark(w, i, '-') || lexeme_is_mark(w, i, 0x2014)) {
		if (i + 1 >= w->n || w->x[i].spaced != w->x[i + 1].spaced)
			return 0;
		*joint = JOINT_RANGE;
		return 1;
	}
	i += lexeme_is_mark(w, i, ',');
	if (lexeme_is_among(w, i, range)) {
		*joint = JOINT_RANGE;
		i++;
	} else if (lexeme_is_among(w, i, list) || lexeme_is_mark(w, i, '&')) {
		*joint = between ? JOINT_RANGE : JOINT_LIST;
		i++;
	} else if (i > at) {
		*joint = JOINT_LIST;
		return 1;
	}
	if (*joint != JOINT_NONE)
		i += lexeme_is_among(w, i, before);
	return *joint == JOINT_NONE ? 0 : i - at;
}
