#!/usr/bin/env bash
# A finished disk image on a Mac that has seen neither a checkout nor Python:
#   bash smoke-macos.sh unbend-VERSION-macos-arm64.dmg [signed]
# mounts it, draws the app into a folder, has it try itself, starts its window, and takes it away.
set -euo pipefail
image=$1
signed=${2:-}

work=$(mktemp -d)
trap 'hdiutil detach -quiet "$work/image" || true; rm -rf "$work"' EXIT
app=$work/Applications/Unbend.app
program=$app/Contents/MacOS/unbend
answer=$work/self-test.json

hdiutil attach -quiet -nobrowse -readonly -mountpoint "$work/image" "$image"
test "$(readlink "$work/image/Applications")" = /Applications
mkdir "$work/Applications"
ditto "$work/image/Unbend.app" "$app"

plutil -lint "$app/Contents/Info.plist"
test "$(plutil -extract CFBundleIdentifier raw "$app/Contents/Info.plist")" = org.unbend.Unbend
codesign --verify --deep --strict "$app"
if [ "$signed" = signed ]; then
  spctl --assess --type execute --verbose=2 "$app"
  xcrun stapler validate "$app"
fi

verdict=0
"$program" self-test --to "$answer" || verdict=$?
cat "$answer"
test "$verdict" = 0

"$program" --demo &
window=$!
sleep 20
kill -0 "$window" # it is still there
kill "$window"
wait "$window" || true

rm -rf "$app"
hdiutil detach -quiet "$work/image"
printf '\nall is well: %s\n' "$image"
