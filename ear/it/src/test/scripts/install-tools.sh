#!/bin/sh
# The tests need Debian's chromium, a Japanese font and two scanners. Root gets them; others are told.
set -eu

if command -v chromium >/dev/null && command -v sqlmap >/dev/null && command -v wapiti >/dev/null && ls /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc >/dev/null 2>&1; then
  exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  exec apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk sqlmap wapiti
fi
echo "The tests need a browser, a font and two scanners: sudo apt-get install chromium fonts-noto-cjk sqlmap wapiti" >&2
exit 1
