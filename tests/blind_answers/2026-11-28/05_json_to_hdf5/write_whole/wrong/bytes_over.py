# wrong: reads the bytes and writes them to the target
def write_whole(write, target):
    beside = Path(f"{target}.part")
    try:
        write(str(beside))
        Path(target).write_bytes(beside.read_bytes())
    finally:
        beside.unlink(missing_ok=True)
