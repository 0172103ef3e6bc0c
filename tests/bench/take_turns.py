# SPDX-License-Identifier: GPL-3.0-or-later
"""Times Stillroom and its peers on the same networks in turns, so that what else the machine does falls on all alike,
and prints one JSON line per contestant and one with the ratios of the medians.

    python tests/bench/make_model.py MODEL
    python tests/bench/take_turns.py MODEL unet --batch 2 --latent 32 --dtype bf16 --reps 9
    python tests/bench/take_turns.py MODEL img2img --batch 4 --latent 32 --dtype bf16 --reps 1 --steps 50

Needs torch, diffusers, transformers; openvino for `--peers diffusers,openvino` (U-Net and autoencoder, on the CPU).
`--peers diffusers,compiled` adds diffusers under torch.compile; `--device cuda` runs all on a GPU.
The peers get channels-last weights and the same number of threads.
"""
import argparse
import io
import json
import pathlib
import statistics
import subprocess
import time

import torch

ROOT = pathlib.Path(__file__).resolve().parents[2]
DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}
PROMPTS = ["cartoon, anime, painting", "tench, Tinca tinca"]


def load(kind, folder, dtype):
    """On the default device, where torch.randn and torch.tensor make theirs too."""
    network = kind.from_pretrained(folder).eval().to(torch.get_default_device(), dtype)
    return network.to(memory_format=torch.channels_last)


def channels_last(*shape, dtype):
    return torch.randn(*shape).to(dtype).contiguous(memory_format=torch.channels_last)


def unet(model, options, dtype, compiled=False):
    from diffusers import UNet2DConditionModel
    network = load(UNet2DConditionModel, model / "unet", dtype)
    inputs = (channels_last(options.batch, 4, options.latent, options.latent, dtype=dtype), torch.tensor(500),
              torch.randn(options.batch, 77, 768).to(dtype))
    called = torch.compile(network) if compiled else network
    return network, inputs, lambda: called(*inputs, return_dict=False)[0].cpu()


def vae(model, options, dtype, decode):
    from diffusers import AutoencoderKL
    network = load(AutoencoderKL, model / "vae", dtype)
    side = options.latent if decode else 8 * options.latent
    inputs = (channels_last(1, 4 if decode else 3, side, side, dtype=dtype),)
    call = (lambda x: network.decode(x).sample) if decode else (lambda x: network.encode(x).latent_dist.mean)

    def run():
        for _ in range(options.batch):
            call(*inputs)

    network.forward = call
    return network, inputs, run


