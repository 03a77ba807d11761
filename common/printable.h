/*
 * printable - which characters may be shown to people on a terminal, in a mail or on a page.
 */
#ifndef PRINTABLE_H
#define PRINTABLE_H

#include <stdbool.h>
#include <stdint.h>

/* White space, ASCII's or any other, line ends among it. */
bool printable_is_blank(uint32_t cp);

/*
 * Control characters (C0, DEL, C1: terminal escapes), marks that change the direction of the text (Unicode TR 9),
 * invisible characters that hide text (zero width space, soft hyphen, tags, annotations), private-use characters and
 * noncharacters.
 */
bool printable_is_unsafe(uint32_t cp);

#endif
