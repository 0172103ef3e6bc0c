#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to date with the sources: new sentences come in as unfinished, gone ones are dropped.
# Translate them with Qt Linguist or by hand, then build. English holds plural forms only. Needs Qt's lupdate.
set -eu
cd "$(dirname "$0")/.."
python3 packaging/extract_core_messages.py
lupdate=$(command -v lupdate6 || ls /usr/lib/qt6/bin/lupdate 2>/dev/null || command -v lupdate)
for file in translations/stillroom_*.ts; do
  language=${file#translations/stillroom_}
  language=${language%.ts}
  plurals=
  [ "$language" = en ] && plurals=-pluralonly
  # -I . lets lupdate find "ui/..." headers, without which it doesn't know the classes' namespace.
  "$lupdate" -silent -no-obsolete -locations none $plurals -I . -source-language en -target-language "$language" \
    ui app/window -ts "$file"
  unfinished=$(grep -c 'type="unfinished"' "$file" || true)
  echo "$language: $unfinished sentences to translate"
done
