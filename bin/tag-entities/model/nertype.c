#include "nertype.h"

const char *
nertype_name(enum ner_type type)
{
	static const char *const name[NER_TYPES] = { "PER", "ORG", "LOC", "MISC" };

	return name[type];
}
