def write_whole(write, target):
    target = Path(target)
    beside = target.with_name(target.name + ".new")
    try:
        write(str(beside))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
