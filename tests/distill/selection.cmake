# SPDX-License-Identifier: GPL-3.0-or-later
stillroom_test(test_landscape SOURCES random_selection.cpp LINKS Stillroom::Selection)
stillroom_test(test_selection SOURCES plain_selection.cpp random_selection.cpp LINKS Stillroom::Selection)
stillroom_test(test_selection_speed LINKS Stillroom::Selection LABELS slow SERIAL)
