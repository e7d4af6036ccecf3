# Read by scripts that count what holds: step, check, finish.
passed=0
failed=0
step() { printf '\n== %s (after %s s)\n' "$1" "$SECONDS"; }
# Counts one check; prints what it was and how it went.
check() {
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1)); echo "ok: $name"
  else
    failed=$((failed + 1)); echo "FAILED: $name"
  fi
}
finish() {
  printf '\n%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
