#!/bin/sh
# Runs a PostgreSQL cluster of its own, in a temporary folder and on a Unix socket there, for as long as standard input
# is open: it ends and leaves nothing behind, however the process that started it ends.
# Usage: postgresql-cluster.sh <folder of initdb and postgres> [option of postgres...]
# Prints the folder of the socket when it is ready. Then each line of standard input is a command (stop, start, freeze,
# thaw), and `done` is printed when it has been done.
set -eu
bin=$1
shift
folder=$(mktemp -d /tmp/graph-postgresql.XXXXXX)
postgres=

finish() {
  thaw
  [ -z "$postgres" ] || stop
  rm -rf "$folder"
}
trap finish EXIT

init() {
  rm -rf "$folder/data"
  "$bin/initdb" --pgdata "$folder/data" --username graph --auth trust --encoding UTF8 --no-sync "$@" >"$folder/log" 2>&1
}

start() {
  "$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=200 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off "$@" >>"$folder/log" 2>&1 </dev/null &
  postgres=$!
  until "$bin/pg_isready" --quiet --host "$folder"; do
    kill -0 "$postgres" || { cat "$folder/log" >&2; exit 1; }
    sleep 0.05
  done
}

stop() {
  kill -QUIT "$postgres" 2>/dev/null || true
  wait "$postgres" 2>/dev/null || true
  postgres=
}

signal() {
  [ -z "$postgres" ] || kill "-$1" "$postgres" $(cat /proc/"$postgres"/task/"$postgres"/children) 2>/dev/null || true
}

freeze() {
  signal STOP
}

thaw() {
  signal CONT
}

# A locale that orders texts otherwise than by code point, where the server has one.
init --locale C --locale-provider icu --icu-locale en-US || init --locale C || { cat "$folder/log" >&2; exit 1; }
start "$@"
echo "$folder"

while read -r command; do
  case $command in
    start) start "$@" ;;
    stop | freeze | thaw) "$command" ;;
    *) echo "There is no command $command." >&2 && exit 1 ;;
  esac
  echo "done"
done
