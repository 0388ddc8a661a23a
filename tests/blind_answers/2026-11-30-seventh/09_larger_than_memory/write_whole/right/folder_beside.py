# hidden, with the number of the process
def write_whole(write, target):
    target = Path(target)
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    done = False
    try:
        write(str(beside))
        done = True
    finally:
        if not done:
            beside.unlink(missing_ok=True)
    os.rename(beside, target)
