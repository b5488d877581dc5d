#!/usr/bin/env bash
# How fast a cached comparison and a 304 are, beside a bare endpoint that gives the same bytes and headers. Everything is
# on this machine; rounds alternate, so that both meet the same weather. Needs wrk (Debian: apt-get install wrk) and curl.
#
# Usage: http.sh [CONTENT [PATH]]    CONTENT: the folder that is served; PATH: of the answer that is measured
# WARM (10) seconds for each of the three, then ROUNDS (5) of SECONDS_EACH (3); CONNECTIONS (32) and CODINGS ("identity br").
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

content=${1:-content}
path=${2:-/api/v1/compare/ak-2016-ifa...mi-2025-ifa}
warm=${WARM:-10} seconds=${SECONDS_EACH:-3} rounds=${ROUNDS:-5} connections=${CONNECTIONS:-32} codings=${CODINGS:-identity br}
service=http://127.0.0.1:5180 bare=http://127.0.0.1:5181

dotnet build Guidelines.sln --configuration Release --verbosity quiet
bin() { echo "artifacts/bin/$1/release/$1.dll"; }
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT

dotnet "$(bin Guidelines.Cli)" serve --content "$content" --urls "$service" --requests-per-minute 0 & pids+=($!)
until curl --silent --output /dev/null "$service/health"; do sleep 0.2; done

# Requests per second, or nothing where any answer was not of the status that is expected.
rate() { # url header...
  local url=$1; shift
  local arguments=(); for header in "$@"; do arguments+=(--header "$header"); done
  wrk --threads 1 --connections "$connections" --duration "${seconds}s" "${arguments[@]}" "$url" | awk '/Non-2xx|Socket errors/ {bad=1} /Requests\/sec/ {rate=$2} END {if (!bad) print rate}'
}
median() { sort -n | awk '{v[NR]=$1} END {print (NR % 2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }

for coding in $codings; do
  dotnet "$(bin Guidelines.Benchmarks)" bare "$bare" "$service$path" "$coding" & bare_pid=$!; pids+=("$bare_pid")
  until curl --silent --output /dev/null "$bare$path"; do sleep 0.2; done

  # Same bytes, same headers but for the time.
  diff <(curl --silent --include --header "Accept-Encoding: $coding" "$service$path" | grep --text --invert-match --extended-regexp '^(Date|Age):' | LC_ALL=C sort) \
       <(curl --silent --include --header "Accept-Encoding: $coding" "$bare$path" | grep --text --invert-match --extended-regexp '^(Date|Age):' | LC_ALL=C sort) >/dev/null \
    || { echo "http.sh: the bare endpoint does not give the same answer" >&2; exit 1; }
  tag=$(curl --silent --head --header "Accept-Encoding: $coding" "$service$path" | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}')
  test "$(curl --silent --output /dev/null --write-out '%{http_code}' --header "Accept-Encoding: $coding" --header "If-None-Match: $tag" "$service$path")" = 304

  # Until then the compiler of the runtime works beside the server, for the service longer than for the bare endpoint.
  seconds=$warm rate "$service$path" "Accept-Encoding: $coding" >/dev/null
  seconds=$warm rate "$service$path" "Accept-Encoding: $coding" "If-None-Match: $tag" >/dev/null
  seconds=$warm rate "$bare$path" "Accept-Encoding: $coding" >/dev/null
  bare_rates=() cached_rates=() not_modified_rates=()
  for ((round = 0; round < rounds; round++)); do
    bare_rates+=("$(rate "$bare$path" "Accept-Encoding: $coding")")
    cached_rates+=("$(rate "$service$path" "Accept-Encoding: $coding")")
    not_modified_rates+=("$(rate "$service$path" "Accept-Encoding: $coding" "If-None-Match: $tag")")
  done

  base=$(printf '%s\n' "${bare_rates[@]}" | median)
  for name in bare cached not_modified; do
    declare -n rates="${name}_rates"
    middle=$(printf '%s\n' "${rates[@]}" | median)
    awk -v coding="$coding" -v name="$name" -v rate="$middle" -v base="$base" -v all="${rates[*]}" \
      'BEGIN {printf "%-9s %-13s %8.0f requests/s  ratio %.2f  (rounds: %s)\n", coding, name, rate, rate / base, all}'
  done
  kill "$bare_pid"; wait "$bare_pid" 2>/dev/null || true
done
