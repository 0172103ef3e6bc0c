#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what diffusers knows of Stable Diffusion's single files, and of distilled U-Nets, into tests/data:

  single_file_names.tsv        network, diffusers' name, stored name of every weight of a U-Net, an autoencoder and a text
                               encoder of the released structure; diffusers' own converters have confirmed each line
  open_clip.safetensors        a small OpenCLIP text encoder under single-file names, and its penultimate output
  unet_lcm.safetensors         a small U-Net that takes a guidance embedding, with its output

Everything is seeded. Then small models of both families are written as single files into a temporary folder and loaded
with diffusers' from_single_file, as a check of the names. Run it from the root of the sources, with the packages of
make_networks.py.
"""
import json
import sys
import tempfile
from pathlib import Path

import torch
from diffusers import AutoencoderKL, LatentConsistencyModelImg2ImgPipeline, UNet2DConditionModel
from diffusers.loaders import single_file_utils
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel

sys.path.insert(0, str(Path(__file__).resolve().parent))
from make_networks import CROSS_DOWN, CROSS_UP, DATA, shaken, write  # noqa: E402

UNET, VAE, CLIP = "model.diffusion_model.", "first_stage_model.", "cond_stage_model.model."
RESNET = {"norm1": "in_layers.0", "conv1": "in_layers.2", "time_emb_proj": "emb_layers.1", "norm2": "out_layers.0",
          "conv2": "out_layers.3", "conv_shortcut": "skip_connection"}
ENDS = {"conv_in": "input_blocks.0.0", "conv_norm_out": "out.0", "conv_out": "out.2",
        "time_embedding.linear_1": "time_embed.0", "time_embedding.linear_2": "time_embed.2"}
VAE_ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}
CLIP_PARTS = {"layer_norm1": "ln_1", "layer_norm2": "ln_2", "mlp.fc1": "mlp.c_fc", "mlp.fc2": "mlp.c_proj",
              "self_attn.out_proj": "attn.out_proj"}


def unet_prefixes(config):
    """(diffusers' prefix, stored prefix, names within) of every module, in the order of the stored numbers."""
    layers, levels = config["layers_per_block"], len(config["block_out_channels"])
    number = 1
    for level in range(levels):
        for layer in range(layers):
            yield f"down_blocks.{level}.resnets.{layer}", f"input_blocks.{number}.0", RESNET
            yield f"down_blocks.{level}.attentions.{layer}", f"input_blocks.{number}.1", {}
            number += 1
        yield f"down_blocks.{level}.downsamplers.0.conv", f"input_blocks.{number}.0.op", {}
        number += 1
    yield "mid_block.resnets.0", "middle_block.0", RESNET
    yield "mid_block.attentions.0", "middle_block.1", {}
    yield "mid_block.resnets.1", "middle_block.2", RESNET
    number = 0
    for level, kind in enumerate(config["up_block_types"]):
        for layer in range(layers + 1):
            yield f"up_blocks.{level}.resnets.{layer}", f"output_blocks.{number}.0", RESNET
            yield f"up_blocks.{level}.attentions.{layer}", f"output_blocks.{number}.1", {}
            number += 1
        upsampler = 2 if kind.startswith("CrossAttn") else 1
        yield f"up_blocks.{level}.upsamplers.0.conv", f"output_blocks.{number - 1}.{upsampler}.conv", {}
    for now, stored in ENDS.items():
        yield now, stored, {}


def vae_prefixes(config):
    levels, layers = len(config["block_out_channels"]), config["layers_per_block"]
    shortcut = {"conv_shortcut": "nin_shortcut"}
    for half, blocks, stored, extra in (("encoder", "down_blocks", "down", 0), ("decoder", "up_blocks", "up", 1)):
        for level in range(levels):
            there = level if half == "encoder" else levels - 1 - level
            for layer in range(layers + extra):
                yield f"{half}.{blocks}.{level}.resnets.{layer}", f"{half}.{stored}.{there}.block.{layer}", shortcut
            for sampler, name in (("downsamplers.0.conv", "downsample.conv"), ("upsamplers.0.conv", "upsample.conv")):
                yield f"{half}.{blocks}.{level}.{sampler}", f"{half}.{stored}.{there}.{name}", {}
        for block in (0, 1):
            yield f"{half}.mid_block.resnets.{block}", f"{half}.mid.block_{block + 1}", shortcut
        yield f"{half}.mid_block.attentions.0", f"{half}.mid.attn_1", VAE_ATTENTION
        for end in ("conv_in", "conv_out"):
            yield f"{half}.{end}", f"{half}.{end}", {}
        yield f"{half}.conv_norm_out", f"{half}.norm_out", {}
    for quant in ("quant_conv", "post_quant_conv"):
        yield quant, quant, {}


def stored_names(names, prefixes, start):
    prefixes, table = list(prefixes), {}
    for name in names:
        for now, stored, within in prefixes:
            if not name.startswith(now + "."):
                continue
            rest = name[len(now) + 1:]
            for part, other in within.items():
                if rest.startswith(part + "."):
                    rest = other + rest[len(part):]
            table[name] = f"{start}{stored}.{rest}"
    assert set(table) == set(names), set(names) - set(table)
    return table


def unet_names(model):
    return stored_names(model.state_dict(), unet_prefixes(model.config), UNET)


def vae_names(model):
    return stored_names(model.state_dict(), vae_prefixes(model.config), VAE)


def confirm(table, convert):
    """diffusers turns the stored names back into its own."""
    numbers = {stored: torch.tensor(float(i)).reshape(1) for i, stored in enumerate(table.values())}
    back = convert(dict(numbers))
    assert set(back) == set(table), set(back) ^ set(table)
    for name, stored in table.items():
        assert back[name] is numbers[stored] or torch.equal(back[name].reshape(1), numbers[stored]), name


def open_clip_file(text):
    """The tensors of a text encoder as OpenCLIP has them, with query, key and value in one."""
    stored, weights = {}, {name.removeprefix("text_model."): tensor for name, tensor in text.state_dict().items()}
    stored[CLIP + "token_embedding.weight"] = weights["embeddings.token_embedding.weight"]
    stored[CLIP + "positional_embedding"] = weights["embeddings.position_embedding.weight"]
    for kind in ("weight", "bias"):
        stored[f"{CLIP}ln_final.{kind}"] = weights[f"final_layer_norm.{kind}"]
        for layer in range(text.config.num_hidden_layers):
            here, there = f"encoder.layers.{layer}.", f"{CLIP}transformer.resblocks.{layer}."
            stored[f"{there}attn.in_proj_{kind}"] = torch.cat(
                [weights[f"{here}self_attn.{part}_proj.{kind}"] for part in "qkv"])
            for now, name in CLIP_PARTS.items():
                stored[f"{there}{name}.{kind}"] = weights[f"{here}{now}.{kind}"]
    stored[CLIP + "text_projection"] = torch.eye(text.config.hidden_size)
    stored[CLIP + "logit_scale"] = torch.tensor(4.6)
    return stored


def confirm_open_clip(text):
    back = single_file_utils.convert_open_clip_checkpoint(text, open_clip_file(text))
    for name, tensor in text.state_dict().items():
        key = name if name.startswith("text_model.") else "text_model." + name
        assert torch.equal(back[key], tensor), name


def write_names():
    with torch.device("meta"):
        unet = UNet2DConditionModel(cross_attention_dim=768)
        vae = AutoencoderKL(block_out_channels=(128, 256, 512, 512), layers_per_block=2,
                            down_block_types=["DownEncoderBlock2D"] * 4, up_block_types=["UpDecoderBlock2D"] * 4)
    tables = {"unet": unet_names(unet), "vae": vae_names(vae)}
    confirm(tables["unet"], lambda stored: single_file_utils.convert_ldm_unet_checkpoint(stored, dict(unet.config)))
    # The converter looks at the shapes of attention weights alone.
    shaped = {s: s for s in tables["vae"].values()}
    back = single_file_utils.convert_ldm_vae_checkpoint(
        {s: torch.full((1, 1), float(i)) for i, s in enumerate(shaped)}, dict(vae.config))
    numbers = {s: float(i) for i, s in enumerate(shaped)}
    assert {n: t.flatten()[0].item() for n, t in back.items()} == {n: numbers[s] for n, s in tables["vae"].items()}
    lines = [f"{network}\t{name}\t{stored}" for network, table in tables.items() for name, stored in table.items()
             if not name.endswith(".bias")]
    (DATA / "single_file_names.tsv").write_text("\n".join(lines) + "\n")
    print("single_file_names.tsv", len(lines), (DATA / "single_file_names.tsv").stat().st_size)


def open_clip_model(seed, layers=3):
    torch.manual_seed(seed)
    config = CLIPTextConfig(vocab_size=40, hidden_size=64, intermediate_size=32, num_hidden_layers=layers,
                            num_attention_heads=1, max_position_embeddings=77, hidden_act="gelu", bos_token_id=38,
                            eos_token_id=39, pad_token_id=0)
    model = CLIPTextModel(config)
    for parameter in model.parameters():
        if parameter.dim() > 1:
            parameter.mul_(8)
    return shaken(model, seed)


def write_open_clip():
    model = open_clip_model(21)
    confirm_open_clip(model)
    ids = torch.randint(0, 40, (2, 77), generator=torch.Generator().manual_seed(21))
    hidden = model(ids, output_hidden_states=True).hidden_states[-2]
    norm = model.text_model.final_layer_norm if hasattr(model, "text_model") else model.final_layer_norm
    tensors = {name: tensor.half() for name, tensor in open_clip_file(model).items()
               if not name.endswith("text_projection")}
    tensors.update({"expected.ids": ids, "expected.penultimate": norm(hidden)})
    path = DATA / "open_clip.safetensors"
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, path)
    print(path.name, path.stat().st_size)


