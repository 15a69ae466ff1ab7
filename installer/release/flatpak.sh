#!/usr/bin/env bash
# The Flatpak of the bundle in dist/, from the top of a checkout:  bash installer/release/flatpak.sh OUT
# It needs flatpak and flatpak-builder, and fetches the runtime that the manifest names. Then it tries itself.
set -euo pipefail
out=$1
work=build/flatpak
id=org.unbend.Unbend
mkdir -p "$out"

.venv/bin/python -m installer.linux.layout dist/unbend "$work/root" # made by run.py
flatpak remote-add --user --if-not-exists flathub https://dl.flathub.org/repo/flathub.flatpakrepo
flatpak-builder --user --install-deps-from=flathub --force-clean --repo="$work/repo" \
  "$work/app" "installer/linux/$id.flatpak.yml"
flatpak build-bundle "$work/repo" "$out/unbend.flatpak" "$id"

flatpak install --user --noninteractive "$out/unbend.flatpak"
flatpak run --user --env=QT_QPA_PLATFORM=offscreen "$id" self-test
flatpak uninstall --user --noninteractive "$id"
