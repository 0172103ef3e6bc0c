#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what diffusers' schedulers compute into tests/data: scheduler_traces.safetensors, where a formula stands for
the network, and img2img_schedulers.safetensors, img2img of tests/data/tiny_diffusers as it is, with SD-2's linear
projections and heads per level, as a model of the velocity, and with a guidance input as latent consistency models have
it. Both are seeded. Run it from the root of the sources after make_text_and_schedulers.py, which writes the model:

    python3 -m venv .deps/oracle
    .deps/oracle/bin/pip install torch==2.13.0 diffusers==0.42.1 transformers safetensors
    .deps/oracle/bin/python tests/oracle/make_schedulers.py
"""
import json
from pathlib import Path

import diffusers
import torch
from diffusers import (AutoencoderKL, LatentConsistencyModelImg2ImgPipeline, StableDiffusionImg2ImgPipeline,
                       UNet2DConditionModel)
from diffusers.pipelines.latent_consistency_models import pipeline_latent_consistency_img2img as consistency_module
from diffusers.pipelines.stable_diffusion import pipeline_stable_diffusion_img2img as img2img_module
from diffusers.schedulers import scheduling_euler_ancestral_discrete, scheduling_lcm
from safetensors.torch import save_file
from transformers import CLIPTextModel, CLIPTokenizer

DATA = Path(__file__).resolve().parent.parent / "data"
SD_BETAS = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
SD1_FILE = dict(_class_name="PNDMScheduler", **SD_BETAS, num_train_timesteps=1000, set_alpha_to_one=False,
                skip_prk_steps=True, steps_offset=1, clip_sample=False)
CLASSES = dict(ddim="DDIMScheduler", pndm="PNDMScheduler", euler="EulerDiscreteScheduler", lcm="LCMScheduler")
CLASSES.update({"euler-ancestral": "EulerAncestralDiscreteScheduler", "dpmpp-2m": "DPMSolverMultistepScheduler",
                "dpmpp-2m-karras": "DPMSolverMultistepScheduler"})


def file_of(name, **settings):
    """What a scheduler_config.json of this class may hold; keys that aren't named take the class's default."""
    karras = dict(use_karras_sigmas=True) if name == "dpmpp-2m-karras" else {}
    return dict(_class_name=CLASSES[name], **karras, **settings)


def trace_cases():
    """Name, content of the file, scheduler asked for (None: the file's own), steps, strength."""
    for name in ("euler", "euler-ancestral", "dpmpp-2m", "dpmpp-2m-karras"):
        for spacing in ("leading", "trailing", "linspace"):
            for prediction in ("epsilon", "v_prediction", "sample"):
                if (name, prediction) != ("euler-ancestral", "sample"):
                    config = file_of(name, timestep_spacing=spacing, prediction_type=prediction, steps_offset=1, **SD_BETAS)
                    yield f"{name} {spacing} {prediction}", config, None, 11, 0.7
        yield f"{name} defaults", file_of(name), None, 9, 1.0
        yield f"{name} from SD 1", SD1_FILE, name, 20, 0.7
        yield f"{name} cosine", file_of(name, beta_schedule="squaredcos_cap_v2"), None, 7, 0.8
        yield f"{name} trained betas", file_of(name, trained_betas=[0.01 + 0.002 * i for i in range(40)],
                                               num_train_timesteps=40), None, 6, 0.9
        yield f"{name} zero SNR", file_of(name, rescale_betas_zero_snr=True, prediction_type="v_prediction",
                                          timestep_spacing="trailing", **SD_BETAS), None, 8, 1.0
        yield f"{name} one step", file_of(name, timestep_spacing="trailing", **SD_BETAS), None, 1, 1.0
    for name in ("ddim", "pndm", "lcm"):
        yield f"{name} from SD 1", SD1_FILE, name, 20, 0.7
        yield f"{name} zero SNR from DDIM", dict(SD1_FILE, _class_name="DDIMScheduler", rescale_betas_zero_snr=True,
                                                 prediction_type="v_prediction", timestep_spacing="trailing"), name, 8, 0.7
    yield "pndm leading v_prediction", dict(SD1_FILE, prediction_type="v_prediction"), None, 11, 0.7
    for prediction in ("epsilon", "v_prediction", "sample"):
        yield f"ddim trailing {prediction}", file_of("ddim", timestep_spacing="trailing", prediction_type=prediction,
                                                     clip_sample=False, **SD_BETAS), None, 11, 0.7
        yield f"lcm {prediction}", file_of("lcm", prediction_type=prediction), None, 8, 0.7
    yield "lcm one step", file_of("lcm"), None, 1, 1.0
    yield "lcm clipped", file_of("lcm", clip_sample=True, clip_sample_range=0.8), None, 4, 1.0
    yield "lcm odd steps", file_of("lcm", original_inference_steps=37, timestep_scaling=0.01), None, 7, 1.0
    yield "lcm linear", file_of("lcm", beta_schedule="linear", beta_end=0.02), None, 5, 0.9
    for spacing in ("leading", "trailing", "linspace"):
        yield f"euler karras {spacing}", file_of("euler", use_karras_sigmas=True, timestep_spacing=spacing, **SD_BETAS), None, 11, 0.7
    yield "euler karras ends", file_of("euler", use_karras_sigmas=True, sigma_min=0.1, sigma_max=12.5), None, 9, 0.7
    yield "euler log_linear", file_of("euler", interpolation_type="log_linear", **SD_BETAS), None, 9, 0.7
    yield "euler log_linear karras", file_of("euler", interpolation_type="log_linear", use_karras_sigmas=True), None, 9, 0.7
    yield "euler sigma_min", file_of("euler", final_sigmas_type="sigma_min", **SD_BETAS), None, 9, 0.7
    for kind in ("epsilon", "v_prediction"):
        yield f"euler continuous {kind}", file_of("euler", timestep_type="continuous", prediction_type=kind, **SD_BETAS), None, 9, 0.7
    yield "euler continuous karras", file_of("euler", timestep_type="continuous", prediction_type="v_prediction",
                                             use_karras_sigmas=True, sigma_min=0.002, sigma_max=700.0), None, 9, 0.7
    yield "euler-ancestral from odd euler", file_of("euler", interpolation_type="log_linear", use_karras_sigmas=True,
                                                    final_sigmas_type="sigma_min"), "euler-ancestral", 9, 0.7
    for solver in ("midpoint", "heun", "bh2"):
        yield f"dpmpp-2m {solver}", file_of("dpmpp-2m", solver_type=solver, **SD_BETAS), None, 9, 0.7
    for steps in (9, 16):
        for lower in (False, True):
            for final in ("zero", "sigma_min"):
                for euler in (False, True):
                    yield f"dpmpp-2m {steps} {lower} {final} {euler}", file_of(
                        "dpmpp-2m", lower_order_final=lower, final_sigmas_type=final, euler_at_final=euler, **SD_BETAS), None, steps, 0.6
    yield "dpmpp-2m order 1", file_of("dpmpp-2m", solver_order=1, **SD_BETAS), None, 9, 0.7
    for spacing in ("leading", "trailing", "linspace"):
        yield f"dpmpp-2m clipped lambda {spacing}", file_of(
            "dpmpp-2m", beta_schedule="squaredcos_cap_v2", lambda_min_clipped=-5.1, timestep_spacing=spacing), None, 9, 0.7
    ends = file_of("euler", use_karras_sigmas=True, sigma_min=0.1, sigma_max=10.0, **SD_BETAS)
    yield "dpmpp-2m of a karras file", ends, "dpmpp-2m", 9, 0.7
    yield "dpm class of a karras file", ends, "DPMSolverMultistepScheduler", 9, 0.7
    yield "dpmpp-2m-karras ends of an euler file", ends, "dpmpp-2m-karras", 9, 0.7


def scheduler_from(config, name):
    own = getattr(diffusers, config["_class_name"]).from_config(config)
    if name is None:
        return own
    karras = dict(use_karras_sigmas=name == "dpmpp-2m-karras") if name.startswith("dpmpp") else {}
    return getattr(diffusers, CLASSES.get(name, name)).from_config(own.config, **karras)


def give_step_noise(noise):
    """The schedulers draw noise of their own; the traces need a known one. `noise` [U, …], one for each call."""
    for module in (scheduling_euler_ancestral_discrete, scheduling_lcm):
        rest = iter(noise)
        module.randn_tensor = lambda shape, rest=rest, **kwargs: next(rest).to(kwargs["dtype"])


def output_of(sample, timestep):
    """Stands for a network; the test has the same formula."""
    return 0.8 * torch.sin(1.3 * sample + 0.004 * float(timestep)) + 0.2 * sample


def begin(scheduler, steps, strength):
    """The pipeline's get_timesteps."""
    scheduler.set_timesteps(steps)
    start = max(steps - min(int(steps * strength), steps), 0) * scheduler.order
    if hasattr(scheduler, "set_begin_index"):
        scheduler.set_begin_index(start)
    return scheduler.timesteps[start:]


def trace_of(scheduler, steps, strength, given):
    timesteps = begin(scheduler, steps, strength)
    give_step_noise(given["step_noise"])
    sample = scheduler.add_noise(given["latents"], given["noise"], timesteps[:1].repeat(2))
    trace = [sample]
    for t in timesteps:
        output = output_of(scheduler.scale_model_input(sample, t), t)
        sample = scheduler.step(output, t, sample, return_dict=False)[0]
        trace.append(sample)
    return timesteps, torch.stack(trace)


def write_traces():
    generator = torch.Generator().manual_seed(17)
    given = {name: torch.randn(shape, generator=generator)
             for name, shape in (("latents", (2, 3)), ("noise", (2, 3)), ("step_noise", (32, 2, 3)))}
    tensors, metadata = dict(given), {}
    for name, config, other, steps, strength in trace_cases():
        timesteps, trace = trace_of(scheduler_from(config, other), steps, strength, given)
        assert trace.isfinite().all(), name
        tensors[f"{name}/t"], tensors[f"{name}/x"] = timesteps.float(), trace
        metadata[name] = json.dumps([config, other, steps, strength], separators=(",", ":"))
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, DATA / "scheduler_traces.safetensors", metadata)


