#!/usr/bin/env bash
# How fast a cached page of `guidelines serve` is, beside nginx giving the same page, compressed beforehand, from a file.
# Everything is on this machine; rounds alternate, so that both meet the same weather. Needs nginx and wrk (Debian:
# apt-get install nginx-light wrk) and curl.
#
# Usage: http-site.sh [CONTENT [PAGE]]    CONTENT: the folder that is served; PAGE: the address that is measured
# WARM (10) seconds for each of the two, then ROUNDS (5) of SECONDS_EACH (3); CONNECTIONS (32); PROGRAM, built before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

content=${1:-content}
page=${2:-/ak-2016/ifa/}
warm=${WARM:-10} seconds=${SECONDS_EACH:-3} rounds=${ROUNDS:-5} connections=${CONNECTIONS:-32}
program=${PROGRAM:-artifacts/bin/Guidelines.Cli/release/Guidelines.Cli}
service=http://127.0.0.1:5182 nginx=http://127.0.0.1:5183
work=$(mktemp --directory)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait; rm -rf "$work"' EXIT

# The same bytes on both sides: what the service gives, as the file that nginx finds beside the page.
"$program" serve --content "$content" --urls "$service" --requests-per-minute 0 >/dev/null & pids+=($!)
until curl --silent --output /dev/null "$service/health"; do sleep 0.2; done
mkdir -p "$work/site$page"
curl --silent --fail --output "$work/site${page}index.html" "$service$page"
curl --silent --fail --header "Accept-Encoding: gzip" --output "$work/site${page}index.html.gz" "$service$page"

# As many workers as there are processors, no log, open files kept: as one would run it.
cat > "$work/nginx.conf" <<CONF
worker_processes auto;
daemon off;
pid $work/pid;
error_log $work/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  open_file_cache max=1000;
  types { text/html html; }
  client_body_temp_path $work/1; proxy_temp_path $work/2; fastcgi_temp_path $work/3; uwsgi_temp_path $work/4; scgi_temp_path $work/5;
  server { listen 127.0.0.1:${nginx##*:}; root $work/site; gzip_static on; index index.html; keepalive_requests 10000000; }
}
CONF
chmod -R a+rX "$work"
nginx -c "$work/nginx.conf" & pids+=($!)
until curl --silent --output /dev/null "$nginx$page"; do sleep 0.2; done
cmp <(curl --silent --fail --header "Accept-Encoding: gzip" "$service$page") <(curl --silent --fail --header "Accept-Encoding: gzip" "$nginx$page")

# Requests per second, or nothing where any answer was not of the status that is expected.
rate() { # url
  wrk --threads 1 --connections "$connections" --duration "${seconds}s" --header "Accept-Encoding: gzip" "$1" | awk '/Non-2xx|Socket errors/ {bad=1} /Requests\/sec/ {rate=$2} END {if (!bad) print rate}'
}
median() { sort -n | awk '{v[NR]=$1} END {print (NR % 2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }

seconds=$warm rate "$service$page" >/dev/null
seconds=$warm rate "$nginx$page" >/dev/null
nginx_rates=() service_rates=()
for ((round = 0; round < rounds; round++)); do
  nginx_rates+=("$(rate "$nginx$page")")
  service_rates+=("$(rate "$service$page")")
done

# Microseconds of processor time for a request, for rates say little where wrk takes a processor of its own.
ticks() { cat "${@/%//stat}" | awk '{sum += $14 + $15} END {print sum}'; }
cost() { # url /proc/pid...
  local before after count
  before=$(ticks "${@:2}")
  count=$(wrk --threads 1 --connections "$connections" --duration "${seconds}s" --header "Accept-Encoding: gzip" "$1" | awk '/requests in/ {print $1}')
  after=$(ticks "${@:2}")
  awk -v ticks=$((after - before)) -v hertz="$(getconf CLK_TCK)" -v count="$count" 'BEGIN {printf "%.1f", ticks / hertz * 1e6 / count}'
}
mapfile -t workers < <(pgrep --parent "${pids[1]}" | sed 's|^|/proc/|')
nginx_cost=$(cost "$nginx$page" "${workers[@]}")
service_cost=$(cost "$service$page" "/proc/${pids[0]}")

base=$(printf '%s\n' "${nginx_rates[@]}" | median)
for name in nginx service; do
  declare -n rates="${name}_rates" cost="${name}_cost"
  awk -v cost="$cost" -v name="$name" -v rate="$(printf '%s\n' "${rates[@]}" | median)" -v base="$base" -v all="${rates[*]}" \
    'BEGIN {printf "%-9s %8.0f requests/s  ratio %.2f  %s µs of processor time each  (rounds: %s)\n", name, rate, rate / base, cost, all}'
done
