#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what diffusers and transformers compute into tests/data: text encoders, schedulers, a tiny diffusers model, its
img2img traces and what its tokenizer makes of awkward texts. Everything is seeded. Run it from the root of the sources:

    python3 -m venv .deps/oracle
    .deps/oracle/bin/pip install torch==2.13.0 diffusers transformers safetensors accelerate
    .deps/oracle/bin/python tests/oracle/make_text_and_schedulers.py
"""
import json
import shutil
from pathlib import Path

import torch
from diffusers import (AutoencoderKL, DDIMScheduler, PNDMScheduler, StableDiffusionImg2ImgPipeline,
                       UNet2DConditionModel)
from diffusers.pipelines.stable_diffusion import pipeline_stable_diffusion_img2img as img2img_module
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

DATA = Path(__file__).resolve().parent.parent / "data"
SD_BETAS = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")


def contiguous(tensors):
    return {name: tensor.detach().clone().contiguous() for name, tensor in tensors.items()}


def shake(module, seed):
    """Random biases and norms too, so that none of them can be forgotten unseen."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.dim() == 1:
                parameter.add_(0.2 * torch.randn(parameter.shape, generator=generator))


def text_model(activation, seed, vocabulary=96, width=32):
    torch.manual_seed(seed)
    config = CLIPTextConfig(vocab_size=vocabulary, hidden_size=width, intermediate_size=2 * width, num_hidden_layers=2,
                            num_attention_heads=4, max_position_embeddings=77, hidden_act=activation,
                            bos_token_id=vocabulary - 2, eos_token_id=vocabulary - 1, pad_token_id=vocabulary - 1)
    model = CLIPTextModel(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() > 1:
                parameter.mul_(8)
    shake(model, seed)
    return model


def write_text():
    tensors, metadata = {}, {}
    for seed, activation in enumerate(("quick_gelu", "gelu")):
        model = text_model(activation, seed)
        ids = torch.randint(0, 94, (3, 77), generator=torch.Generator().manual_seed(seed))
        metadata[activation] = model.config.to_json_string(use_diff=False)
        tensors[f"{activation}.ids"] = ids
        tensors[f"{activation}.embedding"] = model(ids).last_hidden_state
        for name, tensor in model.state_dict().items():
            if "position_ids" not in name:
                tensors[f"{activation}.weights.{name}"] = tensor
    save_file(contiguous(tensors), DATA / "clip_text.safetensors", metadata)


def scheduler_cases():
    for spacing in ("leading", "trailing", "linspace"):
        for prediction in ("epsilon", "v_prediction", "sample"):
            yield f"ddim-{spacing}-{prediction}", DDIMScheduler(
                timestep_spacing=spacing, prediction_type=prediction, clip_sample=False, set_alpha_to_one=False,
                steps_offset=1 if spacing == "leading" else 0, **SD_BETAS)
        for prediction in ("epsilon", "v_prediction"):
            yield f"pndm-{spacing}-{prediction}", PNDMScheduler(
                timestep_spacing=spacing, prediction_type=prediction, skip_prk_steps=True,
                steps_offset=1 if spacing == "leading" else 0, **SD_BETAS)
    yield "ddim-defaults", DDIMScheduler()
    yield "ddim-cosine", DDIMScheduler(beta_schedule="squaredcos_cap_v2", clip_sample_range=2.0)
    yield "ddim-zero-snr", DDIMScheduler(rescale_betas_zero_snr=True, prediction_type="v_prediction",
                                         timestep_spacing="trailing", clip_sample=False, **SD_BETAS)
    yield "pndm-cosine", PNDMScheduler(beta_schedule="squaredcos_cap_v2", skip_prk_steps=True, set_alpha_to_one=True)


def trace_scheduler(scheduler, steps, strength, latents, noise, outputs):
    scheduler.set_timesteps(steps)
    kept = min(int(steps * strength), steps)
    timesteps = scheduler.timesteps[max(steps - kept, 0):]
    sample = scheduler.add_noise(latents, noise, timesteps[:1])
    trace = []
    for output, t in zip(outputs, timesteps):
        sample = scheduler.step(output, t, scheduler.scale_model_input(sample, t), return_dict=False)[0]
        trace.append(sample)
    return timesteps, torch.stack(trace)


def write_schedulers():
    generator = torch.Generator().manual_seed(7)
    shape = (2, 3)
    outputs = torch.randn((64, *shape), generator=generator)
    latents, noise = torch.randn(shape, generator=generator), torch.randn(shape, generator=generator)
    tensors = {"outputs": outputs, "latents": latents, "noise": noise}
    metadata = {}
    for name, scheduler in scheduler_cases():
        metadata[name] = scheduler.to_json_string()
        for steps, strength in ((12, 1.0), (12, 0.7), (50, 0.7)):
            timesteps, trace = trace_scheduler(scheduler, steps, strength, latents, noise, outputs)
            tensors[f"{name}/{steps}/{strength}/timesteps"] = timesteps.to(torch.int64)
            tensors[f"{name}/{steps}/{strength}/trace"] = trace
    save_file(contiguous(tensors), DATA / "schedulers.safetensors", metadata)


def byte_spelling():
    same = [b for b in range(256) if 0x21 <= b <= 0x7E or 0xA1 <= b <= 0xAC or 0xAE <= b]
    others = [b for b in range(256) if b not in same]
    spelling = {b: chr(b) for b in same}
    spelling.update({b: chr(256 + i) for i, b in enumerate(others)})
    return [spelling[b] for b in range(256)]


def write_tokenizer(folder):
    merges = ["d o", "do g</w>", "c a", "ca t</w>", "h o", "ho r", "s e</w>", "hor se</w>", "p h", "ph o", "t o</w>"]
    tokens = byte_spelling()
    tokens += [t + "</w>" for t in tokens] + [m.replace(" ", "") for m in merges]
    tokens += ["<|startoftext|>", "<|endoftext|>"]
    folder.mkdir(parents=True)
    (folder / "vocab.json").write_text(json.dumps({t: i for i, t in enumerate(tokens)}, ensure_ascii=False))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(merges) + "\n")
    special = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>", "pad_token": "<|endoftext|>",
               "unk_token": "<|endoftext|>"}
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2) + "\n")
    (folder / "tokenizer_config.json").write_text(
        json.dumps({**special, "model_max_length": 77, "tokenizer_class": "CLIPTokenizer"}, indent=2) + "\n")
    return len(tokens)


