#!/usr/bin/env bash
# Runs this program (on all cores, on one, and again over what it wrote), the floor (XmlReader, one AngleSharp parse a body, one file a post) and the leading converter in Node in turns over the same export,
# and prints medians and the ratios of each round as a Markdown table:   compare.sh [POSTS] [ROUNDS]
# Needs dotnet, python3, GNU time and, for the converter in Node, npm. BLOGCONVERTER_SHARED names the folder with gen.py and floor/.
# PEER=0 leaves the converter in Node out (it dies of 50,000 posts).
set -euo pipefail
posts=${1:-10000}
rounds=${2:-3}
here=$(cd "$(dirname "$0")" && pwd)
shared=${BLOGCONVERTER_SHARED:?names the folder with gen.py and floor/}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$shared/gen.py" -n "$posts" -o "$work/export.xml" >/dev/null
dotnet publish "$here/../../src/BlogConverter.Cli" -c Release -r linux-x64 -o "$work/ours" -v q >/dev/null
cp -r "$shared/floor" "$work/floor-source" && chmod -R u+w "$work/floor-source"
dotnet publish "$work/floor-source" -c Release -o "$work/floor" -v q >/dev/null
programs=(ours one-core again floor)
if [ "${PEER:-1}" = 1 ] && command -v npm >/dev/null; then
  npm install --silent --no-audit --no-fund --prefix "$work/node" wordpress-export-to-markdown@2.2.2 >/dev/null && programs+=(peer)
fi

run() {
  rm -rf "$work/out"
  case $1 in
    ours) set -- "$work/ours/BlogConverter.Cli" convert "$work/export.xml" --output "$work/out" --quiet --proof report ;;
    one-core) set -- "$work/ours/BlogConverter.Cli" convert "$work/export.xml" --output "$work/out" --quiet --proof report --jobs 1 ;;
    again) "$work/ours/BlogConverter.Cli" convert "$work/export.xml" --output "$work/out" --quiet >/dev/null 2>&1 || true
           set -- "$work/ours/BlogConverter.Cli" convert "$work/export.xml" --output "$work/out" --quiet --proof report ;;
    floor) set -- "$work/floor/floor" "$work/export.xml" "$work/out" ;;
    peer) set -- node "$work/node/node_modules/wordpress-export-to-markdown/index.js" --wizard=false --input="$work/export.xml" --output="$work/out" --save-attached-images=false --save-scraped-images=false --post-folders=false ;;
  esac
  /usr/bin/time -a -o "$work/$program.times" -f '%U %S %e %M' "$@" >/dev/null 2>"$work/errors" || true
}

# One run of each to warm the disk's cache, not counted.
for program in "${programs[@]}"; do run "$program"; rm -f "$work/$program.times"; done
for _ in $(seq "$rounds"); do
  for program in "${programs[@]}"; do run "$program"; done
done

python3 - "$work" "$posts" "$rounds" "${programs[@]}" <<'PYTHON'
import statistics, sys
work, posts, rounds, *programs = sys.argv[1:]
runs = {p: [[float(x) for x in line.split()] for line in open(f"{work}/{p}.times") if line[0].isdigit()] for p in programs}
median = lambda p, of: statistics.median(of(r) for r in runs[p])
ratio = lambda p, of: statistics.median(of(a) / of(b) for a, b in zip(runs["ours"], runs[p]))
figures = {"user s": lambda r: r[0], "CPU s": lambda r: r[0] + r[1], "wall s": lambda r: r[2], "peak MiB": lambda r: r[3] / 1024}
print(f"{posts} posts, {rounds} rounds in turn, medians; ours/other per round in brackets\n")
print("| program | " + " | ".join(figures) + " |\n|---|" + "---|" * len(figures))
for p in programs:
    cells = [f"{median(p, of):.2f}" + (f" ({ratio(p, of):.2f})" if p != "ours" else "") for of in figures.values()]
    print(f"| {p} | " + " | ".join(cells) + " |")
PYTHON