def unet_with_linear_projections(folder):
    """The same weights in SD-2's layout, with more heads where there are more channels, as SD-2 has them. Attention is
    made sharp, or else one could not tell how many heads there are. The test makes the same model."""
    plain = UNet2DConditionModel.from_pretrained(folder)
    weights = plain.state_dict()
    for name, tensor in weights.items():
        if "attentions" in name and name.endswith(("proj_in.weight", "proj_out.weight")):
            weights[name] = tensor.flatten(1)
        elif name.endswith("to_q.weight"):
            weights[name] = 16 * tensor
    unet = UNet2DConditionModel.from_config(dict(plain.config, use_linear_projection=True, attention_head_dim=[2, 4]))
    unet.load_state_dict(weights)
    return unet.eval()


def unet_with_guidance(folder, projection):
    """The same weights with a guidance input. The test makes the same model."""
    plain = UNet2DConditionModel.from_pretrained(folder)
    unet = UNet2DConditionModel.from_config(dict(plain.config, time_cond_proj_dim=projection.shape[1]))
    unet.load_state_dict({**plain.state_dict(), "time_embedding.cond_proj.weight": projection})
    return unet.eval()


def pipeline_of(folder, unet, kind=StableDiffusionImg2ImgPipeline):
    pipeline = kind(
        vae=AutoencoderKL.from_pretrained(folder / "vae"), unet=unet, scheduler=scheduler_from(SD1_FILE, None),
        text_encoder=CLIPTextModel.from_pretrained(folder / "text_encoder"),
        tokenizer=CLIPTokenizer.from_pretrained(folder / "tokenizer"), safety_checker=None, feature_extractor=None,
        requires_safety_checker=False)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def run_pipeline(pipeline, scheduler, given, **changes):
    pipeline.scheduler = scheduler
    trace, timesteps = [], []

    def remember(_, index, timestep, values):
        trace.append(values["latents"].clone())
        timesteps.append(float(timestep))
        return {}

    for module in (img2img_module, consistency_module):
        module.randn_tensor = lambda shape, **kwargs: given["noise"].to(kwargs["dtype"])
    give_step_noise(given["step_noise"])
    count = given["latents"].shape[0]
    options = dict(prompt=[given["prompt"]] * count, image=given["latents"], strength=given["strength"],
                   num_inference_steps=given["steps"], guidance_scale=given["guidance"], output_type="latent")
    pipeline(**{**options, **changes}, callback_on_step_end=remember)
    return torch.tensor(timesteps), torch.stack(trace)