def write_lcm():
    torch.manual_seed(31)
    model = shaken(UNet2DConditionModel(
        block_out_channels=(8, 8), layers_per_block=1, norm_num_groups=4, cross_attention_dim=6, attention_head_dim=2,
        time_cond_proj_dim=16, down_block_types=(CROSS_DOWN, "DownBlock2D"), up_block_types=("UpBlock2D", CROSS_UP)), 31)
    sample, text = torch.randn(2, 4, 8, 8), torch.randn(2, 5, 6)
    timesteps, scale = torch.tensor([759]), 8.5
    embed = LatentConsistencyModelImg2ImgPipeline.get_guidance_scale_embedding
    guidance = embed(None, torch.tensor(scale - 1).repeat(1), embedding_dim=16)
    odd = embed(None, torch.tensor(2.0 - 1).repeat(1), embedding_dim=9)
    outputs = dict(output=model(sample, timesteps, text, timestep_cond=guidance).sample,
                   unguided=model(sample, timesteps, text).sample)
    write("unet_lcm", model, dict(sample=sample, timesteps=timesteps, text=text, guidance=guidance, guidance_odd=odd,
                                  **outputs), {"guidance_scale": str(scale)})


FAMILIES = {
    "sd1": dict(attention_head_dim=8, cross_attention_dim=48, use_linear_projection=False),
    "sd2": dict(attention_head_dim=(1, 2), cross_attention_dim=1024, use_linear_projection=True),
}


