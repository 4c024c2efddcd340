# Sourced by the other scripts: what Countersign needs of Debian 12, and how it gets there.

# The whole tree is configured at once, so that the tests' libraries are asked for also where only the
# program is built.
packages_build="build-essential cmake ninja-build ccache qt6-base-dev qt6-pdf-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite libxlsxwriter-dev
    libzip-dev libcsv-dev libexpected-dev libicu-dev libgtest-dev libbenchmark-dev"
packages_run="fonts-dejavu-core fonts-noto-core"
packages_test="libasan8 libubsan1"
packages_bench="sqlite3"
packages_check="clang-format"

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "These packages are missing and need root to install: $*" >&2
        return 1
    fi
}

# Installs those of the named packages that are not there, and is quick when none is missing.
install_missing() {
    local missing="" package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    echo "Installing:$missing"
    as_root apt-get update -q >/dev/null
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        $missing >/dev/null
}

# Configures and builds; $1 is a preset of CMakePresets.json.
build() {
    local preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" "$@"
}
