#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what diffusers and PIL compute into tests/data: small U-Nets and autoencoders of random weights, each with its
config.json (in the metadata), inputs and outputs; TAESD's network with made weights; resized images; a state dict as
torch.save wrote it before the zip and since. Everything is seeded. Run it from the root of the sources:

    python3 -m venv .deps/oracle
    .deps/oracle/bin/pip install torch==2.13.0 diffusers transformers safetensors accelerate pillow==13.0.0
    .deps/oracle/bin/python tests/oracle/make_networks.py

Weights are stored in half precision; the outputs are those of the stored weights, in single precision.
"""
import json
from pathlib import Path

import numpy as np
import torch
from diffusers import AutoencoderKL, AutoencoderTiny, UNet2DConditionModel
from made_weights import made
from PIL import Image
from safetensors.torch import save_file

DATA = Path(__file__).resolve().parent.parent / "data"

CROSS_DOWN, CROSS_UP = "CrossAttnDownBlock2D", "CrossAttnUpBlock2D"
UNETS = {
    # As SD-1.x: one number of heads for all levels, 1x1 convolutions around the transformers.
    "unet_sd1": (dict(block_out_channels=(8, 16, 16), layers_per_block=1, norm_num_groups=4, cross_attention_dim=12,
                      attention_head_dim=2, down_block_types=(CROSS_DOWN, CROSS_DOWN, "DownBlock2D"),
                      up_block_types=("UpBlock2D", CROSS_UP, CROSS_UP)),
                 dict(size=(16, 16), timesteps=torch.tensor([701, 1]))),
    # As SD-2.x: heads per level, linear projections; sides that two doublings can't reach.
    "unet_sd2": (dict(block_out_channels=(8, 8, 16), layers_per_block=1, norm_num_groups=4, cross_attention_dim=10,
                      attention_head_dim=(1, 2, 4), use_linear_projection=True, upcast_attention=True,
                      down_block_types=(CROSS_DOWN, CROSS_DOWN, "DownBlock2D"),
                      up_block_types=("UpBlock2D", CROSS_UP, CROSS_UP)),
                 dict(size=(11, 13), timesteps=torch.tensor([37]))),
    # Every other switch, layers per level, attention at different levels on the way down and up.
    "unet_other": (dict(in_channels=3, out_channels=5, block_out_channels=(12, 8), layers_per_block=(1, 2),
                        norm_num_groups=4, norm_eps=1e-3, cross_attention_dim=7, attention_head_dim=(3, 2),
                        flip_sin_to_cos=False, freq_shift=1, center_input_sample=True, act_fn="swish",
                        down_block_types=("DownBlock2D", CROSS_DOWN), up_block_types=("UpBlock2D", CROSS_UP)),
                   dict(size=(9, 6), timesteps=torch.tensor([12.5, 999.0]))),
}
VAES = {
    "vae_sd": (dict(block_out_channels=(8, 16), layers_per_block=1, norm_num_groups=4, latent_channels=4), (20, 12)),
    "vae_other": (dict(block_out_channels=(4, 8, 8), layers_per_block=2, norm_num_groups=2, latent_channels=3,
                       scaling_factor=0.5, use_quant_conv=False, use_post_quant_conv=False,
                       mid_block_add_attention=False), (19, 26)),
}
SIZES = [("shrink", (80, 96), (32, 32)), ("small", (64, 64), (24, 24)), ("grow", (40, 40), (97, 97)),
         ("one_axis", (30, 50), (30, 20)), ("line", (3, 7), (9, 1)), ("tall", (70, 40), (32, 30))]
FILTERS = {"bilinear": Image.Resampling.BILINEAR, "bicubic": Image.Resampling.BICUBIC}


def shaken(model, seed):
    """Random biases and norms, so that none of them can be forgotten unseen; all values fit half precision."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.add_(0.2 * torch.randn(parameter.shape, generator=generator))
            parameter.copy_(parameter.half().float())
    return model.eval()


def write(name, model, tensors, metadata=None, rename=lambda key, tensor: (key, tensor)):
    tensors = {key: tensor.detach().clone().contiguous() for key, tensor in tensors.items()}
    for key, tensor in model.state_dict().items():
        stored_key, stored = rename(key, tensor)
        tensors[f"weights.{stored_key}"] = stored.half().contiguous()
    path = DATA / f"{name}.safetensors"
    save_file(tensors, path, {"config": json.dumps(dict(model.config)), **(metadata or {})})
    assert path.stat().st_size < 400_000, (path, path.stat().st_size)
    print(path.name, path.stat().st_size)


def write_unets():
    for seed, (name, (config, inputs)) in enumerate(UNETS.items()):
        torch.manual_seed(seed)
        model = shaken(UNet2DConditionModel(**config), seed)
        sample = torch.randn(2, model.config.in_channels, *inputs["size"])
        text = torch.randn(2, 5, model.config.cross_attention_dim)
        timesteps = inputs["timesteps"]
        output = model(sample, timesteps, text).sample
        write(name, model, dict(sample=sample, timesteps=timesteps, text=text, output=output))


def old_attention_name(key, tensor):
    for new, old in (("to_q", "query"), ("to_k", "key"), ("to_v", "value"), ("to_out.0", "proj_attn")):
        if ".attentions." in key and f".{new}." in key:
            as_convolution = key.endswith("weight") and key.startswith("decoder")
            return key.replace(new, old), tensor[:, :, None, None] if as_convolution else tensor
    return key, tensor