def write_model(folder):
    shutil.rmtree(folder, ignore_errors=True)
    vocabulary = write_tokenizer(folder / "tokenizer")
    text = text_model("quick_gelu", 3, vocabulary, 16)
    torch.manual_seed(4)
    unet = UNet2DConditionModel(
        sample_size=8, in_channels=4, out_channels=4, layers_per_block=1, block_out_channels=(8, 16),
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"), up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        cross_attention_dim=16, attention_head_dim=2, norm_num_groups=4).eval()
    vae = AutoencoderKL(
        in_channels=3, out_channels=3, latent_channels=4, layers_per_block=1, sample_size=32, norm_num_groups=4,
        block_out_channels=(8, 8, 16), down_block_types=("DownEncoderBlock2D",) * 3,
        up_block_types=("UpDecoderBlock2D",) * 3).eval()
    shake(unet, 5)
    shake(vae, 6)
    scheduler = PNDMScheduler(skip_prk_steps=True, steps_offset=1, **SD_BETAS)
    for part, name in ((text, "text_encoder"), (unet, "unet"), (vae, "vae"), (scheduler, "scheduler")):
        part.save_pretrained(folder / name)
    return text, unet, vae


def run_pipeline(folder, parts, scheduler, given, dtype):
    text, unet, vae = (part.to(dtype) for part in parts)
    tokenizer = CLIPTokenizer.from_pretrained(folder / "tokenizer")
    pipeline = StableDiffusionImg2ImgPipeline(
        vae=vae, text_encoder=text, tokenizer=tokenizer, unet=unet, scheduler=scheduler, safety_checker=None,
        feature_extractor=None, requires_safety_checker=False)
    pipeline.set_progress_bar_config(disable=True)
    trace, timesteps = [], []

    def remember(_, index, timestep, values):
        trace.append(values["latents"].clone())
        timesteps.append(int(timestep))
        return {}

    # The pipeline draws its own noise; the traces need a known one.
    img2img_module.randn_tensor = lambda shape, **kwargs: given["noise"].to(kwargs["dtype"])
    count = given["latents"].shape[0]
    pipeline(prompt=[given["prompt"]] * count, negative_prompt=[given["negative"]] * count, image=given["latents"],
             strength=given["strength"], num_inference_steps=given["steps"], guidance_scale=given["guidance"],
             output_type="latent", callback_on_step_end=remember)
    trace = torch.stack(trace)
    with torch.no_grad():
        pixels = (vae.decode(trace[-1] / vae.config.scaling_factor, return_dict=False)[0] / 2 + 0.5).clamp(0, 1)
    return torch.tensor(timesteps), trace, pixels, tokenizer


def write_img2img():
    folder = DATA / "tiny_diffusers"
    parts = write_model(folder)
    generator = torch.Generator().manual_seed(11)
    given = dict(latents=torch.randn((2, 4, 8, 8), generator=generator),
                 noise=torch.randn((2, 4, 8, 8), generator=generator), prompt="a Photo of 3 dogs, cat's horse",
                 negative="low  quality", steps=20, strength=0.7, guidance=10.0)
    tensors = {"latents": given["latents"], "noise": given["noise"]}
    configs = PNDMScheduler.load_config(folder / "scheduler")
    for name, make in (("pndm", PNDMScheduler), ("ddim", DDIMScheduler)):
        scheduler = make.from_config(configs, clip_sample=False) if name == "ddim" else make.from_config(configs)
        for dtype, suffix in ((torch.bfloat16, ".bf16"), (torch.float32, "")):
            exact = [type(part).from_pretrained(folder / where)
                     for part, where in zip(parts, ("text_encoder", "unet", "vae"))]
            timesteps, trace, pixels, tokenizer = run_pipeline(folder, exact, scheduler, given, dtype)
            tensors[f"{name}{suffix}.latents"] = trace[-1].float()
            if not suffix:
                tensors[f"{name}.timesteps"] = timesteps
                tensors[f"{name}.trace"] = trace
                tensors[f"{name}.pixels"] = pixels
    text = exact[0]
    for key in ("prompt", "negative"):
        ids = tokenizer(given[key], padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids
        tensors[f"{key}.ids"] = ids
        with torch.no_grad():
            tensors[f"{key}.embedding"] = text(ids).last_hidden_state
    images = torch.rand((2, 3, 32, 32), generator=generator) * 2 - 1
    with torch.no_grad():
        posterior = exact[2].encode(images).latent_dist
    tensors.update({"images": images, "mean": posterior.mean, "std": posterior.std})
    metadata = {key: str(given[key]) for key in ("prompt", "negative", "steps", "strength", "guidance")}
    save_file(contiguous(tensors), DATA / "img2img.safetensors", metadata)


TEXTS = [
    "", " ", "a", "dog", "dogs", "Cat's horse", "a photo of a dog, cat or horse", "HORSE  phone\tto\ntoto", "don't we'll I'd",
    "3 cats 42", "1234567", "x=1&y=2", "(dog:1.2), [cat]", "!?...--", "#@$%^*_+~`|\\<>/{}", "Shih-Tzu", "dog's'dog", "'s", "''",
    "café naïve", "cafe\u0301", "ÅNGSTRÖM Straße", "\u0130stanbul ı", "ΣΑΣ ς", "犬の写真", "собака", "कुत्ता", "한국어 개", "🐶🐱 dog🐴", "👩‍🚀",
    "½ ² ① ٣", "a\u00a0b\u3000c", "zero\u200bwidth", "\u1ea1\u0307 a\u0323\u0307", "ﬁsh ﬂag", "𝔡𝔬𝔤", "<|startoftext|>dog<|endoftext|>",
    "<|endoftext|>", "dog<|endoftext|> cat", "a<|b", "http://example.com/path?x=1", "dog " * 90, "phototo" * 12]


def write_tokenizer_vectors():
    tokenizer = CLIPTokenizer.from_pretrained(DATA / "tiny_diffusers" / "tokenizer")
    vectors = [{"text": text, "ids": tokenizer(text, add_special_tokens=False).input_ids,
                "padded77": tokenizer(text, padding="max_length", max_length=77, truncation=True).input_ids}
               for text in TEXTS]
    lines = ",\n".join(json.dumps(vector, ensure_ascii=False, separators=(",", ":")) for vector in vectors)
    (DATA / "tokenizer_vectors.json").write_text(f"[{lines}]\n")


if __name__ == "__main__":
    DATA.mkdir(exist_ok=True)
    with torch.no_grad():
        write_text()
        write_schedulers()
        write_img2img()
    write_tokenizer_vectors()
