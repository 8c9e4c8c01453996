#!/bin/sh
# Sets up what a machine lacks to run or test Linimasa; `make` calls it, so that nobody has to.
#
#   ./setup.sh run     Debian's libraries for Qt, a virtual environment, the locked packages
#   ./setup.sh test    the same, with what the tests and checks need
#   ./setup.sh lock    writes requirements.lock and requirements-dev.lock anew
#
# PYTHON names the interpreter; else the first one from 3.11 to 3.13 is taken.
set -eu
cd "$(dirname "$0")"

venv=.venv
for_running="libgl1 libegl1 libdbus-1-3 libglib2.0-0 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 fonts-dejavu-core"
for_testing="xvfb xdotool imagemagick"

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

find_python() {
    for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3 python}; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    fail "Linimasa needs Python 3.11, 3.12 or 3.13: install one, or name it with PYTHON=/path/to/python make run"
}

# The packages among "$@" that dpkg does not have.
missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done
}

# Only Debian and its kin have apt; other systems bring Qt's libraries with their desktop.
install_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root="env"
    elif sudo -n true 2>/dev/null; then
        as_root="sudo env"
    else
        fail "Some packages of the system are missing. Paste this line, then try again:
sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
    fi
    echo "Installing packages of the system: $missing"
    log=$(mktemp)
    # shellcheck disable=SC2086 # the words of both are meant to be split
    if ! { $as_root apt-get update && $as_root DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $missing; } >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        fail "apt-get could not install $missing: mend what it says above and try again."
    fi
    rm -f "$log"
}

has_venv() {
    "$venv/bin/python" -c 'import pip' 2>/dev/null
}

# Debian keeps what makes virtual environments in a package of its own.
package_for_venv() {
    if ! has_venv && ! "$1" -c 'import ensurepip, venv' 2>/dev/null; then
        "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

prepare() {
    python=$(find_python)
    # shellcheck disable=SC2046,SC2086
    install_packages $1 $(package_for_venv "$python")
    has_venv && return
    echo "Making a virtual environment with $("$python" --version)"
    "$python" -m venv --clear "$venv"
}

install_locked() {
    echo "Installing the packages of $1 (once; some 250 MB)"
    "$venv/bin/python" -m pip install -qq --disable-pip-version-check --require-hashes -r "$1"
}

# Universal, so that one file serves Linux, macOS and Windows; no address of an index goes into it.
lock() {
    export UV_CUSTOM_COMPILE_COMMAND="make lock"
    set -- --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links "$@"
    "$venv/bin/uv" pip compile pyproject.toml "$@" -o requirements.lock
    "$venv/bin/uv" pip compile pyproject.toml --group dev -c requirements.lock "$@" -o requirements-dev.lock
    if grep -n 'https\?://' requirements.lock requirements-dev.lock; then
        fail "The lock must name no server."
    fi
}

case "${1:-}" in
run)
    prepare "$for_running"
    install_locked requirements.lock
    touch "$venv/.ready-to-run"
    ;;
test)
    prepare "$for_running $for_testing"
    install_locked requirements-dev.lock
    # The packages for running are among them.
    touch "$venv/.ready-to-run" "$venv/.ready-to-test"
    ;;
lock)
    shift
    lock "$@"
    ;;
*)
    fail "usage: ./setup.sh run|test|lock"
    ;;
esac
