# SPDX-License-Identifier: GPL-3.0-or-later
stillroom_test(test_img2img LINKS Stillroom::Distill TORCH)
