# SPDX-License-Identifier: GPL-3.0-or-later
stillroom_test(test_img2img LINKS Stillroom::Distill TORCH)
stillroom_test(test_batches LINKS Stillroom::Distill TORCH)
