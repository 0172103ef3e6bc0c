# SPDX-License-Identifier: GPL-3.0-or-later
"""Times Stillroom and its peers on the same networks in turns, so that what else the machine does falls on all alike,
and prints one JSON line per contestant and one with the ratios of the medians.

    python tests/bench/make_model.py MODEL
    python tests/bench/take_turns.py MODEL unet --batch 2 --latent 32 --dtype bf16 --reps 9
    python tests/bench/take_turns.py MODEL img2img --batch 4 --latent 32 --dtype bf16 --reps 1 --steps 50
    python tests/bench/take_turns.py - detector --batch 20 --dtype f32
    python tests/bench/take_turns.py - train-step --batch 16 --dtype f32
    python tests/bench/take_turns.py - train-step-small --batch 50 --dtype f32

Needs torch, diffusers, transformers; openvino for `--peers diffusers,openvino` (not img2img, on the CPU).
`--peers diffusers,compiled` adds diffusers under torch.compile; `--device cuda` runs all on a GPU.
The detector and the training steps, of a ResNet-18, need no model and have plain `torch` for a peer where the others
have diffusers.
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
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

ROOT = pathlib.Path(__file__).resolve().parents[2]
DTYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}
REST = 0.03  # seconds; threads of the one before wait for more work awake, at the cost of the next
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


def convolution(inside, out, kernel, stride):
    return nn.Conv2d(inside, out, kernel, stride, kernel // 2, bias=False)


class BasicBlock(nn.Module):
    def __init__(self, inside, out, stride):
        super().__init__()
        self.conv1, self.bn1 = convolution(inside, out, 3, stride), nn.BatchNorm2d(out)
        self.conv2, self.bn2 = convolution(out, out, 3, 1), nn.BatchNorm2d(out)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = None
        if stride != 1 or inside != out:
            self.downsample = nn.Sequential(convolution(inside, out, 1, stride), nn.BatchNorm2d(out))

    def forward(self, x):
        shortcut = x if self.downsample is None else self.downsample(x)
        x = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        x += shortcut
        return self.relu(x)


class ResNet18(nn.Module):
    """torchvision's, by its names; `small`: with RDED's stem for images of 32 pixels."""
    def __init__(self, classes, small=False):
        super().__init__()
        self.conv1, self.bn1 = convolution(3, 64, *((3, 1) if small else (7, 2))), nn.BatchNorm2d(64)
        self.relu = nn.ReLU(inplace=True)
        self.maxpool = nn.Identity() if small else nn.MaxPool2d(3, 2, 1)
        inside = 64
        for stage, out in enumerate((64, 128, 256, 512), 1):
            first = BasicBlock(inside, out, 1 if stage == 1 else 2)
            setattr(self, f"layer{stage}", nn.Sequential(first, BasicBlock(out, out, 1)))
            inside = out
        self.fc = nn.Linear(512, classes)

    def forward(self, x):
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        return self.fc(x.mean((2, 3)))


def fold_norms(network):
    for module in network.modules():
        for before, norm in (("conv1", "bn1"), ("conv2", "bn2"), ("0", "1")):
            if isinstance(getattr(module, norm, None), nn.BatchNorm2d):
                setattr(module, before, fuse_conv_bn_eval(getattr(module, before), getattr(module, norm)))
                setattr(module, norm, nn.Identity())


class Detector(nn.Module):
    """8-bit images [N, side, side, 3] in, logits out, the test transform's normalisation included."""
    def __init__(self, network, side, dtype):
        super().__init__()
        self.network, self.dtype = network, dtype
        mean, deviation = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
        # As long as a row of pixels, as Stillroom has them: much quicker than three against the last dimension.
        self.scale, self.shift = (1 / (255 * deviation)).repeat(side), (-mean / deviation).repeat(side)

    def forward(self, images):
        rows = torch.addcmul(self.shift, images.flatten(2).float(), self.scale)
        return self.network(rows.view(images.shape).permute(0, 3, 1, 2).to(self.dtype))


def detector(model, options, dtype, compiled=False):
    side = 256
    network = ResNet18(10).eval()
    fold_norms(network)
    whole = Detector(network.to(dtype).to(memory_format=torch.channels_last), side, dtype).eval()
    inputs = (torch.randint(0, 256, (options.batch, side, side, 3)).byte(),)
    called = torch.compile(whole) if compiled else whole
    return whole, inputs, lambda: called(*inputs).cpu()


def training(model, options, dtype, compiled=False, small=False):
    side = 32 if small else 224
    network = ResNet18(10, small).to(memory_format=torch.channels_last).train()
    called = torch.compile(network) if compiled else network
    images, labels = channels_last(options.batch, 3, side, side, dtype=torch.float32), torch.arange(options.batch) % 10
    optimiser = torch.optim.SGD(network.parameters(), 1e-4, momentum=0.9, weight_decay=5e-4)

    def run():
        with torch.enable_grad():
            optimiser.zero_grad()
            loss = nn.functional.cross_entropy(called(images), labels)
            loss.backward()
        optimiser.step()
        return loss.item()

    return network, (images,), run


CASES = {"unet": unet, "vae-encode": lambda *a: vae(*a, decode=False), "vae-decode": lambda *a: vae(*a, decode=True),
         "img2img": img2img, "detector": detector, "train-step": training,
         "train-step-small": lambda *a, **b: training(*a, **b, small=True)}
TORCH_CASES = ("detector", "train-step", "train-step-small")


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
    repeats = 1 if options.case in ("unet", "detector") else options.batch
    return lambda: [request.infer(arrays) for _ in range(repeats)]


def contestants(options):
    model = pathlib.Path(options.model)
    found = {"stillroom": Stillroom(model, options)}
    if options.plain:
        found["stillroom without savings"] = Stillroom(model, options, "--without", "all")
    if options.without:
        found["stillroom without " + options.without] = Stillroom(model, options, "--without", options.without)
    eager = "torch" if options.case in TORCH_CASES else "diffusers"
    peers = options.peers or eager
    if "openvino" in peers:
        network, inputs, _ = CASES[options.case](model, options, torch.float32)
        found["openvino"] = timed(openvino_peer(network, inputs, options))
        del network
    warm_ups = 1 if options.case == "img2img" else 2
    if eager in peers:
        found[eager] = timed(CASES[options.case](model, options, DTYPES[options.dtype])[2], warm_ups)
    if "compiled" in peers:
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
    parser.add_argument("--peers", default="", help="by name and comma; diffusers, or torch for the detector")
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
            time.sleep(REST)
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
