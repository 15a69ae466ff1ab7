#!/usr/bin/env bash
# Finished packages on a Linux that has seen neither a checkout nor Python, as root in a container:
#   bash smoke-linux.sh FOLDER-OF-PACKAGES
# installs the one of its kind, has it try itself as an ordinary person, starts its window in a
# display of memory, and takes it away again.
set -euo pipefail
packages=$(cd "$1" && pwd)
export DEBIAN_FRONTEND=noninteractive

if command -v apt-get >/dev/null; then
  apt-get update -qq
  deb=$(echo "$packages"/unbend_*_"$(dpkg --print-architecture)".deb)
  apt-get install -qq --no-install-recommends "$deb" >/dev/null
  files() { dpkg -L unbend; }
  away() { apt-get purge -qq unbend >/dev/null; }
  display() { apt-get install -qq --no-install-recommends xvfb xauth >/dev/null; }
else
  command -v su >/dev/null || dnf install -qy util-linux >/dev/null
  dnf install -qy "$packages"/unbend-*."$(uname -m)".rpm >/dev/null
  files() { rpm -ql unbend; }
  away() { dnf remove -qy unbend >/dev/null; }
  display() { dnf install -qy xorg-x11-server-Xvfb xorg-x11-xauth >/dev/null; }
fi

files | sort >/tmp/brought
grep -qx /usr/bin/unbend /tmp/brought
useradd --create-home person
person() { # COMMAND: as somebody who is not root, with nothing but a home
  su person -c "cd && $1"
}

verdict=0
person 'QT_QPA_PLATFORM=offscreen unbend self-test --to ~/self-test.json' || verdict=$?
cat ~person/self-test.json
test "$verdict" = 0

display
verdict=0
person 'timeout 20 xvfb-run --auto-servernum unbend --demo' || verdict=$?
test "$verdict" = 124 # it was still there when its time was up

person 'mkdir -p ~/.local/share/unbend && echo kept >~/.local/share/unbend/unbend.diary'
away
left=0
while read -r path; do # folders such as /usr/bin belong to others too
  case $path in
    */unbend | */unbend/* | *org.unbend.Unbend*)
      [ ! -e "$path" ] || { echo "left: $path"; left=1; } ;;
  esac
done </tmp/brought
test "$left" = 0
test -f ~person/.local/share/unbend/unbend.diary
# shellcheck source=/dev/null
printf '\nall is well: %s\n' "$(. /etc/os-release && echo "$PRETTY_NAME")"
