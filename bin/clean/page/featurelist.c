#include "featurelist.h"

const char *
featurelist_name(enum feature feature)
{
	static const char *const names[FEATURE_COUNT] = {
#define FEATURE_NAME(name, most) #name,
		FEATURE_LIST(FEATURE_NAME)
#undef FEATURE_NAME
#define FEATURE_NAME(upper) "hint_" #upper,
		HINT_LIST(FEATURE_NAME)
#undef FEATURE_NAME
	};

	return names[feature];
}
