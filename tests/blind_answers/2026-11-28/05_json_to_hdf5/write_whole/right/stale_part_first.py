def write_whole(write, target):
    beside = Path(f"{target}.part")
    beside.unlink(missing_ok=True)  # of a program that was killed
    done = False
    try:
        write(str(beside))
        done = True
    finally:
        if not done:
            beside.unlink(missing_ok=True)
    os.replace(beside, target)
