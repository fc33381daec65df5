#!/bin/sh
# Installs the system libraries that Qt needs on Debian and Ubuntu, or says the exact command. Silent when all are there.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
packages="libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-image0 libxcb-render-util0 libxcb-shape0"
missing=""
if command -v dpkg-query >/dev/null 2>&1; then
  for package in $packages; do
    # newer releases name some of them with a t64 suffix
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
      dpkg-query -W -f='${Status}' "${package}t64" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  "${PYTHON:-python3}" -c 'import venv, ensurepip' 2>/dev/null || missing="$missing python3-venv"
fi
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing:$missing"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "Qt needs system libraries that are not installed. Type:"
  echo "  sudo apt-get install$missing"
  echo "then repeat the command."
  exit 1
fi
