#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of README.md from the embedded sample, after `./dev demo`. Needs Xvfb.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=build/release/bin
project=build/demo/sample.stillroom
out=resources/pictures
mkdir -p "$out"
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT

"$bin/stillroom-cli" sheet "$project" "$out/sheet.png"

# picture NAME ARGUMENT...: the window as a user with fresh settings sees it.
picture() {
  HOME="$home" XDG_CONFIG_HOME="$home" XDG_DATA_HOME="$home" QT_LOGGING_RULES="*=false" \
    xvfb-run -a -s "-screen 0 2600x1600x24" "$bin/stillroom" "$project" --screenshot "$out/$1.png" "${@:2}"
}
picture review --size 1280x800 --page review --theme light --class "${1:-vase}" --sample "${2:-4}"
picture review-dark --size 1280x800 --page review --theme dark --class "${3:-cup}" --sample "${4:-1}"
picture run --size 1280x800 --page run --theme light
