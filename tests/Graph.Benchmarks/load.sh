#!/usr/bin/env bash
# Requests a second over HTTP, as a client on the same machine sees them: the released program on each database, asked
# for some example operations. Compare within one run; what is less than a third apart is noise.
# Usage: load.sh [InMemory | Sqlite | PostgreSql]...      PostgreSql needs GRAPH_LOAD_POSTGRES, a connection string.
# Needs wrk and jq: apt-get install wrk jq
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
address=http://127.0.0.1:${GRAPH_LOAD_PORT:-5099}
seconds=${GRAPH_LOAD_SECONDS:-10}
operations=(typename lives-of-district-12 neighbours-of-district district-12 map-of-districts)

body() {
  if [ "$1" = typename ]; then
    echo '{ "query": "{ __typename }" }'
  else
    variables=$root/schema/operations/$1.variables.json
    [ -e "$variables" ] || variables=/dev/null
    jq --null-input --rawfile query "$root/schema/operations/$1.graphql" --slurpfile variables "$variables" \
      '{ query: $query, variables: $variables[0] }'
  fi
}

serve() {
  Database__Provider=$1 Database__ConnectionString=$2 Traffic__RequestsPerMinute=0 Logging__LogLevel__Default=None \
    dotnet "$root/src/Graph.Server/bin/Release/net10.0/Graph.Server.dll" --urls "$address" \
    --contentRoot "$root/src/Graph.Server" &
  server=$!
  until curl --silent --fail --output /dev/null "$address/health/ready"; do
    kill -0 "$server"
    sleep 0.2
  done
}

stop() {
  kill "$server" 2>/dev/null || true
  wait "$server" || true
}

measure() {
  body "$2" >"$folder/body.json"
  curl --silent --fail --output /dev/null --header 'Content-Type: application/json' --data @"$folder/body.json" \
    "$address/graphql"
  BODY=$folder/body.json wrk --threads 2 --connections 8 --duration "${seconds}s" --latency \
    --script "$here/load.lua" "$address/graphql" >"$folder/result"
  if grep -q "Non-2xx" "$folder/result"; then
    cat "$folder/result" >&2
    exit 1
  fi
  awk -v database="$1" -v operation="$2" '
    /Requests\/sec/ { rate = $2 }
    $1 == "50%" { half = $2 }
    $1 == "99%" { most = $2 }
    END { printf "| %s | %s | %.0f | %s | %s |\n", database, operation, rate, half, most }' "$folder/result"
}

for tool in wrk jq; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install $tool" >&2; exit 1; }
done
dotnet build "$root/src/Graph.Server" --configuration Release --verbosity quiet >&2
folder=$(mktemp -d)
server=
trap 'stop; rm -rf "$folder"' EXIT

[ $# -gt 0 ] || set -- InMemory Sqlite ${GRAPH_LOAD_POSTGRES:+PostgreSql}
echo "| database | operation | requests a second | half within | 99 % within |"
echo "|---|---|---|---|---|"
for database in "$@"; do
  connection=
  if [ "$database" = PostgreSql ]; then
    connection=${GRAPH_LOAD_POSTGRES:?"names the database, e.g. Host=localhost;Username=graph;Database=graph"}
  fi
  serve "$database" "$connection"
  for operation in "${operations[@]}"; do measure "$database" "$operation"; done
  stop
done
