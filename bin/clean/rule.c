#include "rule.h"

const char *
rule_name(enum rule rule)
{
	static const char *const names[RULE_COUNT] = {
#define RULE_NAME(upper, name) name,
		RULE_LIST(RULE_NAME)
#undef RULE_NAME
	};

	return names[rule];
}