def check_single_files():
    """Whole models of both families through from_single_file, with the configurations from folders."""
    for seed, (family, keys) in enumerate(FAMILIES.items()):
        torch.manual_seed(seed)
        unet = shaken(UNet2DConditionModel(
            block_out_channels=(64, 128), layers_per_block=2, sample_size=8, down_block_types=(CROSS_DOWN, "DownBlock2D"),
            up_block_types=("UpBlock2D", CROSS_UP), **keys), seed)
        vae = shaken(AutoencoderKL(block_out_channels=(32, 64), layers_per_block=2, sample_size=16,
                                   down_block_types=["DownEncoderBlock2D"] * 2,
                                   up_block_types=["UpDecoderBlock2D"] * 2), seed)
        stored = {there: unet.state_dict()[name].contiguous() for name, there in unet_names(unet).items()}
        for name, there in vae_names(vae).items():
            tensor = vae.state_dict()[name]
            as_convolution = ".attentions." in name and tensor.dim() == 2
            stored[there] = (tensor[:, :, None, None] if as_convolution else tensor).contiguous()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"{family}.safetensors"
            save_file(stored, file)
            for part, name in ((unet, "unet"), (vae, "vae")):
                part.save_config(Path(folder) / name)
                loaded = type(part).from_single_file(str(file), config=folder, subfolder=name, local_files_only=True)
                there = loaded.state_dict()
                assert set(there) == set(part.state_dict())
                assert all(torch.equal(there[key], tensor) for key, tensor in part.state_dict().items()), name
        print(f"from_single_file gives the {family} networks back")


if __name__ == "__main__":
    torch.set_num_threads(1)
    with torch.no_grad():
        write_names()
        write_open_clip()
        write_lcm()
        check_single_files()
