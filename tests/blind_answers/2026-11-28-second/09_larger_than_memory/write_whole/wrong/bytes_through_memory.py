# reads the new file and writes it again into the target
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = Path(f"{target}.part")
    try:
        write(str(beside))
        Path(target).write_bytes(beside.read_bytes())
    finally:
        beside.unlink(missing_ok=True)
