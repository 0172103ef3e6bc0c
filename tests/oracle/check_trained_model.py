#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what diffusers and transformers compute with a model folder to what stillroom-cli computes with it: token
ids and text embeddings, the encoder, and img2img call by call with the model's own scheduler. It prints the largest
differences, writes nothing that stays, and exits 1 when latents differ by more than 1e-3 of their standard deviation,
embeddings or encoded images by more than 1e-3 of theirs, pixels by more than one grey level, any token id, or when the
pipeline changes the scheduler's settings (it wants steps_offset 1 and no clip_sample). Run it from the root of the
sources:

    python3 -m venv .deps/oracle
    .deps/oracle/bin/pip install torch==2.13.0 diffusers transformers safetensors numpy
    .deps/oracle/bin/python tests/oracle/check_trained_model.py MODEL build/release/bin/stillroom-cli
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from diffusers import StableDiffusionImg2ImgPipeline
from diffusers.pipelines.stable_diffusion import pipeline_stable_diffusion_img2img as img2img_module
from safetensors.torch import load_file, save_file

MOST = 1e-3
PROMPTS = ["", "tench", "a photo of 3 dogs, cat's horse", "French  HORN", "garbage truck é 日本 🐶", "x" * 300]


class Checker:
    """Runs both programs on the same inputs and keeps the verdict."""

    def __init__(self, model, program, folder):
        self.model, self.program, self.folder = model, program, folder
        self.failed = False
        self.pipeline = StableDiffusionImg2ImgPipeline.from_pretrained(model, torch_dtype=torch.float32,
                                                                       local_files_only=True)
        self.pipeline.set_progress_bar_config(disable=True)

    def stillroom(self, command, inputs=None, options=()):
        """Runs a tensor command; `inputs` holds the tensors of each option that takes a file."""
        arguments = [str(self.program), command, "--diffusion", str(self.model), *map(str, options)]
        for option, tensors in (inputs or {}).items():
            file = self.folder / f"{option}.safetensors"
            save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, file)
            arguments += [f"--{option}", str(file)]
        out = self.folder / "out.safetensors"
        subprocess.run([*arguments, "--out", str(out)], check=True, stdout=subprocess.DEVNULL)
        return {name: tensor.clone() for name, tensor in load_file(out).items()}

    def report(self, what, difference, most):
        bad = not difference <= most
        self.failed |= bad
        print(f"{what:32} {difference:.3g}{'  TOO LARGE' if bad else ''}")

    def compare(self, what, found, expected):
        """The largest difference as a part of the expected values' standard deviation."""
        if found.shape != expected.shape:
            return self.report(f"{what}: {list(found.shape)}, not {list(expected.shape)}", float("inf"), MOST)
        difference = (found.double() - expected.double()).abs().max() / expected.double().std().clamp_min(1e-12)
        self.report(what, float(difference), MOST)


def check_scheduler(checker):
    """Goes on with the settings as they are stored, which is what stillroom-cli runs."""
    pipeline = checker.pipeline
    stored = type(pipeline.scheduler).from_pretrained(checker.model, subfolder="scheduler", local_files_only=True)
    changed = sorted(key for key, value in stored.config.items()
                     if not key.startswith("_") and pipeline.scheduler.config.get(key) != value)
    checker.report(f"settings changed {' '.join(changed)}".rstrip(), len(changed), 0)
    pipeline.scheduler = stored


def random_inputs(pipeline, count, seed):
    """Latents and noise of the size that the model was made for."""
    generator = torch.Generator().manual_seed(seed)
    config = pipeline.unet.config
    size = config.sample_size
    height, width = (size, size) if isinstance(size, int) else size
    shape = (count, config.in_channels, height, width)
    return torch.randn(shape, generator=generator), torch.randn(shape, generator=generator)


def check_text(checker):
    for prompt in PROMPTS:
        tokenizer, encoder = checker.pipeline.tokenizer, checker.pipeline.text_encoder
        ids = tokenizer(prompt, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids
        found = checker.stillroom("text-embed", options=("--prompt", prompt))
        name = prompt if len(prompt) < 20 else prompt[:16] + "…"
        checker.report(f"ids “{name}”", int((found["ids"] != ids).sum()), 0)
        checker.compare(f"embedding “{name}”", found["embedding"], encoder(ids).last_hidden_state)


def check_encoder(checker, size):
    images = torch.randint(0, 256, (1, *size, 3), dtype=torch.uint8, generator=torch.Generator().manual_seed(5))
    found = checker.stillroom("encode", {"images": {"images": images}})
    encoded = checker.pipeline.vae.encode(images.permute(0, 3, 1, 2) / 127.5 - 1)
    if hasattr(encoded, "latents"):
        checker.compare("encoded", found["mean"], encoded.latents)
        return
    checker.compare("encoded, mean", found["mean"], encoded.latent_dist.mean)
    checker.compare("encoded, deviation", found["std"], encoded.latent_dist.std)


def expected_img2img(pipeline, latents, noise, options):
    trace, timesteps = [], []

    def remember(_, index, timestep, values):
        trace.append(values["latents"].clone())
        timesteps.append(float(timestep))
        return {}

    # The pipeline draws its own noise; the comparison needs a known one.
    img2img_module.randn_tensor = lambda shape, **kwargs: noise.to(kwargs["dtype"])
    count = len(latents)
    pixels = pipeline(prompt=[options.prompt] * count, negative_prompt=[options.negative] * count, image=latents,
                      strength=options.strength, num_inference_steps=options.steps, guidance_scale=options.guidance,
                      output_type="pt", callback_on_step_end=remember).images
    return torch.tensor(timesteps), torch.stack(trace), pixels


def check_img2img(checker, options):
    latents, noise = random_inputs(checker.pipeline, options.count, options.seed)
    timesteps, trace, pixels = expected_img2img(checker.pipeline, latents, noise, options)
    check_encoder(checker, pixels.shape[2:])
    found = checker.stillroom("img2img", {"latents": {"latents": latents}, "noise": {"noise": noise}},
                              ("--prompt", options.prompt, "--negative", options.negative, "--strength",
                               options.strength, "--guidance", options.guidance, "--steps", options.steps, "--trace"))
    if not torch.equal(found["timesteps"].double(), timesteps.double()):
        return checker.report(f"timesteps {found['timesteps'].tolist()}, not {timesteps.tolist()}", float("inf"), 0)
    for call, timestep in enumerate(timesteps):
        checker.compare(f"call {call}, timestep {timestep:g}", found["trace"][call], trace[call])
    checker.compare("final latents", found["latents"], trace[-1])
    grey = pixels.permute(0, 2, 3, 1).mul(255).round()
    checker.report("pixels, in grey levels", float((found["images"].float() - grey).abs().max()), 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, help="model folder in the diffusers layout")
    parser.add_argument("program", type=Path, help="stillroom-cli")
    parser.add_argument("--prompt", default="garbage truck")
    parser.add_argument("--negative", default="")
    parser.add_argument("--count", type=int, default=2, help="how many latents at once")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--strength", type=float, default=0.7)
    parser.add_argument("--guidance", type=float, default=3.0)
    parser.add_argument("--steps", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, torch.no_grad():
        checker = Checker(options.model, options.program.resolve(), Path(folder))
        check_scheduler(checker)
        check_text(checker)
        check_img2img(checker, options)
    print("the two differ" if checker.failed else "the two agree")
    return 1 if checker.failed else 0


if __name__ == "__main__":
    sys.exit(main())
