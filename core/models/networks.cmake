# SPDX-License-Identifier: GPL-3.0-or-later
set(network_sources
  attention.cpp
  autoencoder_config.cpp
  autoencoder_kl.cpp
  autoencoder_tiny.cpp
  config_support.cpp
  image_ops.cpp
  layers.cpp
  resize_kernel.cpp
  resnet_block.cpp
  transformer_block.cpp
  unet.cpp
  unet_blocks.cpp
  unet_config.cpp
  vae_attention_names.cpp)
