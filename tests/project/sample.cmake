# SPDX-License-Identifier: GPL-3.0-or-later
find_package(OpenCV REQUIRED COMPONENTS core imgcodecs)
stillroom_test(test_sample_images LINKS Stillroom::Project opencv_core opencv_imgcodecs)
