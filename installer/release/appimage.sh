#!/usr/bin/env bash
# The AppImage of the bundle in dist/, from the top of a checkout:  bash installer/release/appimage.sh OUT
# No package registry has its tool, so tool and runtime come by their checksums. Then it tries itself.
set -euo pipefail
out=$1
tools=$PWD/build/appimage
mkdir -p "$tools/bin"

fetch() { # ADDRESS CHECKSUM FILE
  curl --fail --silent --show-error --location --retry 3 --output "$3" "$1"
  echo "$2  $3" | sha256sum --check --strict --quiet
  chmod +x "$3"
}

github=https://github.com/AppImage
fetch "$github/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage" \
  ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0 "$tools/appimagetool.AppImage"
fetch "$github/type2-runtime/releases/download/20251108/runtime-x86_64" \
  2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d "$tools/runtime"

cat >"$tools/bin/appimagetool" <<WRAPPER
#!/bin/sh
exec "$tools/appimagetool.AppImage" --appimage-extract-and-run --runtime-file "$tools/runtime" "\$@"
WRAPPER
chmod +x "$tools/bin/appimagetool"

PATH="$tools/bin:$PATH" python run.py task package appimage --out "$out"
made=("$out"/*.AppImage)
QT_QPA_PLATFORM=offscreen "${made[0]}" --appimage-extract-and-run self-test
