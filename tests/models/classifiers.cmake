# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui)
stillroom_test(test_classifiers LINKS Stillroom::Models TORCH)
stillroom_test(test_max_pool LINKS Stillroom::Models TORCH)
stillroom_test(test_detector LINKS Stillroom::Models TORCH LABELS data unit)
target_link_libraries(test_detector PRIVATE Qt6::Gui nlohmann_json::nlohmann_json)
stillroom_test(test_pth_file LINKS Stillroom::Models TORCH LABELS data unit)