def write_guided(folder, given, tensors):
    """The scale as an input instead of a negative half. Stable Diffusion's pipeline cuts LCM's steps as all others'; LCM's
    own lays them out anew below strength 1."""
    tensors["guided/cond_proj"] = torch.randn(8, 12, generator=torch.Generator().manual_seed(29))
    unet = unet_with_guidance(folder / "unet", tensors["guided/cond_proj"])
    for name, kind, changes in (("cut", StableDiffusionImg2ImgPipeline, {}),
                                ("whole", LatentConsistencyModelImg2ImgPipeline, dict(strength=1.0, num_inference_steps=4))):
        timesteps, trace = run_pipeline(pipeline_of(folder, unet, kind), scheduler_from(SD1_FILE, "lcm"),
                                        {**given, **tensors}, **changes)
        tensors[f"guided/{name}/t"], tensors[f"guided/{name}/x"] = timesteps, trace


def write_img2img():
    folder = DATA / "tiny_diffusers"
    generator = torch.Generator().manual_seed(23)
    given = dict(prompt="a Photo of 3 dogs, cat's horse", negative="low  quality", steps=8, strength=0.7, guidance=3.0)
    tensors = {"latents": torch.randn((2, 4, 4, 4), generator=generator),
               "noise": torch.randn((2, 4, 4, 4), generator=generator),
               "step_noise": torch.randn((6, 2, 4, 4, 4), generator=generator)}
    metadata = {key: str(value) for key, value in given.items()}
    for kind in ("sd1", "sd2", "velocity"):
        unet = UNet2DConditionModel.from_pretrained(folder / "unet") if kind == "sd1" else unet_with_linear_projections(
            folder / "unet")
        pipeline = pipeline_of(folder, unet)
        config = json.loads((folder / "scheduler" / "scheduler_config.json").read_text())
        config["clip_sample"] = False
        if kind == "velocity":
            config["prediction_type"] = "v_prediction"
            del config["timestep_spacing"]
        for name in CLASSES:
            timesteps, trace = run_pipeline(pipeline, scheduler_from(config, name), {**given, **tensors},
                                            negative_prompt=[given["negative"]] * len(tensors["latents"]))
            tensors[f"{kind}/{name}/t"], tensors[f"{kind}/{name}/x"] = timesteps, trace
    write_guided(folder, given, tensors)
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, DATA / "img2img_schedulers.safetensors", metadata)


if __name__ == "__main__":
    torch.set_num_threads(1)
    with torch.no_grad():
        write_traces()
        write_img2img()
