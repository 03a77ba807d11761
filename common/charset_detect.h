/*
 * charset_detect - guesses the charset of a text that declares none, if its bytes leave no doubt.
 */
#ifndef CHARSET_DETECT_H
#define CHARSET_DETECT_H

#include "bytes.h"

/*
 * One of euc-jp, euc-kr, gb18030, shift_jis, big5, windows-1251 and koi8-r, by the pairs of bytes that are frequent in
 * each; NULL if S, which is not UTF-8, is more likely in the Latin alphabet, or too short to tell.
 */
const char *charset_detect(struct bytes s);

#endif
