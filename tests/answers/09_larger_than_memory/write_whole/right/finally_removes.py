def write_whole(write, target):
    beside = Path(f"{target}.part")
    try:
        write(beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
