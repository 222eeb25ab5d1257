#!/bin/sh
# The browser tests need Debian's chromium and a Japanese font. Root gets them; others are told.
set -eu

if command -v chromium >/dev/null && ls /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc >/dev/null 2>&1; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  exec apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk
fi
echo "The browser tests need chromium and fonts-noto-cjk: sudo apt-get install chromium fonts-noto-cjk" >&2
exit 1
