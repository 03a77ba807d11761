#include "taggednames.h"

static enum name_kind
kind_of(struct bytes type)
{
	if (bytes_is(type, "PER"))
		return NAME_PERSON;
	if (bytes_is(type, "ORG"))
		return NAME_BODY;
	return bytes_is(type, "LOC") ? NAME_PLACE : NAME_UNKNOWN;
}

enum name_kind
taggednames_next(struct bytes *entities, size_t first, size_t end, struct entity *e)
{
	enum name_kind kind;

	while (entity_next(entities, e)) {
		kind = kind_of(e->type);
		if (kind != NAME_UNKNOWN && e->start >= first && e->end <= end)
			return kind;
	}
	return NAME_UNKNOWN;
}
