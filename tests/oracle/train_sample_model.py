# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the tiny models of the embedded sample on drawn images and writes them as a diffusers folder.

An AutoencoderKL of factor 4 first, then a UNet2DConditionModel together with a CLIPTextModel and a byte-level
vocabulary of its own. One thread; the folder is replaced every few minutes by a better one.

The weights in resources/sample/model were made like this (torch 2.13.0, diffusers 0.42.1, transformers 5.23.0), from
600 drawings per class of seed 7, indices 1000 to 1599, as drawSampleFolder() writes them:

  python tests/oracle/train_sample_model.py --data DRAWN --work WORK --out resources/sample/model \\
      --vae-minutes 12 --unet-minutes 55
  python tests/oracle/train_sample_model.py --data DRAWN --work WORK --out resources/sample/model --sheet sheet.png

A second run goes on from WORK where the first stopped; --vae-minutes 0 keeps the autoencoder.
"""
import argparse
import copy
import json
import math
import os
import shutil
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL, DDIMScheduler, UNet2DConditionModel
from PIL import Image
from transformers import CLIPTextConfig, CLIPTextModel

POSITIONS = 77
EXTRA_WORDS = ["a", "an", "of", "the", "photo", "painting", "with"]


def read_folder(folder):
    names = sorted(p.name for p in Path(folder).iterdir() if p.is_dir())
    images, labels = [], []
    for index, name in enumerate(names):
        for file in sorted((Path(folder) / name).glob("*.png")):
            images.append(np.asarray(Image.open(file).convert("RGB")))
            labels.append(index)
    pixels = torch.from_numpy(np.stack(images)).permute(0, 3, 1, 2).contiguous()
    return names, pixels, torch.tensor(labels)


# --- vocabulary -------------------------------------------------------------------------------------------------

def byte_symbols():
    """The printable stand-ins of the 256 bytes, as byte-level BPE has them."""
    kept = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    symbols = {b: chr(b) for b in kept}
    for b in range(256):
        if b not in symbols:
            symbols[b] = chr(256 + len(symbols) - len(kept))
    order = kept + [b for b in range(256) if b not in kept]
    return [symbols[b] for b in order]


def join(word, pair):
    out, i = [], 0
    while i < len(word):
        if i + 1 < len(word) and (word[i], word[i + 1]) == pair:
            out.append(word[i] + word[i + 1])
            i += 2
        else:
            out.append(word[i])
            i += 1
    return out


def learn_merges(words):
    """Joins the commonest pair, alphabetically first among equals, until every word is one symbol."""
    split = [list(w[:-1]) + [w[-1] + "</w>"] for w in words]
    merges = []
    while any(len(w) > 1 for w in split):
        count = {}
        for w in split:
            for pair in zip(w, w[1:]):
                count[pair] = count.get(pair, 0) + 1
        best = min(count, key=lambda p: (-count[p], p))
        merges.append(best)
        split = [join(w, best) for w in split]
    return merges


class Vocabulary:
    def __init__(self, words):
        self.merges = learn_merges(words)
        symbols = byte_symbols()
        entries = symbols + [s + "</w>" for s in symbols] + [a + b for a, b in self.merges]
        entries += ["<|startoftext|>", "<|endoftext|>"]
        self.ids = {entry: i for i, entry in enumerate(entries)}
        self.start, self.end = len(entries) - 2, len(entries) - 1

    def encode(self, prompt):
        tokens = []
        for word in prompt.split():
            parts = list(word[:-1]) + [word[-1] + "</w>"]
            for pair in self.merges:
                parts = join(parts, pair)
            tokens += [self.ids[p] for p in parts]
        row = [self.start] + tokens[:POSITIONS - 2] + [self.end]
        return row + [self.end] * (POSITIONS - len(row))

    def save(self, folder):
        folder.mkdir(parents=True)
        dump = lambda name, value: (folder / name).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n")
        dump("vocab.json", self.ids)
        (folder / "merges.txt").write_text("#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in self.merges))
        dump("special_tokens_map.json", {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>",
                                         "pad_token": "<|endoftext|>", "unk_token": "<|endoftext|>"})
        dump("tokenizer_config.json", {"add_prefix_space": False, "bos_token": "<|startoftext|>", "do_lower_case": True,
                                       "eos_token": "<|endoftext|>", "errors": "replace", "model_max_length": POSITIONS,
                                       "pad_token": "<|endoftext|>", "tokenizer_class": "CLIPTokenizer",
                                       "unk_token": "<|endoftext|>"})


# --- networks ---------------------------------------------------------------------------------------------------

def make_autoencoder():
    return AutoencoderKL(in_channels=3, out_channels=3, down_block_types=("DownEncoderBlock2D",) * 3,
                         up_block_types=("UpDecoderBlock2D",) * 3, block_out_channels=(24, 48, 64), layers_per_block=1,
                         latent_channels=4, norm_num_groups=8, sample_size=64)


def make_unet():
    return UNet2DConditionModel(
        sample_size=16, in_channels=4, out_channels=4, layers_per_block=1, block_out_channels=(48, 64, 96),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"), cross_attention_dim=64,
        attention_head_dim=4, norm_num_groups=8)


def make_text(vocabulary):
    return CLIPTextModel(CLIPTextConfig(
        vocab_size=len(vocabulary.ids), hidden_size=64, intermediate_size=256, projection_dim=64, num_hidden_layers=2,
        num_attention_heads=4, max_position_embeddings=POSITIONS, hidden_act="quick_gelu",
        bos_token_id=vocabulary.start, eos_token_id=vocabulary.end, pad_token_id=vocabulary.end))


def make_scheduler():
    return DDIMScheduler(num_train_timesteps=1000, beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear",
                         clip_sample=False, set_alpha_to_one=False, steps_offset=1, timestep_spacing="leading",
                         prediction_type="epsilon")


class Average:
    """Exponential moving average of a module's weights."""

    def __init__(self, module, decay):
        self.module, self.decay, self.steps = copy.deepcopy(module).requires_grad_(False), decay, 0

    @torch.no_grad()
    def update(self, source):
        self.steps += 1
        keep = min(self.decay, self.steps / (self.steps + 10))
        torch._foreach_lerp_(list(self.module.parameters()), [p.detach() for p in source.parameters()], 1 - keep)


