# SPDX-License-Identifier: GPL-3.0-or-later
set(diffusion_sources
  autoencoder_files.cpp
  clip_text.cpp
  clip_tokenizer.cpp
  clip_tokenizer_files.cpp
  config_reader.cpp
  diffusion_model.cpp
  diffusion_model_random.cpp
  model_files.cpp
  safetensors.cpp
  scheduler.cpp
  scheduler_ddim.cpp
  scheduler_noise.cpp
  scheduler_pndm.cpp
  tensor_source.cpp
  unicode.cpp
  unicode_tables.cpp)
