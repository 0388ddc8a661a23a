# removes what is left in any case
def write_whole(write, target):
    beside = Path(f"{target}.new-{os.getpid()}")
    try:
        write(str(beside))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
