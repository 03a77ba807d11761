#include "dropreason.h"

const char *
dropreason_name(enum dropreason rule)
{
	static const char *const names[DROP_COUNT] = {
#define DROP_NAME(upper, name) name,
		DROP_LIST(DROP_NAME)
#undef DROP_NAME
	};

	return names[rule];
}
