#!/usr/bin/env bash
# Runs every test: installs what they need (Chromium, PostgreSQL), starts a throw-away PostgreSQL,
# builds, tests. The last line is "N passed, N failed"; the exit code is 0 only where nothing failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDDISABLENODEREUSE=1

fail() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

find_postgres() { find /usr/lib/postgresql -maxdepth 2 -name bin -type d 2>/dev/null | sort -V | tail -n 1; }

# Installing needs root on Debian or Ubuntu; elsewhere have chromium and PostgreSQL's server ready.
missing=()
[ -n "${FACTCHECK_TEST_CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
[ -n "${FACTCHECK_TEST_POSTGRES:-}" ] || [ -n "$(find_postgres)" ] || missing+=(postgresql)
if [ ${#missing[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || fail "Please install ${missing[*]}: the tests need them."
  as_root=(); [ "$(id -u)" = 0 ] || as_root=(sudo)
  echo "Installing ${missing[*]} …"
  "${as_root[@]}" apt-get update -qq >/dev/null || fail "The list of packages could not be fetched."
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
    || fail "Installing ${missing[*]} failed."
fi
export FACTCHECK_TEST_CHROMIUM="${FACTCHECK_TEST_CHROMIUM:-$(command -v chromium)}"

work=$(mktemp -d)
postgres_started=
cleanup() {
  [ -n "$postgres_started" ] && as_postgres "$pg/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$work"
}
trap cleanup EXIT

# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi; }

if [ -z "${FACTCHECK_TEST_POSTGRES:-}" ]; then
  pg=$(find_postgres)
  port=$((20000 + RANDOM % 20000))
  chmod 755 "$work"
  mkdir "$work/data" && { [ "$(id -u)" != 0 ] || chown nobody "$work/data"; }
  as_postgres "$pg/initdb" -D "$work/data" -U qa --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync >"$work/initdb.log" 2>&1 \
    || { cat "$work/initdb.log" >&2; fail "PostgreSQL could not be set up."; }
  as_postgres "$pg/pg_ctl" -D "$work/data" -w -l "$work/data/server.log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work/data -c fsync=off -c max_connections=300" start >/dev/null \
    || { cat "$work/data/server.log" >&2; fail "PostgreSQL did not start."; }
  postgres_started=yes
  export FACTCHECK_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=qa;Database=postgres"
fi

log="$work/build.log"
dotnet build FactCheck.sln -v q -c Release --nologo >"$log" 2>&1 || { cat "$log" >&2; fail "The build failed."; }

passed=0 failed=0
run() {
  local out="$work/test.log" code
  dotnet test "$@" -c Release --no-build --nologo 2>&1 | tee "$out"
  code=${PIPESTATUS[0]}
  local p f
  p=$(grep -oE 'Passed: +[0-9]+' "$out" | awk '{n+=$2} END {print n+0}')
  f=$(grep -oE 'Failed: +[0-9]+' "$out" | awk '{n+=$2} END {print n+0}')
  # A test host that dies reports no failed test; it still is a failure.
  [ "$code" = 0 ] || [ "$f" -gt 0 ] || f=1
  passed=$((passed + p)) failed=$((failed + f))
}

# One after the other: the browser tests want the machine to themselves.
for project in tests/*.Tests/*.csproj tests/FactCheck.EndToEnd/*.csproj; do
  run "$project"
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
