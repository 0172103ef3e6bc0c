# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/data/pictures.safetensors: small picture files of every kind, NAME, with the pixels that PIL's
convert("RGB") gives, NAME.pixels, or with none where the file is to be refused. Grey of 16 bits is scaled here, which
PIL's conversion clips.

Needs pillow (13), numpy and safetensors:

  python tests/oracle/make_pictures.py
"""
import io
import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from PIL import Image
from safetensors.numpy import save_file

warnings.simplefilter("ignore")
random = np.random.default_rng(7)
files, expected = {}, {}


def drawn(height, width, channels=3, most=256):
    """A smooth slope with some noise, so that lossy formats keep close to it."""
    y, x = np.mgrid[:height, :width]
    planes = [(x * (9 + 4 * c) + y * (23 - 5 * c) + 40 * c) % 256 for c in range(channels)]
    values = np.stack(planes, -1) + random.integers(0, 9, (height, width, channels))
    return (values % most).astype(np.uint8).squeeze()


def pixels_of(content):
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))


def taken(name, content, pixels=None):
    files[name], expected[name] = content, pixels_of(content) if pixels is None else pixels


def refused(name, content):
    files[name] = content


def saved(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


RGB = Image.fromarray(drawn(11, 19))
SMALL = Image.fromarray(drawn(5, 7))
GREY = Image.fromarray(drawn(5, 7, 1))
RGBA = Image.fromarray(drawn(5, 7, 4), "RGBA")
LA = Image.fromarray(drawn(5, 7, 2), "LA")
CMYK = Image.fromarray(drawn(5, 7, 4), "CMYK")
BITS = Image.fromarray(drawn(5, 11, 1)).convert("1")
PALETTE = SMALL.quantize(16)
DEEP = random.integers(0, 65536, (5, 7), dtype=np.uint16)


def grey(values):
    return np.repeat(np.asarray(values, np.uint8)[..., None], 3, -1)


def jpegs():
    for name, options in {"420": {"subsampling": 2}, "422": {"subsampling": 1}, "444": {"subsampling": 0},
                          "progressive": {"progressive": True}, "restarts": {"restart_marker_blocks": 1},
                          "rgb": {"keep_rgb": True}}.items():
        taken(f"jpeg.{name}", saved(RGB, "JPEG", quality=90, **options))
    taken("jpeg.grey", saved(GREY, "JPEG"))
    taken("jpeg.grey-progressive", saved(GREY, "JPEG", progressive=True))
    taken("jpeg.cmyk", saved(CMYK, "JPEG", quality=95))
    whole = saved(RGB, "JPEG", quality=90)
    taken("jpeg.exif", saved(RGB, "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"))
    taken("jpeg.trailing", whole + b"and more\xff\xd8\xff")
    taken("jpeg.no-end", whole[:-2], pixels_of(whole))
    refused("jpeg.header-only", whole[:whole.index(b"\xff\xda")])
    refused("jpeg.half", whole[:len(whole) * 2 // 3])
    refused("jpeg.half-and-end", whole[:len(whole) * 2 // 3] + b"\xff\xd9")
    at = whole.index(b"\xff\xc0")
    refused("jpeg.12-bit", whole[:at + 4] + b"\x0c" + whole[at + 5:])
    # An Adobe marker that calls the four channels YCCK.
    cmyk = files["jpeg.cmyk"]
    marker = cmyk.index(b"Adobe")
    taken("jpeg.ycck", cmyk[:marker + 11] + b"\x02" + cmyk[marker + 12:])


def chunk(kind, content=b""):
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width, height, bits, colour, rows, before=b"", interlace=0, data=None):
    data = zlib.compress(b"".join(b"\0" + row for row in rows)) if data is None else data
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlace)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + before + chunk(b"IDAT", data) + chunk(b"IEND")


def packed_rows(values, bits):
    return [np.packbits(np.unpackbits(row[:, None].astype(np.uint8), axis=1)[:, 8 - bits:].ravel()).tobytes()
            for row in values]


def adam7(pixels):
    """The rows of the seven passes."""
    rows = []
    for x0, y0, dx, dy in ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)):
        part = pixels[y0::dy, x0::dx]
        rows += [row.tobytes() for row in part] if part.size else []
    return rows


def pngs():
    for name, image in {"rgb": SMALL, "rgba": RGBA, "grey": GREY, "grey-alpha": LA, "palette": PALETTE, "bits": BITS}.items():
        taken(f"png.{name}", saved(image, "PNG"))
    for bits in (1, 2, 4):
        values = random.integers(0, 1 << bits, (5, 7))
        taken(f"png.grey{bits}", png(7, 5, bits, 0, packed_rows(values, bits)))
        taken(f"png.palette{bits}", png(7, 5, bits, 3, packed_rows(values, bits),
                                        chunk(b"PLTE", random.bytes(3 << bits)) + chunk(b"tRNS", b"\0\x80")))
    wide = random.integers(0, 65536, (5, 7, 4), dtype=np.uint16)
    for colour, channels, name in ((2, 3, "rgb16"), (6, 4, "rgba16"), (4, 2, "grey-alpha16")):
        rows = [row.astype(">u2").tobytes() for row in wide[..., :channels]]
        taken(f"png.{name}", png(7, 5, 16, colour, rows))
    taken("png.grey16", png(7, 5, 16, 0, [row.astype(">u2").tobytes() for row in DEEP]), grey(DEEP >> 8))
    rgb = np.asarray(RGB)
    taken("png.interlaced", png(19, 11, 8, 2, adam7(rgb), interlace=1))
    small = np.asarray(SMALL)
    rows = [row.tobytes() for row in small]
    taken("png.gamma", png(7, 5, 8, 2, rows, chunk(b"gAMA", struct.pack(">I", 100000))))
    taken("png.key", png(7, 5, 8, 2, rows, chunk(b"tRNS", struct.pack(">HHH", *map(int, small[0, 0])))))
    taken("png.grey-key", png(7, 5, 8, 0, [row[::3].tobytes() for row in small.reshape(5, 21)],
                              chunk(b"tRNS", struct.pack(">H", int(small[0, 0, 0])))))
    taken("png.animated", saved(SMALL, "PNG", save_all=True, append_images=[Image.eval(SMALL, lambda v: 255 - v)]))
    whole = saved(SMALL, "PNG")
    taken("png.no-end", whole[:-12], small)
    taken("png.trailing", whole + b"and more", small)
    refused("png.short-palette", png(3, 1, 8, 3, [bytes([0, 1, 2])], chunk(b"PLTE", b"\1\2\3\4\5\6")))
    refused("png.no-palette", png(3, 1, 8, 3, [bytes([0, 1, 2])]))
    refused("png.few-rows", png(7, 5, 8, 2, rows[:4]))
    refused("png.half", png(7, 5, 8, 2, (), data=zlib.compress(b"".join(b"\0" + row for row in rows))[:60]))
    at = whole.index(b"IDAT") + 8
    refused("png.damaged", whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1:])


def bmp(width, height, bits, data, kind=0, palette=b"", masks=b"", header=40):
    extra = masks.ljust(header - 40, b"\0") if header > 40 else masks
    offset = 14 + 40 + len(extra) + len(palette)
    return (b"BM" + struct.pack("<IHHI", offset + len(data), 0, 0, offset)
            + struct.pack("<IiiHHIIIIII", header, width, height, 1, bits, kind, len(data), 0, 0, len(palette) // 4, 0)
            + extra + palette + data)


def bmps():
    for name, image in {"rgb": SMALL, "grey": GREY, "palette": PALETTE, "bits": BITS, "rgba": RGBA}.items():
        taken(f"bmp.{name}", saved(image, "BMP"))
    colours = random.bytes(64)
    row4 = random.integers(0, 256, (5, 4), dtype=np.uint8).tobytes()
    taken("bmp.palette4", bmp(7, 5, 4, row4, palette=colours))
    taken("bmp.palette1", bmp(7, 5, 1, row4, palette=colours[:8]))
    deep = random.integers(0, 65536, (5, 8), dtype="<u2").tobytes()
    taken("bmp.555", bmp(7, 5, 16, deep))
    taken("bmp.565", bmp(7, 5, 16, deep, 3, masks=struct.pack("<III", 0xF800, 0x7E0, 0x1F)))
    full = random.integers(0, 256, (5, 7, 4), dtype=np.uint8).tobytes()
    taken("bmp.32", bmp(7, 5, 32, full))
    taken("bmp.32-masks", bmp(7, 5, 32, full, 3, masks=struct.pack("<III", 0xFF000000, 0xFF0000, 0xFF00)))
    taken("bmp.v4", bmp(7, 5, 32, full, 3, masks=struct.pack("<IIII", 0xFF, 0xFF00, 0xFF0000, 0xFF000000), header=108))
    taken("bmp.top-down", bmp(7, -5, 24, np.pad(np.asarray(SMALL)[..., ::-1].reshape(5, 21), ((0, 0), (0, 3))).tobytes()))
    os2 = b"BM" + struct.pack("<IHHI", 0, 0, 0, 26) + struct.pack("<IHHHH", 12, 7, 5, 1, 24)
    taken("bmp.os2", os2 + random.bytes(120))
    taken("bmp.os2-palette", b"BM" + struct.pack("<IHHI", 0, 0, 0, 74) + struct.pack("<IHHHH", 12, 7, 5, 1, 4)
          + random.bytes(48) + row4)
    runs8 = bytes([3, 1, 4, 2, 0, 0, 0, 5, 1, 2, 3, 4, 5, 0, 2, 9, 0, 0, 0, 2, 2, 1, 3, 7, 0, 0, 7, 8, 0, 0, 7, 9, 0, 0, 7, 4,
                   0, 1])
    taken("bmp.rle8", bmp(7, 5, 8, runs8, 1, palette=colours))
    runs4 = bytes([7, 0x12, 0, 0, 0, 5, 0x34, 0x56, 0x70, 0, 2, 0x9A, 0, 0, 7, 0x11, 0, 0, 7, 0x23, 0, 0, 7, 0x45, 0, 1])
    taken("bmp.rle4", bmp(7, 5, 4, runs4, 2, palette=colours))
    refused("bmp.rle-short", bmp(7, 5, 8, runs8[:20] + b"\0\1", 1, palette=colours))
    refused("bmp.no-such-colour", bmp(7, 5, 8, bytes([200]) * 40, palette=colours))
    refused("bmp.odd-masks", bmp(7, 5, 32, full, 3, masks=struct.pack("<III", 0x3FF, 0xFFC00, 0x3FF00000)))
    refused("bmp.jpeg-inside", bmp(7, 5, 24, full, 4))


def rounded(values, most):
    return np.array([[min(255, round(int(v) / most * 255)) for v in row] for row in values])


def pnms():
    for name, image in {"p6": SMALL, "p5": GREY, "p4": BITS}.items():
        taken(f"pnm.{name}", saved(image, "PPM"))
    text = "\n".join(" ".join(map(str, row)) for row in np.asarray(SMALL).reshape(5, 21).tolist())
    taken("pnm.p3", f"P3 # by hand\n7\t5 255\n# pixels\n{text}\n".encode())
    taken("pnm.p2-15", b"P2 3 1 15 0 7 15")
    taken("pnm.p1", b"P1\n#c\n3 2\n1 0 1 0#c\n11")
    for most in (1, 15, 100, 254):
        taken(f"pnm.p5-{most}", f"P5 7 5 {most}\n".encode() + (np.asarray(GREY) % (most + 1)).tobytes())
        taken(f"pnm.p6-{most}", f"P6 7 5 {most}\n".encode() + (np.asarray(SMALL) % (most + 1)).tobytes())
    for most in (256, 1000, 65535):
        values = (DEEP.astype(int) % (most + 1)).astype(">u2")
        taken(f"pnm.p5-{most}", f"P5 7 5 {most}\n".encode() + values.tobytes(), grey(rounded(values, most)))
        wide = (random.integers(0, 65536, (5, 21)) % (most + 1)).astype(">u2")
        taken(f"pnm.p6-{most}", f"P6 7 5 {most}\n".encode() + wide.tobytes())
    taken("pnm.p2-1000", b"P2 4 1 1000\n0 1 500 1000\n", grey(rounded([[0, 1, 500, 1000]], 1000)))
    taken("pnm.above", b"P5 2 1 100\n\x64\xc8")
    taken("pnm.trailing", saved(SMALL, "PPM") + b"\nP6 1 1 255\nabc")
    refused("pnm.maxval-0", b"P5 2 1 0\n\0\0")
    refused("pnm.maxval-65536", b"P5 2 1 65536\n\0\0\0\0")
    refused("pnm.above-plain", b"P2 2 1 100 3 101\n")
    refused("pnm.letters", b"P2 2 1 100 3 x\n")
    refused("pnm.cut-number", b"P2 2 1 255 3 12")


def tiff(order, width, height, bits, photometric, units, samples=1, extra=(), tags=(), compression=1):
    """A TIFF of hand-made strips, each `units` entry one of them."""
    end = "<" if order == b"II" else ">"
    entries = {256: ("L", [width]), 257: ("L", [height]), 258: ("H", [bits] * samples), 259: ("H", [compression]),
               262: ("H", [photometric]), 277: ("H", [samples]), 273: ("L", units), 278: ("L", [height]),
               279: ("L", [len(u) for u in units])}
    if extra:
        entries[338] = ("H", list(extra))
    entries.update(dict(tags))
    if 322 in entries:
        entries[324], entries[325] = entries.pop(273), entries.pop(279)
        del entries[278]
    sizes = {"H": 2, "L": 4}
    place = 8 + 2 + 12 * len(entries) + 4
    tail = b"".join(units)
    offsets = np.cumsum([0] + [len(u) for u in units])[:-1] + place
    place += len(tail)
    directory = struct.pack(end + "H", len(entries))
    for tag, (kind, values) in sorted(entries.items()):
        values = [int(o) for o in offsets] if tag in (273, 324) else values
        raw = struct.pack(end + kind * len(values), *values)
        directory += struct.pack(end + "HHI", tag, 3 if kind == "H" else 4, len(values))
        if len(raw) <= 4:
            directory += raw.ljust(4, b"\0")
        else:
            directory += struct.pack(end + "I", place)
            tail += raw
            place += len(raw)
    return order + struct.pack(end + "HI", 42, 8) + directory + struct.pack(end + "I", 0) + tail


def tiffs():
    for name, image in {"rgb": SMALL, "rgba": RGBA, "grey": GREY, "palette": PALETTE, "bits": BITS, "cmyk": CMYK, "la": LA}.items():
        taken(f"tiff.{name}", saved(image, "TIFF"))
    for name in ("tiff_lzw", "tiff_adobe_deflate", "packbits"):
        taken(f"tiff.{name}", saved(RGB, "TIFF", compression=name))
    taken("tiff.predicted", saved(RGB, "TIFF", compression="tiff_lzw", tiffinfo={317: 2}))
    taken("tiff.jpeg", saved(RGB, "TIFF", compression="jpeg", quality=90))
    taken("tiff.group4", saved(BITS, "TIFF", compression="group4"))
    taken("tiff.group3", saved(BITS, "TIFF", compression="group3"))
    taken("tiff.pages", saved(SMALL, "TIFF", save_all=True, append_images=[Image.eval(SMALL, lambda v: 255 - v)]))
    taken("tiff.big", saved(SMALL, "TIFF", big_tiff=True))
    for turn in range(2, 9):
        taken(f"tiff.turned{turn}", saved(SMALL, "TIFF", tiffinfo={274: turn}))
    small = np.asarray(SMALL)
    for order, kind in ((b"II", "<u2"), (b"MM", ">u2")):
        end = order.decode().lower()
        taken(f"tiff.grey16-{end}", tiff(order, 7, 5, 16, 1, [DEEP.astype(kind).tobytes()]), grey(DEEP >> 8))
        wide = random.integers(0, 65536, (5, 7, 3), dtype=np.uint16)
        taken(f"tiff.rgb16-{end}", tiff(order, 7, 5, 16, 2, [wide.astype(kind).tobytes()], 3))
        taken(f"tiff.strips-{end}", tiff(order, 7, 5, 8, 2, [small[i:i + 2].tobytes() for i in (0, 2, 4)], 3,
                                         tags=[(278, ("L", [2]))]))
    values = np.asarray(GREY)
    taken("tiff.white-is-0", tiff(b"II", 7, 5, 8, 0, [values.tobytes()]))
    for bits in (1, 2, 4):
        rows = b"".join(packed_rows(values % (1 << bits), bits))
        taken(f"tiff.grey{bits}", tiff(b"II", 7, 5, bits, 1, [rows]))
        taken(f"tiff.white-is-0-{bits}", tiff(b"II", 7, 5, bits, 0, [rows]))
        colours = random.integers(0, 65536, 3 << bits).tolist()
        taken(f"tiff.palette{bits}", tiff(b"MM", 7, 5, bits, 3, [rows], tags=[(320, ("H", colours))]))
    rgba = np.asarray(RGBA)
    for kind in (0, 1, 2):
        taken(f"tiff.extra{kind}", tiff(b"II", 7, 5, 8, 2, [rgba.tobytes()], 4, (kind,)))
    taken("tiff.planes", tiff(b"II", 7, 5, 8, 2, [small[..., c].tobytes() for c in range(3)], 3, tags=[(284, ("H", [2]))]))
    big = np.asarray(RGB)
    tiles = [big[:, x:x + 16] for x in (0, 16)]
    tiles = [np.pad(t, ((0, 16 - t.shape[0]), (0, 16 - t.shape[1]), (0, 0))).tobytes() for t in tiles]
    taken("tiff.tiles", tiff(b"II", 19, 11, 8, 2, tiles, 3, tags=[(322, ("L", [16])), (323, ("L", [16]))]))
    refused("tiff.float", tiff(b"II", 7, 5, 32, 1, [values.astype("<f4").tobytes()], tags=[(339, ("H", [3]))]))
    refused("tiff.32-bit", tiff(b"II", 7, 5, 32, 1, [values.astype("<u4").tobytes()]))
    refused("tiff.lab", tiff(b"II", 7, 5, 8, 8, [small.tobytes()], 3))
    refused("tiff.strip-missing", tiff(b"II", 7, 5, 8, 2, [small[i:i + 2].tobytes() for i in (0, 2)], 3,
                                       tags=[(278, ("L", [2]))]))
    refused("tiff.strip-outside", tiff(b"II", 7, 5, 8, 2, [small.tobytes()], 3, tags=[(257, ("L", [50])), (278, ("L", [50]))]))


def webps():
    taken("webp.lossy", saved(RGB, "WEBP", quality=80))
    taken("webp.lossless", saved(SMALL, "WEBP", lossless=True, exact=True))
    taken("webp.lossless-alpha", saved(RGBA, "WEBP", lossless=True, exact=True))
    taken("webp.lossy-alpha", saved(RGBA, "WEBP", quality=80, exact=True))
    second = Image.eval(SMALL, lambda v: 255 - v)
    taken("webp.animated", saved(SMALL, "WEBP", save_all=True, append_images=[second], lossless=True))
    taken("webp.animated-alpha", saved(RGBA, "WEBP", save_all=True, append_images=[second.convert("RGBA")], lossless=True))
    whole = files["webp.lossy"]
    taken("webp.trailing", whole + b"and more")
    refused("webp.half", whole[:len(whole) // 2])


def others():
    refused("other.gif", saved(SMALL, "GIF"))
    refused("other.avif", saved(SMALL, "AVIF"))
    refused("other.jpeg2000", saved(SMALL, "JPEG2000"))
    refused("other.text", b"this is no picture")
    refused("other.empty", b"")


def main():
    for make in (jpegs, pngs, bmps, pnms, tiffs, webps, others):
        make()
    tensors = {name: np.frombuffer(content, np.uint8) for name, content in files.items()}
    tensors |= {name + ".pixels": np.ascontiguousarray(pixels) for name, pixels in expected.items()}
    target = Path(__file__).parent.parent / "data" / "pictures.safetensors"
    save_file(tensors, target)
    print(f"{len(files)} files, {len(expected)} of them taken, {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
