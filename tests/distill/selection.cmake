# SPDX-License-Identifier: GPL-3.0-or-later
stillroom_test(test_selection LINKS Stillroom::Selection)
stillroom_test(test_selection_speed LINKS Stillroom::Selection LABELS slow SERIAL)