def write_vaes():
    for seed, (name, (config, size)) in enumerate(VAES.items()):
        torch.manual_seed(seed)
        levels = len(config["block_out_channels"])
        model = shaken(AutoencoderKL(down_block_types=["DownEncoderBlock2D"] * levels,
                                     up_block_types=["UpDecoderBlock2D"] * levels, **config), seed)
        images = torch.rand(2, 3, *size) * 2 - 1
        posterior = model.encode(images).latent_dist
        latents = torch.randn(2, model.config.latent_channels, 5, 4)
        decoded = model.decode(latents / model.config.scaling_factor).sample
        tensors = dict(images=images, mean=posterior.mean, std=posterior.std, latents=latents,
                       decoded=(decoded / 2 + 0.5).clamp(0, 1))
        write(name, model, tensors)
        if name == "vae_sd":
            write("vae_old_names", model, tensors, rename=old_attention_name)


def write_tiny():
    torch.manual_seed(0)
    model = shaken(AutoencoderTiny(encoder_block_out_channels=(8, 8, 8), decoder_block_out_channels=(12, 12, 12),
                                   num_encoder_blocks=(1, 2, 1), num_decoder_blocks=(2, 1, 1), latent_channels=5), 0)
    images = torch.rand(2, 3, 18, 13) * 2 - 1
    latents = 3 * torch.randn(2, 5, 5, 3)
    encoded = model.encode(images).latents
    decoded = model.decode(latents).sample
    write("taesd_small", model, dict(images=images, encoded=encoded, latents=latents,
                                     decoded=(decoded / 2 + 0.5).clamp(0, 1)))


def write_made_tiny():
    """TAESD's own size, whose weights follow from their names."""
    torch.manual_seed(1)
    model = AutoencoderTiny().eval()
    model.load_state_dict({name: made(name, tuple(tensor.shape)) for name, tensor in model.state_dict().items()})
    images = torch.rand(1, 3, 24, 16) * 2 - 1
    latents = 2 * torch.randn(1, 4, 3, 2)
    decoded = model.decode(latents).sample / 2 + 0.5
    save_file({"images": images, "encoded": model.encode(images).latents.contiguous(), "latents": latents,
               "decoded": decoded.clamp(0, 1).contiguous()}, DATA / "taesd_made.safetensors")
    print("taesd_made.safetensors", f"{(decoded == decoded.clamp(0, 1)).float().mean():.0%} of the values lie inside")


def write_state_dict():
    """Every type a file may hold, views of one storage among them, beside what a training keeps."""
    torch.manual_seed(2)
    shared = torch.randn(40)
    tensors = {
        "conv.weight": torch.randn(4, 3, 3, 3), "bn.running_var": torch.rand(4), "bn.num_batches_tracked": torch.tensor(7),
        "turned": torch.randn(5, 3).t(), "tied.a": shared[:12].view(3, 4), "tied.b": shared[8:38:3], "none": torch.empty(0, 3),
        "half": torch.randn(6).half(), "bf16": torch.randn(6).bfloat16(), "double": torch.randn(3).double(),
        "int": torch.arange(-2, 3, dtype=torch.int32), "short": torch.arange(4, dtype=torch.int16),
        "char": torch.arange(-3, 2, dtype=torch.int8), "byte": torch.arange(250, 256, dtype=torch.uint8),
        "bool": torch.tensor([True, False, True])}
    stored = {"epoch": 12, "best_prec1": 91.25, "arch": "small", "optimizer": {"state": {}, "param_groups": [{"lr": 0.1}]},
              "state_dict": {"module." + name: tensor for name, tensor in tensors.items()}}
    torch.save(stored, DATA / "state_dict.th", _use_new_zipfile_serialization=False)
    torch.save(stored, DATA / "state_dict.pth")
    save_file({name: tensor.clone().contiguous() for name, tensor in tensors.items()}, DATA / "state_dict.safetensors")
    for name in ("state_dict.th", "state_dict.pth", "state_dict.safetensors"):
        print(name, (DATA / name).stat().st_size)


def picture(height, width, seed):
    """Smooth noise, a sharp disc, stripes and some grain: what resampling filters can get wrong."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    coarse = Image.fromarray(random.integers(0, 256, (5, 5, 3), dtype=np.uint8))
    image = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC)).astype(np.float64)
    image[(x - width / 2) ** 2 + (y - height / 2) ** 2 < (min(height, width) / 4) ** 2] = (250, 3, 128)
    image[:, : width // 4] = np.where((x[:, : width // 4] // 2 + y[:, : width // 4]) % 2, 255, 0)[..., None]
    return np.clip(image + random.normal(0, 4, image.shape), 0, 255).round().astype(np.uint8)


def write_images():
    tensors = {}
    for seed, (name, (height, width), (new_height, new_width)) in enumerate(SIZES):
        image = picture(height, width, seed)
        tensors[f"{name}.image"] = torch.from_numpy(image)
        for filter_name, filter_value in FILTERS.items():
            resized = Image.fromarray(image).resize((new_width, new_height), filter_value)
            tensors[f"{name}.{filter_name}"] = torch.from_numpy(np.asarray(resized).copy())
    save_file(tensors, DATA / "resized_by_pil.safetensors", {"made_by": "PIL " + Image.__version__})
    print("resized_by_pil.safetensors", (DATA / "resized_by_pil.safetensors").stat().st_size)


if __name__ == "__main__":
    DATA.mkdir(exist_ok=True)
    torch.set_num_threads(1)
    with torch.no_grad():
        write_unets()
        write_vaes()
        write_tiny()
        write_made_tiny()
    write_state_dict()
    write_images()
