#!/usr/bin/env bash
# Runs the tests in a real browser. Installs Debian's Chromium where there is none.
set -euo pipefail
if ! command -v chromium chromium-browser google-chrome >/dev/null; then
  sudo=$([ "$(id -u)" = 0 ] || echo sudo)
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
fi
exec vitest run --config test/browser/vitest.config.ts
