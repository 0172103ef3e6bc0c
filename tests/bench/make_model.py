# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a model of Stable Diffusion 1.5's shape with random weights, in the diffusers layout: for timing and for
comparing networks at full size, not for pictures.

    python tests/bench/make_model.py OUT_DIR

Needs torch, diffusers, transformers, safetensors. Takes 4.3 GB of disk (f32). The words of the tokenizer are those of
tests/data/tiny_diffusers: only its length counts here.
"""
import pathlib
import shutil
import sys

import torch
from diffusers import AutoencoderKL, PNDMScheduler, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel

out = pathlib.Path(sys.argv[1])
data = pathlib.Path(__file__).resolve().parents[1] / "data/tiny_diffusers"
torch.manual_seed(0)

UNet2DConditionModel(
    sample_size=64, layers_per_block=2, block_out_channels=(320, 640, 1280, 1280), cross_attention_dim=768,
    attention_head_dim=8, norm_num_groups=32, down_block_types=("CrossAttnDownBlock2D",) * 3 + ("DownBlock2D",),
    up_block_types=("UpBlock2D",) + ("CrossAttnUpBlock2D",) * 3).save_pretrained(out / "unet")
AutoencoderKL(
    latent_channels=4, layers_per_block=2, block_out_channels=(128, 256, 512, 512), norm_num_groups=32, sample_size=512,
    down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4,
    scaling_factor=0.18215).save_pretrained(out / "vae")
CLIPTextModel(CLIPTextConfig(
    vocab_size=49408, hidden_size=768, intermediate_size=3072, projection_dim=768, num_hidden_layers=12,
    num_attention_heads=12, max_position_embeddings=77, hidden_act="quick_gelu")).save_pretrained(out / "text_encoder")
PNDMScheduler(
    beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", skip_prk_steps=True, set_alpha_to_one=False,
    steps_offset=1).save_pretrained(out / "scheduler")
shutil.copytree(data / "tokenizer", out / "tokenizer", dirs_exist_ok=True)
