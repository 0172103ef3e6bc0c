# SPDX-License-Identifier: GPL-3.0-or-later
# For SKIP_REGULAR_EXPRESSION: the whole output of a Qt Test program of one class in which nothing passed but what Qt adds
# before and after, so that ctest calls it skipped. What skips beside functions that pass is listed by `./dev test`.
set(STILLROOM_ALL_SKIPPED "^[^*]*\\*+ Start testing of [^*]+\\*+\n[^*]*\nTotals: [0-2] passed, 0 failed, [1-9][0-9]* skipped[^*]*\\*+ Finished testing of [^*]+\\*+\n*$")
