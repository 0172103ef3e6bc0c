# SPDX-License-Identifier: GPL-3.0-or-later
stillroom_test(test_safetensors LINKS Stillroom::Models TORCH)
stillroom_test(test_tensor_source LINKS Stillroom::Models TORCH)
stillroom_test(test_tokenizer LINKS Stillroom::Models nlohmann_json::nlohmann_json TORCH LABELS unit data)
stillroom_test(test_clip_text LINKS Stillroom::Models TORCH)
stillroom_test(test_schedulers LINKS Stillroom::Models TORCH)
stillroom_test(test_diffusion_model LINKS Stillroom::Models TORCH)
stillroom_test(test_diffusers_folder LINKS Stillroom::Models TORCH LABELS unit data)
stillroom_test(test_single_file LINKS Stillroom::Models TORCH)