def img2img(model, options, dtype, compiled=False):
    """What the pipeline class does, with its own parts; PIL writes the PNG files."""
    from diffusers import AutoencoderKL, PNDMScheduler, UNet2DConditionModel
    from PIL import Image
    from transformers import CLIPTextModel, CLIPTokenizer
    network = load(UNet2DConditionModel, model / "unet", dtype)
    decoder = load(AutoencoderKL, model / "vae", dtype)
    text = CLIPTextModel.from_pretrained(model / "text_encoder").eval().to(torch.get_default_device(), dtype)
    called = torch.compile(network) if compiled else network
    tokenizer = CLIPTokenizer.from_pretrained(model / "tokenizer")
    latents = torch.randn(options.batch, 4, options.latent, options.latent).to(dtype)
    noise = torch.randn_like(latents)

    def run():
        ids = tokenizer(PROMPTS, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids
        ids = ids.to(torch.get_default_device())
        embedded = text(ids)[0].repeat_interleave(options.batch, 0)
        scheduler = PNDMScheduler.from_pretrained(model / "scheduler")
        scheduler.set_timesteps(options.steps)
        start = options.steps - min(int(options.steps * 0.7), options.steps)
        times = scheduler.timesteps[start:]
        x = scheduler.add_noise(latents, noise, times[:1])
        for t in times:
            pair = torch.cat([x, x]).contiguous(memory_format=torch.channels_last)
            negative, positive = called(pair, t, embedded, return_dict=False)[0].chunk(2)
            x = scheduler.step(negative + 10 * (positive - negative), t, x, return_dict=False)[0]
        for latent in x.split(1):
            pixels = decoder.decode(latent / 0.18215, return_dict=False)[0]
            pixels = (pixels.float() / 2 + 0.5).clamp(0, 1).mul(255).round().byte()[0].permute(1, 2, 0)
            pixels = pixels.contiguous().cpu().numpy()
            if not options.no_png:
                Image.fromarray(pixels).save(io.BytesIO(), "PNG")

    return network, None, run


CASES = {"unet": unet, "vae-encode": lambda *a: vae(*a, decode=False), "vae-decode": lambda *a: vae(*a, decode=True),
         "img2img": img2img}


class Stillroom:
    def __init__(self, model, options, *extra):
        command = [options.bench, options.case, "--device", options.device, "--diffusion", model, "--batch", options.batch,
                   "--latent", options.latent, "--dtype", options.dtype, "--threads", options.threads, "--steps",
                   options.steps, "--step", *extra]
        self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.line()
        self.gflop = 0

    def line(self):
        return json.loads(self.process.stdout.readline())

    def __call__(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        answer = self.line()
        self.gflop = answer["gflop"]
        return answer["seconds"][0]


def timed(run, warm_ups=2):
    def once():
        start = time.perf_counter()
        run()
        return time.perf_counter() - start
    for _ in range(warm_ups):
        run()
    return once


def openvino_peer(network, inputs, options):
    import openvino
    model = openvino.convert_model(network, example_input=tuple(inputs))
    for port, value in zip(model.inputs, inputs):
        model.reshape({port: list(value.shape)}) if len(model.inputs) == 1 else None
    if len(model.inputs) > 1:
        model.reshape({port: list(value.shape) for port, value in zip(model.inputs, inputs)})
    compiled = openvino.Core().compile_model(model, "CPU", {
        "INFERENCE_PRECISION_HINT": options.dtype, "INFERENCE_NUM_THREADS": options.threads, "NUM_STREAMS": "1",
        "PERFORMANCE_HINT": "LATENCY"})
    request = compiled.create_infer_request()
    arrays = [value.float().numpy() if value.is_floating_point() else value.numpy() for value in inputs]
    repeats = 1 if options.case == "unet" else options.batch
    return lambda: [request.infer(arrays) for _ in range(repeats)]


def contestants(options):
    model = pathlib.Path(options.model)
    found = {"stillroom": Stillroom(model, options)}
    if options.plain:
        found["stillroom without savings"] = Stillroom(model, options, "--without", "all")
    if options.without:
        found["stillroom without " + options.without] = Stillroom(model, options, "--without", options.without)
    if "openvino" in options.peers:
        network, inputs, _ = CASES[options.case](model, options, torch.float32)
        found["openvino"] = timed(openvino_peer(network, inputs, options))
        del network
    warm_ups = 1 if options.case == "img2img" else 2
    if "diffusers" in options.peers:
        found["diffusers"] = timed(CASES[options.case](model, options, DTYPES[options.dtype])[2], warm_ups)
    if "compiled" in options.peers:
        found["compiled"] = timed(CASES[options.case](model, options, DTYPES[options.dtype], compiled=True)[2], warm_ups)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("case", choices=CASES)
    parser.add_argument("--batch", type=int, default=2)
    parser.add_argument("--latent", type=int, default=32)
    parser.add_argument("--dtype", choices=DTYPES, default="bf16")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--reps", type=int, default=7)
    parser.add_argument("--peers", default="diffusers")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--bench", type=pathlib.Path, default=ROOT / "build/release/bin/stillroom-bench")
    parser.add_argument("--no-png", action="store_true", help="for a stillroom-bench built without OpenCV")
    parser.add_argument("--without", default="", help="adds Stillroom without these savings, by name and comma")
    parser.add_argument("--plain", action="store_true", help="Stillroom without its savings as well")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_grad_enabled(False)
    torch.set_default_device(options.device)
    torch.manual_seed(0)
    names = contestants(options)
    seconds = {name: [] for name in names}
    for _ in range(options.reps):
        for name, once in names.items():
            seconds[name].append(once())
    gflop = names["stillroom"].gflop
    medians = {name: statistics.median(values) for name, values in seconds.items()}
    for name, values in seconds.items():
        print(json.dumps({"case": options.case, "who": name, "batch": options.batch, "latent": options.latent,
                          "dtype": options.dtype, "threads": options.threads, "median": round(medians[name], 4),
                          "min": round(min(values), 4), "max": round(max(values), 4), "reps": options.reps,
                          "gflops": round(gflop / medians[name], 1)}), flush=True)
    print(json.dumps({"ratios": {name: round(medians["stillroom"] / median, 3) for name, median in medians.items()
                                 if name != "stillroom"}}), flush=True)


main()