def save_model(out, vae, unet, text, vocabulary):
    fresh = out.parent / (out.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    for name, module in (("vae", vae), ("unet", unet), ("text_encoder", text)):
        copy.deepcopy(module).half().save_pretrained(fresh / name, safe_serialization=True)
    make_scheduler().save_pretrained(fresh / "scheduler")
    vocabulary.save(fresh / "tokenizer")
    index = {"_class_name": "StableDiffusionPipeline", "feature_extractor": [None, None], "requires_safety_checker": False,
             "safety_checker": [None, None], "scheduler": ["diffusers", "DDIMScheduler"],
             "text_encoder": ["transformers", "CLIPTextModel"], "tokenizer": ["transformers", "CLIPTokenizer"],
             "unet": ["diffusers", "UNet2DConditionModel"], "vae": ["diffusers", "AutoencoderKL"]}
    (fresh / "model_index.json").write_text(json.dumps(index, indent=2) + "\n")
    old = out.parent / (out.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)


# --- training ---------------------------------------------------------------------------------------------------

def scaled_pixels(pixels):
    return pixels.float() / 127.5 - 1


def edges(x):
    return x[..., 1:] - x[..., :-1], x[..., 1:, :] - x[..., :-1, :]


def crops(pixels, count, side):
    """Random crops, half of them mirrored. Small crops give more steps for the same work."""
    out = torch.empty(count, 3, side, side)
    for i in range(count):
        image = pixels[torch.randint(len(pixels), ())]
        y, x = (int(torch.randint(65 - side, ())) for _ in range(2))
        part = image[:, y:y + side, x:x + side]
        out[i] = scaled_pixels(part.flip(-1) if torch.rand(()) < 0.5 else part)
    return out


def learning_rate(part, high, low, warm=0.02):
    return high * part / warm if part < warm else low + (high - low) * 0.5 * (1 + math.cos(math.pi * min(1, part)))


def train_autoencoder(vae, pixels, minutes, checkpoint, decoder_only=False):
    """Both halves, or the decoder alone, which leaves the latents as they are."""
    average = Average(vae, 0.995)
    parts = [vae.decoder, vae.post_quant_conv] if decoder_only else [vae]
    weights = [p for part in parts for p in part.parameters()]
    vae.requires_grad_(False)
    for p in weights:
        p.requires_grad_(True)
    high, whole = (5e-4, 0.0) if decoder_only else (2e-3, 0.8)
    optimiser = torch.optim.AdamW(weights, lr=high, betas=(0.9, 0.99), weight_decay=1e-4)
    start = saved = time.time()
    step, shown = 0, 0.0
    while (part := (time.time() - start) / (60 * minutes)) < 1:
        optimiser.param_groups[0]["lr"] = learning_rate(part, high, 2e-5)
        x = crops(pixels, 16, 32) if part < whole else crops(pixels, 6, 64)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            posterior = vae.encode(x).latent_dist
            y = vae.decode(posterior.sample()).sample
        y = y.float()
        loss = (y - x).abs().mean() + 0.1 * F.mse_loss(y, x)
        loss = loss + 0.5 * sum((a - b).abs().mean() for a, b in zip(edges(y), edges(x)))
        kl = 0.5 * (posterior.mean.float()**2 + posterior.logvar.float().exp() - 1 - posterior.logvar.float()).mean()
        optimiser.zero_grad()
        (loss + 2e-4 * kl).backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        average.update(vae)
        step += 1
        shown += float((y - x).detach().abs().mean())
        if step % 200 == 0:
            print(f"vae {step} {time.time() - start:.0f}s L1 {shown / 200:.4f} kl {float(kl.detach()):.2f}", flush=True)
            shown = 0.0
        if time.time() - saved > 180:
            saved = time.time()
            checkpoint(average.module)
    return average.module


@torch.no_grad()
def encode_all(vae, pixels):
    """Means and deviations of the posterior of every image and of its mirror image."""
    means, deviations = [], []
    for flip in (False, True):
        for chunk in pixels.split(32):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                posterior = vae.encode(scaled_pixels(chunk.flip(-1) if flip else chunk)).latent_dist
            means.append(posterior.mean.float())
            deviations.append(posterior.std.float())
    return torch.cat(means), torch.cat(deviations)


def train_unet(unet, text, vocabulary, names, latents, labels, minutes, checkpoint, state):
    means, deviations, factor = latents
    labels = torch.cat([labels, labels])
    tokens = torch.tensor([vocabulary.encode(name) for name in names] + [vocabulary.encode("")])
    alphas = make_scheduler().alphas_cumprod
    both = torch.nn.ModuleList([unet, text])
    average = Average(both, 0.999)
    if "average" in state:
        average.module.load_state_dict(state["average"])
        average.steps = 10000
    optimiser = torch.optim.AdamW(both.parameters(), lr=1e-3, betas=(0.9, 0.99), weight_decay=1e-3)
    start = saved = time.time()
    step, shown = 0, 0.0
    while (part := (time.time() - start) / (60 * minutes)) < 1:
        optimiser.param_groups[0]["lr"] = learning_rate(part, state.get("lr", 1.2e-3), 2e-5)
        pick = torch.randint(len(means), (32,))
        x = factor * (means[pick] + deviations[pick] * torch.randn(32, 4, 16, 16))
        # Image-to-image starts at 0.7 of the schedule at most, so most of the work goes below that.
        t = torch.where(torch.rand(32) < 0.8, torch.rand(32) * 760, torch.rand(32) * 1000).long()
        noise = torch.randn_like(x)
        a = alphas[t].view(-1, 1, 1, 1)
        prompt = torch.where(torch.rand(32) < 0.1, len(names), labels[pick])
        context = text(input_ids=tokens).last_hidden_state[prompt]
        guess = unet(a.sqrt() * x + (1 - a).sqrt() * noise, t, context).sample
        loss = F.mse_loss(guess, noise)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(both.parameters(), 1.0)
        optimiser.step()
        average.update(both)
        step += 1
        shown += float(loss.detach())
        if step % 200 == 0:
            print(f"unet {step} {time.time() - start:.0f}s mse {shown / 200:.4f}", flush=True)
            shown = 0.0
        if time.time() - saved > 240:
            saved = time.time()
            checkpoint(both, average.module)
    checkpoint(both, average.module)


# --- looking ----------------------------------------------------------------------------------------------------

def prototypes(points, count, rounds=15):
    """Plain K-means in latent space."""
    flat = points.flatten(1)
    centres = flat[torch.randperm(len(flat))[:count]]
    for _ in range(rounds):
        nearest = torch.cdist(flat, centres).argmin(1)
        centres = torch.stack([flat[nearest == k].mean(0) if (nearest == k).any() else centres[k] for k in range(count)])
    return centres.view(count, *points.shape[1:])


@torch.no_grad()
def img2img(unet, text, latents, tokens, empty, strength, steps, guidance):
    scheduler = make_scheduler()
    scheduler.set_timesteps(steps)
    begin = steps - min(int(steps * strength), steps)
    times = scheduler.timesteps[begin:]
    x = scheduler.add_noise(latents, torch.randn_like(latents), times[:1].repeat(len(latents)))
    context = text(input_ids=torch.cat([empty, tokens])).last_hidden_state
    for t in times:
        without, given = unet(torch.cat([x, x]), t, context).sample.chunk(2)
        x = scheduler.step(without + guidance * (given - without), t, x).prev_sample
    return x


@torch.no_grad()
def draw_sheet(file, vae, unet, text, vocabulary, names, pixels, labels, settings):
    """Per class two real images, their reconstructions and a prototype, then syntheses at each setting."""
    torch.manual_seed(0)
    factor, rows = vae.config.scaling_factor, []
    per_class = 4
    latents = [vae.encode(scaled_pixels(pixels[labels == k][:300])).latent_dist.mean * factor for k in range(len(names))]
    centres = torch.cat([prototypes(z, per_class) for z in latents])
    decode = lambda z: torch.cat([vae.decode(part / factor).sample for part in z.split(20)]).clamp(-1, 1)
    tokens = torch.tensor([vocabulary.encode(n) for n in names for _ in range(per_class)])
    empty = torch.tensor([vocabulary.encode("")] * len(tokens))
    columns = [torch.stack([scaled_pixels(pixels[labels == k][i]) for k in range(len(names))]) for i in range(2)]
    columns += [decode(torch.stack([z[i] for z in latents])) for i in range(2)]
    columns += [decode(centres[::per_class])]
    for strength, steps, guidance in settings:
        made = decode(img2img(unet, text, centres, tokens, empty, strength, steps, guidance))
        columns += [made[i::per_class] for i in range(per_class)]
    sheet = torch.cat([torch.cat(list(c), 1) for c in columns], 2)
    image = ((sheet + 1) * 127.5).round().byte().permute(1, 2, 0).numpy()
    Image.fromarray(image).save(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="ImageFolder of drawings, 64x64")
    parser.add_argument("--work", required=True, type=Path, help="folder for checkpoints")
    parser.add_argument("--out", required=True, type=Path, help="diffusers folder to write")
    parser.add_argument("--vae-minutes", type=float, default=12)
    parser.add_argument("--decoder-minutes", type=float, default=0, help="then the decoder alone, after the U-Net")
    parser.add_argument("--unet-minutes", type=float, default=55)
    parser.add_argument("--lr", type=float, default=1.2e-3, help="highest learning rate of the U-Net")
    parser.add_argument("--sheet", help="write a contact sheet instead of training")
    parser.add_argument("--settings", default="0.7:20:3,0.7:20:5", help="strength:steps:guidance, ... of the sheet")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    names, pixels, labels = read_folder(options.data)
    vocabulary = Vocabulary(names + EXTRA_WORDS)
    vae, unet, text = make_autoencoder(), make_unet(), make_text(vocabulary)
    if options.sheet:
        vae = AutoencoderKL.from_pretrained(options.out / "vae").float()
        unet = UNet2DConditionModel.from_pretrained(options.out / "unet").float()
        text = CLIPTextModel.from_pretrained(options.out / "text_encoder").float()
        settings = [[float(v) for v in s.split(":")] for s in options.settings.split(",")]
        settings = [(a, int(b), c) for a, b, c in settings]
        draw_sheet(options.sheet, vae.eval(), unet.eval(), text.eval(), vocabulary, names, pixels, labels, settings)
        return
    options.work.mkdir(parents=True, exist_ok=True)
    vae_file, unet_file = options.work / "vae.pt", options.work / "unet.pt"
    if vae_file.exists():
        vae.load_state_dict(torch.load(vae_file))
    if options.vae_minutes > 0:
        save = lambda module: (torch.save(module.state_dict(), vae_file),
                               save_model(options.out, module, unet, text, vocabulary))
        vae = train_autoencoder(vae, pixels, options.vae_minutes, save)
        save(vae)
    means, deviations = encode_all(vae, pixels)
    factor = float(1 / means.std())
    vae.register_to_config(scaling_factor=factor)
    print(f"scaling factor {factor:.5f}, mean deviation {float(deviations.mean()):.4f}", flush=True)
    state = {"lr": options.lr}
    if unet_file.exists():
        kept = torch.load(unet_file)
        torch.nn.ModuleList([unet, text]).load_state_dict(kept["now"])
        state["average"] = kept["average"]

    def checkpoint(now, average):
        torch.save({"now": now.state_dict(), "average": average.state_dict()}, unet_file)
        save_model(options.out, vae, average[0], average[1], vocabulary)

    if options.unet_minutes > 0:
        train_unet(unet, text, vocabulary, names, (means, deviations, factor), labels, options.unet_minutes, checkpoint,
                   state)
    if options.decoder_minutes > 0:
        kept = torch.load(unet_file)["average"]
        torch.nn.ModuleList([unet, text]).load_state_dict(kept)
        save = lambda module: (torch.save(module.state_dict(), vae_file),
                               save_model(options.out, module, unet, text, vocabulary))
        save(train_autoencoder(vae, pixels, options.decoder_minutes, save, decoder_only=True))


if __name__ == "__main__":
    main()
