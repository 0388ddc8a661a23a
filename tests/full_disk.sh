# Grade a copy of a class on a small full disk, in which there is a little more room each time.
# $1 the class to copy, $2 where copies of it go after each run, $3 the assignment, $4 the Python; CLASS_DIR is the disk.
set -u
cp -a "$1/." "$CLASS_DIR"
cat /dev/zero > "$CLASS_DIR/ballast" 2> /dev/null
cd "$(dirname "$0")/.."
for freed in 0 80 80 4000; do
    truncate --size=-"${freed}K" "$CLASS_DIR/ballast"
    number=$((${number:-0} + 1))
    mkdir "$2/$number"
    "$4" -m grading grade "$3" > "$2/$number/said" 2>&1
    echo $? > "$2/$number/status"
    cp -a "$CLASS_DIR" "$2/$number/class"
    rm "$2/$number/class/ballast"
done
