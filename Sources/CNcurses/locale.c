#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

int cn_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int cn_use_utf8_locale(const char *name) {
  if (setlocale(LC_CTYPE, name) == NULL) return 0;
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
