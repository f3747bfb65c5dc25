// Breaks two rules on purpose: tests/rules proves that direction.cmake sees it.
#include "spool/spool.h"
#include <unistd.h>
