#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares stillroom-cli with diffusers and transformers at Stable Diffusion 1.5's full size, on a folder of random
weights: text encoder, autoencoder, and img2img call by call with guidance, in f32; then how far both are from that in
bf16. Prints relative differences and exits 1 when one in f32 is above 1e-3. Needs the packages of
check_trained_model.py, 10 GB of memory and some minutes. Run it from the root of the sources:

    .deps/oracle/bin/python tests/bench/make_model.py build/sd15
    .deps/oracle/bin/python tests/oracle/check_full_size.py build/sd15 build/release/bin/stillroom-cli
"""
import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import torch
from diffusers import AutoencoderKL, PNDMScheduler, UNet2DConditionModel
from safetensors.torch import load_file, save_file
from transformers import CLIPTextModel, CLIPTokenizer

MOST = 1e-3
PROMPT, NEGATIVE = "a photo of a tench", "cartoon, anime, painting"


class Checker:
    def __init__(self, options, folder):
        self.model, self.program, self.folder, self.steps = options.model, options.program, Path(folder), options.steps
        self.worst = 0.0
        self.tokenizer = CLIPTokenizer.from_pretrained(f"{self.model}/tokenizer")
        self.text = CLIPTextModel.from_pretrained(f"{self.model}/text_encoder").eval()
        self.latents, self.noise = torch.randn(1, 4, 32, 32), torch.randn(1, 4, 32, 32)

    def stillroom(self, command, tensors=None, *options):
        """One tensor command; an option named in `tensors` gets them as a file."""
        out = self.folder / "out.safetensors"
        arguments = [self.program, command, "--diffusion", self.model, "--out", out, *options]
        for name, content in (tensors or {}).items():
            file = self.folder / f"{name}.safetensors"
            save_file(content, file)
            arguments += ["--" + name, file]
        subprocess.run([str(part) for part in arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return load_file(out)

    def compare(self, what, ours, theirs, counts=True):
        error = ((ours.double() - theirs.double()).norm() / theirs.double().norm()).item()
        print(f"{what:<32} {error:.2e}", flush=True)
        if counts:
            self.worst = max(self.worst, error)

    def embed(self, prompt):
        ids = self.tokenizer([prompt], padding="max_length", max_length=77, truncation=True, return_tensors="pt")
        return self.text(ids.input_ids)[0]

    def check_text(self):
        self.compare("text", self.stillroom("text-embed", None, "--prompt", PROMPT)["embedding"], self.embed(PROMPT))

    def check_autoencoder(self):
        network = AutoencoderKL.from_pretrained(f"{self.model}/vae").eval()
        images = torch.randint(0, 256, (1, 256, 256, 3), dtype=torch.uint8)
        posterior = network.encode(images.permute(0, 3, 1, 2).float() / 127.5 - 1).latent_dist
        encoded = self.stillroom("encode", {"images": {"images": images}})
        self.compare("encoder, mean", encoded["mean"], posterior.mean)
        self.compare("encoder, deviation", encoded["std"], posterior.std)
        pixels = (network.decode(self.latents / network.config.scaling_factor).sample / 2 + 0.5).clamp(0, 1)
        self.compare("decoder", self.stillroom("decode", {"latents": {"latents": self.latents}})["pixels"], pixels)

    def reference(self, dtype):
        network = UNet2DConditionModel.from_pretrained(f"{self.model}/unet").eval().to(dtype)
        text = torch.cat([self.embed(NEGATIVE), self.embed(PROMPT)]).to(dtype)
        scheduler = PNDMScheduler.from_pretrained(f"{self.model}/scheduler")
        scheduler.set_timesteps(self.steps)
        times = scheduler.timesteps[self.steps - min(int(self.steps * 0.7), self.steps):]
        x, trace = scheduler.add_noise(self.latents.to(dtype), self.noise.to(dtype), times[:1]), []
        for t in times:
            negative, positive = network(torch.cat([x, x]), t, text, return_dict=False)[0].chunk(2)
            x = scheduler.step(negative + 10 * (positive - negative), t, x, return_dict=False)[0]
            trace.append(x.float())
        return trace

    def ours(self, dtype):
        return self.stillroom("img2img", {"latents": {"latents": self.latents}, "noise": {"noise": self.noise}},
                              "--prompt", PROMPT, "--negative", NEGATIVE, "--strength", "0.7", "--guidance", "10", "--steps",
                              self.steps, "--dtype", dtype, "--trace")["trace"]

    def check_img2img(self):
        exact, found = self.reference(torch.float32), self.ours("f32")
        for call, expected in enumerate(exact):
            self.compare(f"img2img f32, call {call}", found[call], expected)
        rounded, found = self.reference(torch.bfloat16), self.ours("bf16")
        self.compare("img2img bf16 from f32", found[-1], exact[-1], counts=False)
        self.compare("diffusers bf16 from f32", rounded[-1], exact[-1], counts=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("program")
    parser.add_argument("--steps", type=int, default=4)
    torch.set_grad_enabled(False)
    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(parser.parse_args(), folder)
        checker.check_text()
        checker.check_autoencoder()
        checker.check_img2img()
    return 1 if checker.worst > MOST else 0


sys.exit(main())
