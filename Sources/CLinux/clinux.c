// SwiftPM wants one source file; everything is inline in the header.
#include "clinux.h"
